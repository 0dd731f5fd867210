package dev.linkdesk.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The real time, except while it is held at another, as when a past is made up. */
final class WoundClock implements InstantSource {
  private final InstantSource real;
  private volatile @Nullable Instant held;

  WoundClock(InstantSource real) {
    this.real = real;
  }

  @Override
  public Instant instant() {
    Instant at = held;
    return at == null ? real.instant() : at;
  }

  void hold(Instant at) {
    held = at;
  }

  void release() {
    held = null;
  }
}
