package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.Texts;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * A window in which one message is written. Ctrl+Enter copies it; Esc and Ctrl+W close, and ask
 * first when something was changed by hand that was not handed over.
 */
final class MessageWindow {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 720;
  private static final double MIN_WIDTH = 720;
  private static final double MIN_HEIGHT = 520;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Stage stage = new Stage();
  private final Texts texts;
  private final MessageModel model;
  private final MessageView view;
  private @Nullable Alert question;

  MessageWindow(MessageModel model, HandoverParts parts, Runnable settings) {
    this.model = model;
    texts = parts.texts();
    view = new MessageView(model, parts, settings, this::leave);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scene.getAccelerators().put(Shortcuts.CLOSE, this::leave);
    stage.setScene(scene);
    stage.setTitle(texts.get("handover.message.window"));
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> model.close());
    stage
        .focusedProperty()
        .addListener((all, had, has) -> {
          if (has && model.findingsProperty().get().stream().anyMatch(MessageSide::isForSettings)) {
            model.readAgain();
          }
        });
    WindowSize.remember(stage, "message", parts.choices());
  }

  /** Opens it before another window, or brings it forward and makes sure of its link. */
  void show(Stage owner) {
    if (stage.isShowing()) {
      stage.toFront();
      stage.requestFocus();
      model.again();
      return;
    }
    stage.getIcons().setAll(owner.getIcons());
    stage.initOwner(owner);
    stage.show();
    model.open();
  }

  Stage stage() {
    return stage;
  }

  private void press(KeyEvent event) {
    if (COPY.match(event)) {
      event.consume();
      view.copy();
    } else if (event.getCode() == KeyCode.ESCAPE && !isChoosing()) {
      event.consume();
      leave();
    }
  }

  /** Esc closes a list that is open first. */
  private boolean isChoosing() {
    return stage.getScene().getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing();
  }

  private void leave() {
    if (!model.hasChanges()) {
      stage.close();
    } else if (question == null) {
      ask();
    }
  }

  private void ask() {
    ButtonType keep =
        new ButtonType(texts.get("handover.unsaved.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType discard =
        new ButtonType(texts.get("handover.unsaved.discard"), ButtonBar.ButtonData.OTHER);
    Alert alert =
        new Alert(Alert.AlertType.CONFIRMATION, texts.get("handover.unsaved.text"), keep, discard);
    alert.initOwner(stage);
    alert.setTitle(texts.get("handover.unsaved.title"));
    alert.setHeaderText(texts.get("handover.unsaved.title"));
    alert.setOnHidden(event -> {
      question = null;
      if (discard.equals(alert.getResult())) {
        stage.close();
      }
    });
    question = alert;
    alert.show();
  }
}
