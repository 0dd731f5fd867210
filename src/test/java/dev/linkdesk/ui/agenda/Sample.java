package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up inquiries around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  /** Not started, made a day before it expires. */
  static Inquiry created(String id, Duration left) {
    Instant expires = NOW.plus(left);
    Instant made = expires.minus(Duration.ofDays(1));
    return inquiry(
        id, InquiryStatus.CREATED, new Times(made, made, null, expires, null).timestamps());
  }

  static Inquiry pending(String id, Duration unchanged, @Nullable Duration left) {
    Instant updated = NOW.minus(unchanged);
    Instant expires = left == null ? null : NOW.plus(left);
    return inquiry(
        id,
        InquiryStatus.PENDING,
        new Times(updated, updated, updated, expires, null).timestamps());
  }

  /** Expired without a start. */
  static Inquiry expired(String id, Duration ago) {
    Instant expired = NOW.minus(ago);
    return inquiry(
        id,
        InquiryStatus.EXPIRED,
        new Times(expired.minus(Duration.ofDays(1)), expired, null, expired, expired).timestamps());
  }

  static Inquiry inquiry(String id, InquiryStatus status, Timestamps times) {
    return named(id, status, times, "usr_" + id, "Ada", "Novak " + id);
  }

  static Inquiry named(
      String id,
      InquiryStatus status,
      Timestamps times,
      @Nullable String reference,
      @Nullable String first,
      @Nullable String last) {
    return new Inquiry(
        new InquiryId("inq_" + id),
        status,
        reference,
        "itmpl_demoKYC",
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        first == null
            ? List.of()
            : List.of(
                new Field("name_first", "string", first), new Field("name_last", "string", last)),
        times);
  }

  /** The same in another status and at other times. */
  static Inquiry moved(Inquiry old, InquiryStatus status, Timestamps times) {
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
        times);
  }

  /** The times that matter here. */
  record Times(
      @Nullable Instant created,
      @Nullable Instant updated,
      @Nullable Instant started,
      @Nullable Instant expires,
      @Nullable Instant expired) {
    Timestamps timestamps() {
      return new Timestamps(
          created, updated, started, expires, null, null, expired, null, null, null);
    }
  }
}
