package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;

/** When a link stops being startable. Persona counts in whole seconds from the creation. */
public sealed interface Expiry {
  /** The least that is of use to anybody. */
  Duration SHORTEST = Duration.ofMinutes(1);

  /** What Persona advises not to go beyond. */
  Duration LONGEST = Duration.ofDays(15);

  /** A while after the inquiry was created. */
  record After(Duration span) implements Expiry {
    @Override
    public Duration from(Instant start) {
      return span;
    }
  }

  /** At a moment that was named. */
  record At(Instant end) implements Expiry {
    @Override
    public Duration from(Instant start) {
      Duration left = Duration.ofSeconds(Duration.between(start, end).toSeconds());
      return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }
  }

  /** Whether a link made at a start would be of use to nobody. */
  default boolean isPassed(Instant start) {
    return switch (this) {
      case After a -> false;
      case At(var end) -> Duration.between(start, end).compareTo(SHORTEST) < 0;
    };
  }

  /** How long it is from a start; at least {@link #SHORTEST} when the moment was named. */
  Duration from(Instant start);
}
