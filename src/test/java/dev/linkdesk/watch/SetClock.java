package dev.linkdesk.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A computer's clock that somebody sets: as far from the true time as they like. */
public final class SetClock implements InstantSource {
  private final InstantSource real;
  private Duration off = Duration.ZERO;

  public SetClock(InstantSource real) {
    this.real = real;
  }

  public void set(Duration wrongBy) {
    off = wrongBy;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(off);
  }
}
