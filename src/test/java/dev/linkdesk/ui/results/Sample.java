package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up inquiries, all around one moment. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  private Sample() {}

  static Inquiry inquiry(String id, InquiryStatus status) {
    return inquiry(id, status, null, null, Duration.ofHours(1), Duration.ofMinutes(5));
  }

  static Inquiry inquiry(
      String id,
      InquiryStatus status,
      @Nullable String reference,
      @Nullable String name,
      Duration createdAgo,
      Duration updatedAgo) {
    return full(
        id, status, reference, name, "itmpl_demoKYC", "dana@acme.example", createdAgo, updatedAgo);
  }

  static Inquiry full(
      String id,
      InquiryStatus status,
      @Nullable String reference,
      @Nullable String name,
      String template,
      String creator,
      Duration createdAgo,
      Duration updatedAgo) {
    AnInquiry told =
        AnInquiry.of(id, status)
            .reference(reference)
            .template(template)
            .account("act_1")
            .creator(creator);
    return timed(named(told, name), NOW.minus(createdAgo), NOW.minus(updatedAgo), status);
  }

  private static AnInquiry named(AnInquiry told, @Nullable String name) {
    if (name == null) {
      return told;
    }
    String[] parts = name.split(" ", 2);
    return told.name(parts[0], parts[1]);
  }

  private static Inquiry timed(
      AnInquiry told, Instant created, Instant updated, InquiryStatus status) {
    return told.status(status)
        .created(created)
        .updated(updated)
        .started(status.equals(InquiryStatus.CREATED) ? null : created.plusSeconds(60))
        .expires(status.isOpen() ? created.plus(Duration.ofHours(24)) : null)
        .ended(updated)
        .build();
  }

  /** The same inquiry in another status, updated at another time. */
  static Inquiry moved(Inquiry old, InquiryStatus status, Instant updated) {
    Instant created = old.times().created();
    return timed(AnInquiry.like(old), created == null ? NOW : created, updated, status);
  }

  static Inquiry redacted(Inquiry old) {
    return AnInquiry.like(old).fields().updated(NOW).redacted(NOW).build();
  }

  /** The twelve of a busy morning. */
  static List<Inquiry> morning() {
    return List.of(
        full(
            "inq_9k2LmQ7vTz4RwXpB1cYd5NfG",
            InquiryStatus.APPROVED,
            "usr_9931",
            "Mina Okafor",
            "itmpl_demoKYC",
            "dana@acme.example",
            Duration.ofMinutes(2),
            Duration.ofMinutes(2).minusSeconds(1)),
        full(
            "inq_Bq81mXc0PzTr6WvKd2LhYn3S",
            InquiryStatus.PENDING,
            "usr_9930",
            "Jon Petrov",
            "itmpl_demoKYC",
            "dana@acme.example",
            Duration.ofMinutes(13),
            Duration.ofMinutes(8)),
        full(
            "inq_7Qw3nT5vXkR2mB8cLz0YpHdJ",
            InquiryStatus.CREATED,
            "usr_ABC123",
            "Alexander Sample",
            "itmpl_demoKYC",
            "you@acme.example",
            Duration.ofMinutes(16),
            Duration.ofMinutes(16)),
        full(
            "inq_Mv5cRk9TqWz3XpLb7YdN1hFs",
            InquiryStatus.NEEDS_REVIEW,
            "usr_9927",
            "Priya Nair",
            "itmpl_demoAML",
            "you@acme.example",
            Duration.ofMinutes(49),
            Duration.ofMinutes(31)),
        full(
            "inq_2hVd8PqLz4YtRm6XcWk1TnBs",
            InquiryStatus.FAILED,
            "usr_9921",
            "Sam Tran",
            "itmpl_demoKYC",
            "lee@acme.example",
            Duration.ofMinutes(212),
            Duration.ofMinutes(187)),
        full(
            "inq_Zc4nWq7RtXm1PvLk9YbTd2Hs",
            InquiryStatus.DECLINED,
            "usr_9917",
            "Olek Bryk",
            "itmpl_demoKYC",
            "lee@acme.example",
            Duration.ofHours(19),
            Duration.ofHours(18)),
        full(
            "inq_Xp6kTv2QmRz8WcLn4YdB1hFj",
            InquiryStatus.EXPIRED,
            "usr_9904",
            "Ada Novak",
            "itmpl_demoKYC",
            "you@acme.example",
            Duration.ofHours(43),
            Duration.ofHours(19)),
        full(
            "inq_Lw9mQc3XtRv7PzKb5YnT1dHs",
            InquiryStatus.COMPLETED,
            "usr_9899",
            "Tomás Ruiz",
            "itmpl_demoKYC",
            "dana@acme.example",
            Duration.ofHours(21),
            Duration.ofHours(20)),
        full(
            "inq_Tb2vRk6WqXm9PcLz3YdN8hFs",
            InquiryStatus.APPROVED,
            "usr_9890",
            "Ines Kahn",
            "itmpl_demoKYC",
            "you@acme.example",
            Duration.ofDays(2),
            Duration.ofDays(2).minusHours(1)),
        full(
            "inq_Kd7nWc1QtXv5PmLr9YbT4zHs",
            InquiryStatus.APPROVED,
            "usr_9888",
            "Bo Larsen",
            "itmpl_demoKYC",
            "you@acme.example",
            Duration.ofDays(2).plusHours(2),
            Duration.ofDays(2)),
        full(
            "inq_Rm3kTq8WvXz2PcLn6YdB7hFj",
            InquiryStatus.EXPIRED,
            "usr_9880",
            "Yuki Mori",
            "itmpl_demoAML",
            "lee@acme.example",
            Duration.ofDays(3),
            Duration.ofDays(2)),
        full(
            "inq_Fs5mQv9XtRc4PzKb1YnT6dHw",
            InquiryStatus.APPROVED,
            "usr_9871",
            "Eva Stone",
            "itmpl_demoKYC",
            "dana@acme.example",
            Duration.ofDays(9),
            Duration.ofDays(8)));
  }

  /** Checks as a blurry photo leaves them. */
  static List<Verification> blurry() {
    return List.of(
        new Verification(
            "ver_1",
            "government-id",
            "failed",
            NOW.minus(Duration.ofMinutes(188)),
            List.of(
                new Verification.Check(
                    "id_image_quality_detection", "failed", List.of("image_blurry"), true),
                new Verification.Check(
                    "id_barcode_detection", "failed", List.of("barcode_not_detected"), false),
                new Verification.Check("id_expired_detection", "passed", List.of(), true),
                new Verification.Check("id_name_comparison", "not_applicable", List.of(), true))),
        new Verification(
            "ver_2",
            "selfie",
            "passed",
            NOW.minus(Duration.ofMinutes(195)),
            List.of(
                new Verification.Check("selfie_liveness_detection", "passed", List.of(), true))));
  }
}
