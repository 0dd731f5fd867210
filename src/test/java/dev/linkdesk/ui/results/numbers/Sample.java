package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inquiries to count, around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  static Inquiry inquiry(InquiryStatus status, @Nullable Instant created) {
    return told(status).created(created).build();
  }

  static Inquiry of(@Nullable String template) {
    return told(InquiryStatus.CREATED).template(template).created(NOW).build();
  }

  static AnInquiry told(InquiryStatus status) {
    return AnInquiry.of("inq_" + UUID.randomUUID().toString().replace("-", ""), status)
        .template("itmpl_1");
  }

  /** So many of a desk's days up to now, of several templates and all outcomes. */
  static List<Inquiry> days(int days, int templates) {
    List<Inquiry> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      int made = 3 + day * 7 % 11;
      for (int n = 0; n < made; n++) {
        Instant created = NOW.minus(Duration.ofDays(day)).minus(Duration.ofMinutes(13L * n));
        int kind = (day + 3 * n) % 6;
        Instant started =
            kind == 0 || kind == 4 ? null : created.plus(Duration.ofMinutes(5 + 11L * n));
        Instant completed =
            kind < 3 && started != null ? started.plus(Duration.ofSeconds(150 + 20L * n)) : null;
        InquiryStatus status =
            switch (kind) {
              case 0, 4 -> InquiryStatus.CREATED;
              case 1 -> InquiryStatus.APPROVED;
              case 2 -> n % 2 == 0 ? InquiryStatus.APPROVED : InquiryStatus.NEEDS_REVIEW;
              case 3 -> InquiryStatus.PENDING;
              default -> InquiryStatus.FAILED;
            };
        all.add(
            told(status)
                .template("itmpl_" + (n * n + day) % templates)
                .created(created)
                .started(started)
                .completed(completed)
                .failed(
                    status.equals(InquiryStatus.FAILED) && started != null
                        ? started.plusSeconds(400)
                        : null)
                .build());
      }
    }
    return all;
  }
}
