package dev.linkdesk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry with what belongs to it, as far as the key may see it.
 *
 * @param templateName null when not told
 * @param templateVersionId {@code itmplv_…}, what the inquiry was made from and stays with; null
 *     when not told
 * @param sessions the applicant's visits
 * @param account the person's account, without its personal fields; null when not told
 * @param latestVersion the version that new inquiries of the template get; null when not told
 */
public record InquiryDetail(
    Inquiry inquiry,
    List<Verification> verifications,
    @Nullable String templateName,
    @Nullable String templateVersionId,
    List<InquirySession> sessions,
    @Nullable Account account,
    @Nullable TemplateVersion latestVersion) {
  public InquiryDetail {
    verifications = List.copyOf(verifications);
    sessions = List.copyOf(sessions);
  }

  /** An inquiry of which no more than this is known. */
  public InquiryDetail(
      Inquiry inquiry, List<Verification> verifications, @Nullable String templateName) {
    this(inquiry, verifications, templateName, null, List.of(), null, null);
  }
}
