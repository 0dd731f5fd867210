package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How far apart rounds of questions are, whatever falls due between them. */
final class Pace {
  /** The least time between two rounds while the window is seen. */
  static final Duration BRISK = Duration.ofSeconds(5);

  /** The same while others have used much of the limit. */
  static final Duration USUAL = Duration.ofSeconds(15);

  /** The same while the window is hidden. */
  static final Duration SLOW = Duration.ofMinutes(1);

  static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);

  /** The share of the limit that rounds take, however much falls due. */
  static final double SHARE = 0.5;

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int USUAL_LIMIT = 300;
  private static final long JITTER_MILLIS = 2_000;

  private final RandomGenerator random;

  Pace(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The least time from the end of a round to the next.
   *
   * @param requests how many the round took for what was due
   */
  Duration spacing(boolean hidden, int requests, @Nullable RequestBudget budget, Instant now) {
    int limit = budget == null ? USUAL_LIMIT : budget.limit();
    Duration share = WINDOW.multipliedBy(requests).dividedBy(Math.max(1, (long) (limit * SHARE)));
    Duration least = hidden ? SLOW : isShort(budget, now) ? USUAL : BRISK;
    return longer(least, share);
  }

  /** Whether more than half of the limit is used up, by whomever. */
  static boolean isShort(@Nullable RequestBudget budget, Instant now) {
    return budget != null
        && now.isBefore(budget.resetsAt())
        && budget.remaining() < budget.limit() * (1 - SHARE);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** What a failure asks for, when it is the nth in a row. */
  Setback after(Failure failure, int failures) {
    return switch (failure) {
      case Failure.NotAuthenticated _, Failure.NotAllowed _ ->
          new Setback(PollState.Activity.REFUSED, null);
      case Failure.OverLimit limit ->
          new Setback(PollState.Activity.OVER_LIMIT, limit.resetIn().plus(jitter()));
      case Failure.NotFound _,
          Failure.Conflict _,
          Failure.Refused _,
          Failure.Unavailable _,
          Failure.Unreachable _,
          Failure.NotUnderstood _,
          Failure.WritingStopped _,
          Failure.NotKept _,
          Failure.Cancelled _,
          Failure.Bug _ ->
          new Setback(PollState.Activity.AWAY, backOff(failures));
    };
  }

  /** The wait after the nth round in a row without an answer: 15 s, 30 s, … up to five minutes. */
  private static Duration backOff(int failures) {
    Duration wait = USUAL.multipliedBy(1L << Math.min(failures - 1, 10));
    return wait.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : wait;
  }

  /** The wait until the next window when a request now would eat into the others' share. */
  Duration untilAllowed(@Nullable RequestBudget budget, Instant now) {
    if (budget == null || !now.isBefore(budget.resetsAt())) {
      return Duration.ZERO;
    }
    boolean enough = budget.remaining() > budget.limit() * Urgency.SHARE_LEFT_TO_OTHERS;
    if (enough) {
      return Duration.ZERO;
    }
    // A clock that was set back would put the reset hours off.
    Duration left = Duration.between(now, budget.resetsAt());
    return (left.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : left).plus(jitter());
  }

  /** Spread, so that not all who wait come back at once. */
  private Duration jitter() {
    return Duration.ofMillis(random.nextLong(JITTER_MILLIS));
  }
}
