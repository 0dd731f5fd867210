package dev.linkdesk.ui.results.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Windows that leave the screen with what they belong to, and come back as they were. One whose end
 * came meanwhile does not come back. On the FX thread.
 */
final class Curtain {
  private final Map<Stage, Window> shown = new LinkedHashMap<>();
  private final Map<Stage, Window> away = new LinkedHashMap<>();

  /**
   * From now on the window goes and comes with the others.
   *
   * @param isOver whether it has nothing left to show
   * @param closed runs once it is closed for good, not when it only leaves the screen
   */
  void add(Stage stage, BooleanSupplier isOver, Runnable closed) {
    Window window = new Window(isOver, closed);
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> shown.put(stage, window));
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        event -> {
          shown.remove(stage);
          if (!away.containsKey(stage)) {
            closed.run();
          }
        });
  }

  /** Takes them from the screen. */
  void draw() {
    away.putAll(shown);
    new ArrayList<>(shown.keySet()).reversed().forEach(Stage::hide);
  }

  /** Brings them back. */
  void open() {
    Map<Stage, Window> back = new LinkedHashMap<>(away);
    away.clear();
    back.forEach((stage, window) -> {
      if (window.isOver().getAsBoolean()) {
        window.closed().run();
      } else {
        stage.show();
      }
    });
  }

  /** Closes them for good, on the screen or not. */
  void close() {
    List<Window> gone = List.copyOf(away.values());
    away.clear();
    gone.forEach(window -> window.closed().run());
    List.copyOf(shown.keySet()).forEach(Stage::hide);
  }

  private record Window(BooleanSupplier isOver, Runnable closed) {}
}
