package dev.linkdesk.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The computer's time without its setbacks. Somebody may set the clock by hours while the program
 * runs: here a step back counts as no time at all, and the time that a ticker waited counts
 * whatever the clock says. A step forward counts, since a laptop that slept steps so too.
 */
final class SteadyTime implements InstantSource {
  private final InstantSource clock;
  private Instant read;
  private Instant now;

  SteadyTime(InstantSource clock) {
    this.clock = clock;
    read = clock.instant();
    now = read;
  }

  /** Never before what it told last. */
  @Override
  public Instant instant() {
    Instant at = clock.instant();
    if (at.isAfter(read)) {
      now = now.plus(Duration.between(read, at));
    }
    read = at;
    return now;
  }

  /** A wait that was to last until then is over. */
  void hasCome(Instant moment) {
    if (instant().isBefore(moment)) {
      now = moment;
    }
  }
}
