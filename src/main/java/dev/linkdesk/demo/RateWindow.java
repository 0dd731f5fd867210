package dev.linkdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A fixed window of one minute that opens with its first request, as Persona counts. */
final class RateWindow {
  private static final Duration LENGTH = Duration.ofMinutes(1);

  /** Where the count stood after a request. */
  record State(int limit, int remaining, int secondsToReset, boolean allowed) {}

  private final int limit;
  private final InstantSource clock;
  private @Nullable Instant opened;
  private int used;

  RateWindow(int limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Counts one request; one over the limit is not counted and not allowed. */
  synchronized State take() {
    Instant now = clock.instant();
    Instant start = opened;
    if (start == null || !now.isBefore(start.plus(LENGTH)) || now.isBefore(start)) {
      start = now;
      opened = now;
      used = 0;
    }
    boolean allowed = used < limit;
    if (allowed) {
      used++;
    }
    long millis = Duration.between(now, start.plus(LENGTH)).toMillis();
    return new State(limit, limit - used, (int) Math.ceilDiv(millis, 1000L), allowed);
  }
}
