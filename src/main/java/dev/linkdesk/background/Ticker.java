package dev.linkdesk.background;

import java.time.Duration;

/** Runs something on the FX thread after a while. */
@FunctionalInterface
public interface Ticker {
  Tick after(Duration delay, Runnable action);

  /** Something that is still to come. */
  @FunctionalInterface
  interface Tick {
    void cancel();
  }
}
