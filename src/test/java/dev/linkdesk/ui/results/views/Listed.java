package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Inquiries as a list tells them. */
final class Listed {
  static final Instant NOW = Instant.parse("2026-11-20T10:30:00Z");

  private Listed() {}

  static Inquiry of(String id, InquiryStatus status, @Nullable String reference, Duration age) {
    return AnInquiry.of(id, status)
        .reference(reference)
        .template("itmpl_kyc")
        .account("act_" + id.substring(4))
        .text("name_first", "Jo")
        .created(NOW.minus(age))
        .updated(NOW.minus(age))
        .expires(NOW.plus(Duration.ofHours(3)))
        .build();
  }

  /** As a key is told it that may not read times. */
  static Inquiry timeless(Inquiry told) {
    return AnInquiry.like(told).times(Timestamps.NONE).build();
  }

  /** Numbered from the newest, a minute apart. */
  static List<Inquiry> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> of("inq_" + i, InquiryStatus.PENDING, "usr_" + i, Duration.ofMinutes(i + 1)))
        .toList();
  }

  static Inquiry moved(Inquiry old, InquiryStatus status, Instant updated) {
    return AnInquiry.like(old).status(status).updated(updated).build();
  }
}
