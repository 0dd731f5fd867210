package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inquiries as Persona would tell them. */
final class Told {
  private Told() {}

  static InquiryId id(int number) {
    return new InquiryId("inq_" + number);
  }

  static Inquiry of(int number, InquiryStatus status, Instant created, Instant updated) {
    return of(number, status, created, updated, null);
  }

  static Inquiry redacted(int number, InquiryStatus status, Instant created, Instant redacted) {
    return of(number, status, created, redacted, redacted);
  }

  private static Inquiry of(
      int number,
      InquiryStatus status,
      Instant created,
      Instant updated,
      @Nullable Instant redacted) {
    return new Inquiry(
        id(number),
        status,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Timestamps(created, updated, null, null, null, null, null, null, null, redacted));
  }
}
