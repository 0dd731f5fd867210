package dev.linkdesk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inquiry with what belongs to it: its verifications and the name of its template. */
public record InquiryDetail(
    Inquiry inquiry, List<Verification> verifications, @Nullable String templateName) {
  public InquiryDetail {
    verifications = List.copyOf(verifications);
  }
}
