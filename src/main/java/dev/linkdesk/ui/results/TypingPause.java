package dev.linkdesk.ui.results;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits until somebody stops typing for a moment. */
final class TypingPause implements AutoCloseable {
  private static final Duration LENGTH = Duration.ofMillis(120);

  private final Ticker ticker;
  private final Runnable then;
  private Ticker.@Nullable Tick waiting;

  TypingPause(Ticker ticker, Runnable then) {
    this.ticker = ticker;
    this.then = then;
  }

  /** Begins to wait anew. */
  void typed() {
    close();
    waiting = ticker.after(LENGTH, this::end);
  }

  /** Goes on at once, waiting or not. */
  void end() {
    close();
    then.run();
  }

  /** Waits no longer. */
  @Override
  public void close() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }
}
