package dev.linkdesk.background;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock wound by hand: nothing happens until {@link #advance}. */
public final class HandTicker implements Ticker, InstantSource {
  /** Equal to itself alone: the same action may be planned twice for the same moment. */
  private static final class Planned {
    private final Instant at;
    private final Runnable action;

    Planned(Instant at, Runnable action) {
      this.at = at;
      this.action = action;
    }

    Instant at() {
      return at;
    }

    Runnable action() {
      return action;
    }
  }

  private final List<Planned> planned = new ArrayList<>();
  private volatile Instant now;

  public HandTicker(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public Tick after(Duration delay, Runnable action) {
    Planned entry = new Planned(now.plus(delay), action);
    planned.add(entry);
    return () -> planned.remove(entry);
  }

  /** How long until the next thing happens; empty when nothing is planned. */
  public Optional<Duration> next() {
    return planned.stream()
        .map(Planned::at)
        .min(Comparator.naturalOrder())
        .map(at -> Duration.between(now, at));
  }

  /** Lets time pass, running what falls due in its order. */
  public void advance(Duration by) {
    Instant end = now.plus(by);
    while (true) {
      Optional<Planned> due =
          planned.stream()
              .filter(entry -> !entry.at().isAfter(end))
              .min(Comparator.comparing(Planned::at));
      if (due.isEmpty()) {
        now = end;
        return;
      }
      planned.remove(due.get());
      now = due.get().at();
      due.get().action().run();
    }
  }
}
