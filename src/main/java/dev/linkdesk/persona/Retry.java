package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request up to three times, with growing pauses, all within a total time. What Persona
 * refused because there were too many was not carried out: that is no try, and the wait until it
 * may be sent again is not counted.
 */
final class Retry {
  static final int TRIES = 3;

  /** After so many refusals somebody else uses up the limit: it is told, and not waited for. */
  static final int REFUSALS = 3;

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

  /** Lets a try begin. */
  @FunctionalInterface
  interface Gate {
    /** Waits until the try may begin. */
    void await();
  }

  /** One try, which must end within the time given. */
  @FunctionalInterface
  interface Attempt<T> {
    T within(Duration limit);
  }

  /**
   * @param repeat after which failures the request may be sent again
   * @throws Failure the last one, when no try succeeded or none may follow; when writing stopped
   *     between two tries, the one before: it tells that something was sent
   */
  <T> T run(Predicate<Failure> repeat, Gate gate, Attempt<T> attempt) {
    Instant end = clock.instant().plus(limits.total());
    Failure before = null;
    int tries = 0;
    int refusals = 0;
    while (true) {
      end = end.plus(waited(gate));
      try {
        return attempt.within(shorter(limits.call(), Duration.between(clock.instant(), end)));
      } catch (Failure.OverLimit refused) {
        refusals++;
        if (refusals == REFUSALS) {
          throw refused;
        }
      } catch (Failure.WritingStopped stopped) {
        throw first(before, stopped);
      } catch (Failure failure) {
        tries++;
        Duration pause = pause(tries);
        if (tries == TRIES || !repeat.test(failure) || !clock.instant().plus(pause).isBefore(end)) {
          throw failure;
        }
        before = failure;
        sleep(pause);
      }
    }
  }

  private Duration waited(Gate gate) {
    Instant came = clock.instant();
    gate.await();
    return Duration.between(came, clock.instant());
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

  private static Failure first(@Nullable Failure before, Failure otherwise) {
    return before == null ? otherwise : before;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
