package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks before quitting where the clipboard would lose what Linkdesk put there. */
public final class QuitQuestion {
  private final Texts texts;
  private final String whom;

  /**
   * @param whom the person whose link or message is on the clipboard
   */
  public QuitQuestion(Texts texts, String whom) {
    this.texts = texts;
    this.whom = whom;
  }

  /** Asks, without waiting; closing the question stays. */
  public void ask(Window owner, Runnable quit) {
    ButtonType yes = new ButtonType(texts.get("window.quit.yes"), ButtonBar.ButtonData.OTHER);
    ButtonType no = new ButtonType(texts.get("window.quit.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(Alert.AlertType.CONFIRMATION, texts.get("window.quit.text", whom), yes, no);
    alert.initOwner(owner);
    alert.setTitle(texts.get("window.quit.title"));
    alert.setHeaderText(texts.get("window.quit.header", whom));
    FontIcon shape = new FontIcon(Feather.CLIPBOARD);
    shape.getStyleClass().add("dialog-icon");
    alert.setGraphic(shape);
    alert.setOnHidden(event -> {
      if (yes.equals(alert.getResult())) {
        quit.run();
      }
    });
    alert.show();
    alert.getDialogPane().lookupButton(no).requestFocus();
  }
}
