package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Shows anew what the time changes: every second while it counts down, else now and then. */
final class StatusUpkeep {
  static final Duration COUNTING_DOWN = Duration.ofSeconds(1);

  /** An idle window is woken as seldom as it can be without being behind. */
  static final Duration AT_REST = Duration.ofSeconds(3);

  private final Ticker ticker;
  private final BooleanSupplier countsDown;
  private final Runnable show;
  private Ticker.@Nullable Tick next;

  StatusUpkeep(Ticker ticker, BooleanSupplier countsDown, Runnable show) {
    this.ticker = ticker;
    this.countsDown = countsDown;
    this.show = show;
  }

  /** Shows it now, and from now on until {@link #stop}. */
  void showNow() {
    show.run();
    stop();
    next = ticker.after(countsDown.getAsBoolean() ? COUNTING_DOWN : AT_REST, this::showNow);
  }

  void stop() {
    if (next != null) {
      next.cancel();
      next = null;
    }
  }
}
