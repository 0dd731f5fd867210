package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.Choices;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Gives a window the size that it had last. */
final class WindowSize {
  /** Larger than any screen: a choice that was tampered with. */
  private static final double MOST = 16_000;

  private WindowSize() {}

  /**
   * Restores the size, and keeps it when the window closes.
   *
   * @param name which kind of window it is
   */
  static void remember(Stage stage, String name, Choices choices) {
    String width = "window." + name + ".width";
    String height = "window." + name + ".height";
    number(choices, width).ifPresent(wide -> stage.setWidth(Math.max(stage.getMinWidth(), wide)));
    number(choices, height)
        .ifPresent(high -> stage.setHeight(Math.max(stage.getMinHeight(), high)));
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        event -> {
          if (!stage.isFullScreen() && !stage.isMaximized()) {
            choices.put(width, String.valueOf(stage.getWidth()));
            choices.put(height, String.valueOf(stage.getHeight()));
          }
        });
  }

  private static Optional<Double> number(Choices choices, String key) {
    try {
      return choices.get(key).map(Double::valueOf).filter(size -> size > 0 && size < MOST);
    } catch (NumberFormatException tamperedWith) {
      return Optional.empty();
    }
  }
}
