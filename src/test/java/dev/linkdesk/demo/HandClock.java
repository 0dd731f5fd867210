package dev.linkdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only moves when told to. */
final class HandClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-02T09:30:15.250Z");

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }
}
