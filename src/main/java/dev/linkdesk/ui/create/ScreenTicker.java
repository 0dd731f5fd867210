package dev.linkdesk.ui.create;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The program's ticker for as long as the screen is there: what goes on ticking for ever would keep
 * a screen that was closed. On the FX thread.
 */
final class ScreenTicker implements Ticker {
  private final Ticker ticker;
  private final Set<ToCome> toCome = new HashSet<>();
  private boolean stopped;

  ScreenTicker(Ticker ticker) {
    this.ticker = ticker;
  }

  @Override
  public Tick after(Duration delay, Runnable action) {
    if (stopped) {
      return () -> {};
    }
    ToCome next = new ToCome(action);
    toCome.add(next);
    next.tick = ticker.after(delay, next::happen);
    return next;
  }

  /** Nothing happens any more. */
  void stop() {
    stopped = true;
    List.copyOf(toCome).forEach(ToCome::cancel);
  }

  private final class ToCome implements Tick {
    private final Runnable action;
    private @Nullable Tick tick;

    ToCome(Runnable action) {
      this.action = action;
    }

    void happen() {
      toCome.remove(this);
      action.run();
    }

    @Override
    public void cancel() {
      toCome.remove(this);
      if (tick != null) {
        tick.cancel();
      }
    }
  }
}
