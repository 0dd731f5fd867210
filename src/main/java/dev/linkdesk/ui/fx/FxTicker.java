package dev.linkdesk.ui.fx;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Waits away from the FX thread. JavaFX's own clock would draw sixty pictures a second for as long
 * as anything waits, however idle the window is.
 */
public final class FxTicker implements Ticker, AutoCloseable {
  private final ScheduledThreadPoolExecutor clock;

  public FxTicker() {
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            Thread.ofPlatform().daemon().name("ticker").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    clock.setRemoveOnCancelPolicy(true);
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public Tick after(Duration delay, Runnable action) {
    Waiting waiting = new Waiting(action);
    Future<?> due =
        clock.schedule(() -> Platform.runLater(waiting), delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> {
      waiting.cancelled = true;
      due.cancel(false);
    };
  }

  /** What waits still is not run any more. */
  @Override
  public void close() {
    clock.shutdown();
  }

  /** Runs and is cancelled on the FX thread, also when it stands in its queue already. */
  private static final class Waiting implements Runnable {
    private final Runnable action;
    private boolean cancelled;

    Waiting(Runnable action) {
      this.action = action;
    }

    @Override
    public void run() {
      if (!cancelled) {
        action.run();
      }
    }
  }
}
