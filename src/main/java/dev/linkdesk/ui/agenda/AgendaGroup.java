package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a link is on the agenda, in the order of the screen. */
public enum AgendaGroup {
  /** Nobody opened it, and within a day nobody can. */
  EXPIRING,
  /** The applicant began and stopped halfway. */
  STUCK,
  /** It died without anybody having begun. */
  EXPIRED;

  private static final Duration SOON = Duration.ofDays(1);

  /** People come back to a verification within this time, or not by themselves. */
  private static final Duration STILL = Duration.ofHours(2);

  /** The same for a link that dies within a day, when time is short. */
  private static final Duration STILL_AND_SOON = Duration.ofMinutes(30);

  private static final Duration LATELY = Duration.ofDays(7);

  /** The group of an inquiry; null when it needs nobody. Looks at nothing but its times. */
  static @Nullable AgendaGroup of(Inquiry inquiry, Instant now) {
    if (inquiry.isRedacted()) {
      return null;
    }
    InquiryStatus status = inquiry.status();
    Timestamps times = inquiry.times();
    if (status.equals(InquiryStatus.CREATED)) {
      return isSoon(times.expires(), now) ? EXPIRING : null;
    }
    if (status.equals(InquiryStatus.PENDING)) {
      return isStuck(times, now) ? STUCK : null;
    }
    if (status.equals(InquiryStatus.EXPIRED)) {
      return times.started() == null && isLately(over(times), now) ? EXPIRED : null;
    }
    return null;
  }

  /** When an inquiry of this group dies, or died; null when that was not told. */
  @Nullable Instant death(Inquiry inquiry) {
    Timestamps times = inquiry.times();
    return switch (this) {
      case EXPIRING, STUCK -> times.expires();
      case EXPIRED -> over(times);
    };
  }

  /**
   * Whether somebody should act who has not reminded the applicant yet. A link that is not past
   * half of its life is no concern: most are made for a day, and all of those would be.
   */
  boolean needsAttention(Inquiry inquiry, Instant now) {
    return switch (this) {
      case EXPIRING -> isPastHalf(inquiry.times(), now);
      case STUCK -> true;
      case EXPIRED -> false;
    };
  }

  private static boolean isStuck(Timestamps times, Instant now) {
    Instant step = lastStep(times);
    if (step == null) {
      return isSoon(times.expires(), now);
    }
    Duration still = isSoon(times.expires(), now) ? STILL_AND_SOON : STILL;
    return !step.plus(still).isAfter(now);
  }

  private static boolean isPastHalf(Timestamps times, Instant now) {
    Instant created = times.created();
    Instant expires = times.expires();
    return created == null
        || expires == null
        || !now.isBefore(created.plus(Duration.between(created, expires).dividedBy(2)));
  }

  /**
   * When the applicant last did something, as far as the times tell; a tag or a note that staff
   * change is no step of theirs. Where no step was told, the last change of any kind.
   */
  private static @Nullable Instant lastStep(Timestamps times) {
    return Stream.of(times.started(), times.completed(), times.failed())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(times.updated());
  }

  private static @Nullable Instant over(Timestamps times) {
    Instant expired = times.expired();
    return expired == null ? times.expires() : expired;
  }

  private static boolean isSoon(@Nullable Instant expires, Instant now) {
    return expires != null && !expires.isAfter(now.plus(SOON));
  }

  private static boolean isLately(@Nullable Instant expired, Instant now) {
    return expired != null && !expired.isBefore(now.minus(LATELY));
  }
}
