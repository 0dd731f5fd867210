package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notes the key of every request to create, also of those that fail. */
final class RecordingInquiries implements Inquiries {
  final List<SubmissionKey> keys = new ArrayList<>();
  private final FakeInquiries persona;

  RecordingInquiries(FakeInquiries persona) {
    this.persona = persona;
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    keys.add(key);
    return persona.create(inquiry, key);
  }

  @Override
  public InquiryDetail retrieve(InquiryId id) {
    return persona.retrieve(id);
  }

  @Override
  public List<Inquiry> list(Collection<InquiryId> ids) {
    return persona.list(ids);
  }

  @Override
  public List<InquiryTemplate> templates() {
    return persona.templates();
  }

  @Override
  public InquiryTemplate template(String id) {
    return persona.template(id);
  }

  @Override
  public URI oneTimeLink(InquiryId id, SubmissionKey key) {
    return persona.oneTimeLink(id, key);
  }

  @Override
  public Inquiry resume(InquiryId id, SubmissionKey key) {
    return persona.resume(id, key);
  }

  @Override
  public Inquiry simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key) {
    return persona.simulate(id, actions, key);
  }

  @Override
  public List<Inquiry> ofReference(String referenceId) {
    return persona.ofReference(referenceId);
  }

  @Override
  public Optional<Instant> heldUntil() {
    return persona.heldUntil();
  }

  @Override
  public Optional<RequestBudget> budget() {
    return persona.budget();
  }
}
