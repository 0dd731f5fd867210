package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;

/** Sends a request up to three times, with growing pauses, all within a total time. */
final class Retry {
  static final int TRIES = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final TimeLimits limits;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final DoubleSupplier random;

  /**
   * @param random from 0 to 1, exclusive; shortens or lengthens each pause by up to a quarter, so
   *     that many callers do not come back at once
   */
  Retry(TimeLimits limits, InstantSource clock, Sleeper sleeper, DoubleSupplier random) {
    this.limits = limits;
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration pause) throws InterruptedException;
  }

  /** One try, which must end within the time given. */
  @FunctionalInterface
  interface Attempt<T> {
    T within(Duration limit);
  }

  /**
   * @throws Failure the last one, when no try succeeded or none may follow
   */
  <T> T run(Repeat repeat, Attempt<T> attempt) {
    Instant end = clock.instant().plus(limits.total());
    for (int tries = 1; ; tries++) {
      try {
        return attempt.within(shorter(limits.call(), Duration.between(clock.instant(), end)));
      } catch (Failure failure) {
        Duration pause = pause(tries);
        if (tries == TRIES
            || !repeat.after(failure)
            || !clock.instant().plus(pause).isBefore(end)) {
          throw failure;
        }
        sleep(pause);
      }
    }
  }

  private Duration pause(int tries) {
    double factor = 0.75 + random.getAsDouble() / 2;
    return Duration.ofMillis(Math.round(FIRST_PAUSE.toMillis() * (1 << (tries - 1)) * factor));
  }

  private void sleep(Duration pause) {
    try {
      sleeper.sleep(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure.Cancelled();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
