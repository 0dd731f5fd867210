package dev.linkdesk.persona;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until somebody waits. */
final class WaitedClock implements InstantSource {
  private Instant now;

  WaitedClock(Instant start) {
    now = start;
  }

  synchronized void goOn(Duration time) {
    now = now.plus(time);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }
}
