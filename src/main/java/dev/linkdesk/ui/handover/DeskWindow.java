package dev.linkdesk.ui.handover;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * A window for the counter or a shared screen. F11 fills the screen; Esc leaves that, then closes.
 * Its title tells nobody whose link it is.
 */
final class DeskWindow {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 760;
  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 560;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Stage stage = new Stage();
  private final DeskModel model;

  DeskWindow(DeskModel model, HandoverParts parts, QrKeeping keeping) {
    this.model = model;
    DeskBar bar = new DeskBar(model, parts, keeping, this::toggleFullScreen, stage::close);
    Scene scene = new Scene(new DeskView(model, parts, bar), WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scene.getAccelerators().put(COPY, bar::copy);
    scene.getAccelerators().put(Shortcuts.CLOSE, stage::close);
    stage.setScene(scene);
    stage.setTitle(parts.texts().get("handover.desk.title"));
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    WindowSize.remember(stage, "desk", parts.choices());
  }

  /** Opens it before another window, or brings it forward. */
  void show(Stage owner) {
    if (stage.isShowing()) {
      stage.toFront();
      stage.requestFocus();
      return;
    }
    stage.getIcons().setAll(owner.getIcons());
    stage.initOwner(owner);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> model.close());
    stage.show();
    model.open();
  }

  Stage stage() {
    return stage;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.F11) {
      event.consume();
      toggleFullScreen();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (stage.isFullScreen()) {
        stage.setFullScreen(false);
      } else {
        stage.close();
      }
    }
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
