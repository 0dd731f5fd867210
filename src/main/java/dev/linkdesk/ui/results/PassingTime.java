package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The time that relative times are worded by; moves every 30 seconds and whenever it is told to.
 */
final class PassingTime implements AutoCloseable {
  private static final Duration STEP = Duration.ofSeconds(30);

  private final Ticker ticker;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Runnable nextDay;
  private final ReadOnlyObjectWrapper<Instant> now;
  private Ticker.Tick next;

  /**
   * @param nextDay runs once the day in that zone is another one
   */
  PassingTime(Ticker ticker, InstantSource clock, ZoneId zone, Runnable nextDay) {
    this.ticker = ticker;
    this.clock = clock;
    this.zone = zone;
    this.nextDay = nextDay;
    now = new ReadOnlyObjectWrapper<>(this, "now", clock.instant());
    next = ticker.after(STEP, this::step);
  }

  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  void catchUp() {
    LocalDate before = LocalDate.ofInstant(now.get(), zone);
    now.set(clock.instant());
    if (!LocalDate.ofInstant(now.get(), zone).equals(before)) {
      nextDay.run();
    }
  }

  @Override
  public void close() {
    next.cancel();
  }

  private void step() {
    catchUp();
    next = ticker.after(STEP, this::step);
  }
}
