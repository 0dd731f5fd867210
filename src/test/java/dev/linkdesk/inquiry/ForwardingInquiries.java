package dev.linkdesk.inquiry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Hands everything on, for fakes that do one thing otherwise. */
public abstract class ForwardingInquiries implements Inquiries {
  private final Inquiries persona;

  protected ForwardingInquiries(Inquiries persona) {
    this.persona = persona;
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
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
  public URI oneTimeLink(InquiryId id, Duration life, SubmissionKey key) {
    return persona.oneTimeLink(id, life, key);
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
