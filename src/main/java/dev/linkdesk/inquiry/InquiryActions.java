package dev.linkdesk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes inquiries that exist. Each call gives the inquiry as it is afterwards.
 *
 * <p>All throw {@link Failure.Conflict} when the state of the inquiry does not allow it, or
 * somebody changed it at the same moment: then read it anew and try again with a fresh key.
 */
public interface InquiryActions {
  Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey key);

  /**
   * Approves; workflows run and the applicant can do nothing more.
   *
   * @param comment the reviewer's words; null for none
   */
  Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey key);

  /**
   * Declines; workflows run and the applicant can do nothing more.
   *
   * @param comment the reviewer's words; null for none
   */
  Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey key);

  /** Asks for a person's decision; not after one was made. */
  Inquiry markForReview(InquiryId id, SubmissionKey key);

  /** Ends the inquiry and its sessions; it may be resumed. */
  Inquiry expire(InquiryId id, SubmissionKey key);

  Inquiry addTag(InquiryId id, String tag, SubmissionKey key);

  Inquiry removeTag(InquiryId id, String tag, SubmissionKey key);

  /** Replaces all tags; none takes them all away. */
  Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey key);

  /**
   * Removes what is personal, for good; children follow a while later. One that is redacted already
   * is given as it is.
   */
  Inquiry redact(InquiryId id);

  /** The inquiry as a PDF, pictures and all: personal, and at most 8 MB. */
  byte[] print(InquiryId id);
}
