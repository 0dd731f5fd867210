package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Made-up inquiries, all around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  static Inquiry inquiry(
      String id, InquiryStatus status, @Nullable String reference, Instant updated) {
    return AnInquiry.of(id, status)
        .reference(reference)
        .template("itmpl_demoKYC")
        .account("act_1")
        .name("Jane", "Roe")
        .created(NOW.minusSeconds(3600))
        .updated(updated)
        .build();
  }

  static Inquiry redacted(String id, InquiryStatus status, String reference, Instant at) {
    return AnInquiry.like(inquiry(id, status, reference, at)).redacted(at).build();
  }
}
