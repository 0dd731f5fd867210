package dev.linkdesk.ui.fx;

import dev.linkdesk.background.Ticker;
import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits on JavaFX's own clock. */
public final class FxTicker implements Ticker {
  @Override
  public Tick after(Duration delay, Runnable action) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
    pause.setOnFinished(event -> action.run());
    pause.play();
    return pause::stop;
  }
}
