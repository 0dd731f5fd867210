package dev.linkdesk.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends inquiries that {@link FakeInquiries} holds; whatever else is asked of it is a mistake. */
public final class FakeActions implements InquiryActions {
  private final FakeInquiries persona;
  public final List<InquiryId> ended = new ArrayList<>();
  public @Nullable Failure next;

  /** What happens at Persona just before an inquiry is ended. */
  public Runnable beforeEnd = () -> {};

  /** What happens at Persona just after one was ended. */
  public Runnable afterEnd = () -> {};

  public FakeActions(FakeInquiries persona) {
    this.persona = persona;
  }

  @Override
  public Inquiry expire(InquiryId id, SubmissionKey key) {
    beforeEnd.run();
    Failure once = next;
    next = null;
    if (once != null) {
      throw once;
    }
    ended.add(id);
    Inquiry now = persona.with(persona.retrieve(id).inquiry(), InquiryStatus.EXPIRED);
    afterEnd.run();
    return now;
  }

  @Override
  public Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry markForReview(InquiryId id, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry addTag(InquiryId id, String tag, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry removeTag(InquiryId id, String tag, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey key) {
    throw notMeant();
  }

  @Override
  public Inquiry redact(InquiryId id) {
    throw notMeant();
  }

  @Override
  public byte[] print(InquiryId id) {
    throw notMeant();
  }

  private static AssertionError notMeant() {
    return new AssertionError("nobody asked for this");
  }
}
