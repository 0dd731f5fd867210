package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Says what a person has already, as people say it. */
final class PersonTexts {
  private final Texts texts;
  private final RelativeTimes times;
  private final InstantSource clock;

  PersonTexts(Texts texts, RelativeTimes times, InstantSource clock) {
    this.texts = texts;
    this.times = times;
    this.clock = clock;
  }

  /** One inquiry in one sentence. */
  String sentence(Inquiry inquiry) {
    Timestamps when = inquiry.times();
    InquiryStatus status = inquiry.status();
    if (inquiry.isRedacted()) {
      return texts.get("create.person.redacted");
    }
    return switch (status.value()) {
      case "created" -> open(when.expires(), texts.get("create.person.created"));
      case "pending" -> open(when.expires(), texts.get("create.person.pending"));
      case "expired" ->
          past(when.expired() == null ? when.expires() : when.expired(), "create.person.expired");
      case "completed" -> past(when.completed(), "create.person.completed");
      case "failed" -> past(when.failed(), "create.person.failed");
      case "needs_review" -> past(when.markedForReview(), "create.person.needsReview");
      case "approved" -> past(when.decisioned(), "create.person.approved");
      case "declined" -> past(when.decisioned(), "create.person.declined");
      default -> texts.get("create.person.unknown", status.value());
    };
  }

  private String open(@Nullable Instant expires, String said) {
    Instant now = clock.instant();
    return expires == null || !expires.isAfter(now)
        ? said
        : texts.get("create.person.expires", said, times.until(expires, now));
  }

  /**
   * @param key of the words; a following " ago" is theirs
   */
  private String past(@Nullable Instant then, String key) {
    return then == null
        ? texts.get(key, 0, "")
        : texts.get(key, 1, times.ago(then, clock.instant()));
  }
}
