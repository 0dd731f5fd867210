package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
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
    return of(id, status, reference, NOW.minus(age), NOW.minus(age));
  }

  static Inquiry of(
      String id,
      InquiryStatus status,
      @Nullable String reference,
      Instant created,
      Instant updated) {
    return new Inquiry(
        new InquiryId(id),
        status,
        reference,
        "itmpl_kyc",
        "act_" + id.substring(4),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(new Field("name_first", "string", "Jo")),
        new Timestamps(
            created,
            updated,
            null,
            NOW.plus(Duration.ofHours(3)),
            null,
            null,
            null,
            null,
            null,
            null));
  }

  /** As a key is told it that may not read times. */
  static Inquiry timeless(Inquiry told) {
    return new Inquiry(
        told.id(),
        told.status(),
        told.referenceId(),
        told.templateId(),
        told.accountId(),
        null,
        null,
        null,
        null,
        null,
        told.tags(),
        told.fields(),
        Timestamps.NONE);
  }

  /** Numbered from the newest, a minute apart. */
  static List<Inquiry> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> of("inq_" + i, InquiryStatus.PENDING, "usr_" + i, Duration.ofMinutes(i + 1)))
        .toList();
  }

  static Inquiry moved(Inquiry old, InquiryStatus status, Instant updated) {
    return new Inquiry(
        old.id(),
        status,
        old.referenceId(),
        old.templateId(),
        old.accountId(),
        old.creator(),
        old.note(),
        old.reviewerComment(),
        old.previousStep(),
        old.nextStep(),
        old.tags(),
        old.fields(),
        new Timestamps(
            old.times().created(),
            updated,
            null,
            old.times().expires(),
            null,
            null,
            null,
            null,
            null,
            null));
  }
}
