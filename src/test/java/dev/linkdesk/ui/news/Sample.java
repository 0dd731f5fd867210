package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up inquiries, all around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  static Inquiry inquiry(
      String id, InquiryStatus status, @Nullable String reference, Instant updated) {
    return inquiry(id, status, reference, updated, null);
  }

  static Inquiry redacted(String id, InquiryStatus status, String reference, Instant at) {
    return inquiry(id, status, reference, at, at);
  }

  private static Inquiry inquiry(
      String id,
      InquiryStatus status,
      @Nullable String reference,
      Instant updated,
      @Nullable Instant redacted) {
    return new Inquiry(
        new InquiryId(id),
        status,
        reference,
        "itmpl_demoKYC",
        "act_1",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(new Field("name_first", "string", "Jane"), new Field("name_last", "string", "Roe")),
        new Timestamps(
            NOW.minusSeconds(3600), updated, null, null, null, null, null, null, null, redacted));
  }
}
