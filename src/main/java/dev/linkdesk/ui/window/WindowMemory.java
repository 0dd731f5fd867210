package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Choices;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps where the window stood and how large it was. */
public final class WindowMemory {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 560;

  private final Choices choices;

  public WindowMemory(Choices choices) {
    this.choices = choices;
  }

  /** Gives the window its old size and, when that is on a screen still, its old place. */
  public void restore(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setWidth(Math.max(MIN_WIDTH, number("width").orElse(WIDTH)));
    stage.setHeight(Math.max(MIN_HEIGHT, number("height").orElse(HEIGHT)));
    Optional<Double> x = number("x");
    Optional<Double> y = number("y");
    if (x.isPresent()
        && y.isPresent()
        && !Screen.getScreensForRectangle(x.get(), y.get(), MIN_WIDTH, 40).isEmpty()) {
      stage.setX(x.get());
      stage.setY(y.get());
    }
    stage.setMaximized(choices.isOn(key("maximized"), false));
  }

  public void keep(Stage stage) {
    choices.put(key("maximized"), String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      put("x", stage.getX());
      put("y", stage.getY());
      put("width", stage.getWidth());
      put("height", stage.getHeight());
    }
  }

  private void put(String what, double value) {
    choices.put(key(what), String.valueOf(value));
  }

  private Optional<Double> number(String what) {
    try {
      return choices.get(key(what)).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException tamperedWith) {
      return Optional.empty();
    }
  }

  private static String key(String what) {
    return "window." + what;
  }
}
