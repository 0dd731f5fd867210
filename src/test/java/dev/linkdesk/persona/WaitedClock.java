package dev.linkdesk.persona;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until somebody waits. */
final class WaitedClock implements InstantSource {
  private final AtomicReference<Instant> now;

  WaitedClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  void goOn(Duration time) {
    now.updateAndGet(then -> then.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
