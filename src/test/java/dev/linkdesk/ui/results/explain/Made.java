package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Made-up inquiries, all around one moment. */
final class Made {
  static final InquiryId ID = new InquiryId("inq_1");
  static final Instant CREATED = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant STARTED = CREATED.plus(Duration.ofMinutes(19));
  static final Instant ENDED = CREATED.plus(Duration.ofMinutes(25));
  static final Instant EXPIRES = CREATED.plus(Duration.ofHours(24));

  private Made() {}

  static Inquiry inquiry(InquiryStatus status) {
    return AnInquiry.of(ID, status)
        .reference("usr_1")
        .template("itmpl_1")
        .account("act_1")
        .creator("dana@acme.example")
        .created(CREATED)
        .updated(ENDED)
        .started(status.equals(InquiryStatus.CREATED) ? null : STARTED)
        .expires(status.isOpen() ? EXPIRES : null)
        .ended(ENDED)
        .build();
  }

  static InquiryDetail detail(
      Inquiry inquiry, List<Verification> verifications, InquirySession... sessions) {
    return new InquiryDetail(inquiry, verifications, "KYC", null, List.of(sessions), null, null);
  }

  static Verification verification(
      String kind, String status, int minute, Verification.Check... checks) {
    return new Verification(
        "ver_" + kind + minute,
        kind,
        status,
        CREATED.plus(Duration.ofMinutes(minute)),
        List.of(checks));
  }

  static Verification.Check failed(String name, String... reasons) {
    return new Verification.Check(name, "failed", List.of(reasons), true);
  }

  static Verification.Check optional(String name, String... reasons) {
    return new Verification.Check(name, "failed", List.of(reasons), false);
  }

  static Verification.Check passed(String name) {
    return new Verification.Check(name, "passed", List.of(), true);
  }
}
