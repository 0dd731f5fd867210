package dev.linkdesk.ui.window;

import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks before quitting where something would be lost. */
public final class QuitQuestion {
  private final Texts texts;
  private final Feather shape;
  private final String header;
  private final String text;

  private QuitQuestion(Texts texts, Feather shape, String header, String text) {
    this.texts = texts;
    this.shape = shape;
    this.header = header;
    this.text = text;
  }

  /**
   * For where the clipboard empties with the program.
   *
   * @param whom the person whose link or message is on the clipboard
   */
  public static QuitQuestion clipboard(Texts texts, String whom) {
    return new QuitQuestion(
        texts,
        Feather.CLIPBOARD,
        texts.get("window.quit.clipboard", whom),
        texts.get("window.quit.clipboardText"));
  }

  /** For a message that was changed by hand. */
  public static QuitQuestion unsentMessage(Texts texts) {
    return new QuitQuestion(
        texts,
        Feather.MAIL,
        texts.get("window.quit.message"),
        texts.get("window.quit.messageText"));
  }

  /** For a decision that waits to be sent, and is not once the program quits. */
  public static QuitQuestion heldDecision(Texts texts) {
    return new QuitQuestion(
        texts, Feather.CLOCK, texts.get("window.quit.held"), texts.get("window.quit.heldText"));
  }

  /** For inquiries that are being changed, or a change that was typed and not sent. */
  public static QuitQuestion changes(Texts texts) {
    return new QuitQuestion(
        texts,
        Feather.EDIT_3,
        texts.get("window.quit.changes"),
        texts.get("window.quit.changesText"));
  }

  /** Asks, without waiting; closing the question stays. */
  public void ask(Window owner, Runnable quit) {
    ButtonType yes = new ButtonType(texts.get("window.quit.yes"), ButtonBar.ButtonData.OTHER);
    ButtonType no = new ButtonType(texts.get("window.quit.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, yes, no);
    alert.initOwner(owner);
    alert.setTitle(texts.get("window.quit.title"));
    alert.setHeaderText(header);
    FontIcon icon = new FontIcon(shape);
    icon.getStyleClass().add("dialog-icon");
    alert.setGraphic(icon);
    alert.setOnHidden(event -> {
      if (yes.equals(alert.getResult())) {
        quit.run();
      }
    });
    alert.show();
    alert.getDialogPane().lookupButton(no).requestFocus();
  }
}
