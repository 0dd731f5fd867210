package dev.linkdesk.watch;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;

/** Inquiries as Persona would tell them. */
final class Told {
  private Told() {}

  static InquiryId id(int number) {
    return new InquiryId("inq_" + number);
  }

  static Inquiry of(int number, InquiryStatus status, Instant created, Instant updated) {
    return AnInquiry.of(id(number), status).created(created).updated(updated).build();
  }

  static Inquiry redacted(int number, InquiryStatus status, Instant created, Instant redacted) {
    return AnInquiry.like(of(number, status, created, redacted)).redacted(redacted).build();
  }
}
