package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before Persona is asked again. */
final class Pace {
  static final Duration USUAL = Duration.ofSeconds(15);
  static final Duration BRISK = Duration.ofSeconds(5);
  static final Duration BRISK_LASTS = Duration.ofMinutes(2);
  static final Duration SLOW = Duration.ofMinutes(1);
  static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);

  private static final long JITTER_MILLIS = 2_000;

  private final RandomGenerator random;

  Pace(RandomGenerator random) {
    this.random = random;
  }

  /** The wait after a round that went well. */
  Duration next(Instant now, @Nullable Instant lastCreated, boolean hidden, boolean anyOpen) {
    if (hidden || !anyOpen) {
      return SLOW;
    }
    boolean brisk = lastCreated != null && now.isBefore(lastCreated.plus(BRISK_LASTS));
    return brisk ? BRISK : USUAL;
  }

  /** The wait after the nth round in a row without an answer: 15 s, 30 s, … up to five minutes. */
  Duration backOff(int failures) {
    Duration wait = USUAL.multipliedBy(1L << Math.min(failures - 1, 10));
    return wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
  }

  /**
   * The wait that an answer "too many requests" asks for, spread so that not all return at once.
   */
  Duration afterLimit(Failure.OverLimit failure) {
    return failure.resetIn().plus(jitter());
  }

  /** The wait until the next window when a request now would eat into the others' share. */
  Duration untilAllowed(@Nullable RequestBudget budget, Instant now) {
    if (budget == null || !now.isBefore(budget.resetsAt())) {
      return Duration.ZERO;
    }
    boolean enough = budget.remaining() > budget.limit() * Urgency.SHARE_LEFT_TO_OTHERS;
    return enough ? Duration.ZERO : Duration.between(now, budget.resetsAt()).plus(jitter());
  }

  private Duration jitter() {
    return Duration.ofMillis(random.nextLong(JITTER_MILLIS));
  }
}
