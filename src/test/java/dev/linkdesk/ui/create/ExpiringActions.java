package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.SubmissionKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expires inquiries at a Persona in memory; the form does nothing else to those that exist. */
final class ExpiringActions implements InquiryActions {
  final List<InquiryId> expired = new ArrayList<>();
  @Nullable Failure next;

  /** What happens at Persona just after one was expired. */
  Runnable justAfter = () -> {};

  private final FakeInquiries persona;

  ExpiringActions(FakeInquiries persona) {
    this.persona = persona;
  }

  @Override
  public Inquiry expire(InquiryId id, SubmissionKey key) {
    Failure once = next;
    next = null;
    if (once != null) {
      throw once;
    }
    expired.add(id);
    Inquiry now = persona.with(persona.retrieve(id).inquiry(), InquiryStatus.EXPIRED);
    justAfter.run();
    return now;
  }

  @Override
  public Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry markForReview(InquiryId id, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry addTag(InquiryId id, String tag, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry removeTag(InquiryId id, String tag, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey key) {
    throw unwanted();
  }

  @Override
  public Inquiry redact(InquiryId id) {
    throw unwanted();
  }

  @Override
  public byte[] print(InquiryId id) {
    throw unwanted();
  }

  private static AssertionError unwanted() {
    return new AssertionError("the form only expires");
  }
}
