package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Made-up inquiries around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  /** Not started, made a day before it expires. */
  static Inquiry created(String id, Duration left) {
    Instant expires = NOW.plus(left);
    Instant made = expires.minus(Duration.ofDays(1));
    return of(id, InquiryStatus.CREATED).created(made).updated(made).expires(expires).build();
  }

  static Inquiry pending(String id, Duration unchanged, @Nullable Duration left) {
    Instant updated = NOW.minus(unchanged);
    return of(id, InquiryStatus.PENDING)
        .created(updated)
        .updated(updated)
        .started(updated)
        .expires(left == null ? null : NOW.plus(left))
        .build();
  }

  /** Expired without a start. */
  static Inquiry expired(String id, Duration ago) {
    Instant expired = NOW.minus(ago);
    return of(id, InquiryStatus.EXPIRED)
        .created(expired.minus(Duration.ofDays(1)))
        .updated(expired)
        .expires(expired)
        .expired(expired)
        .build();
  }

  private static AnInquiry of(String id, InquiryStatus status) {
    return AnInquiry.of("inq_" + id, status)
        .reference("usr_" + id)
        .template("itmpl_demoKYC")
        .name("Ada", "Novak " + id);
  }
}
