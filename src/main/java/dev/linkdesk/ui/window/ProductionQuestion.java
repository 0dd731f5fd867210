package dev.linkdesk.ui.window;

import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks once in a run whether Linkdesk may write in production. */
public final class ProductionQuestion {
  private final Texts texts;
  private final String workspace;

  public ProductionQuestion(Texts texts, String workspace) {
    this.texts = texts;
    this.workspace = workspace;
  }

  /** Asks, without waiting; closing the question is a no. */
  public void ask(Window owner, Consumer<Boolean> answer) {
    ButtonType yes =
        new ButtonType(texts.get("window.production.yes"), ButtonBar.ButtonData.OK_DONE);
    ButtonType no =
        new ButtonType(texts.get("window.production.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(Alert.AlertType.WARNING, texts.get("window.production.text", workspace), yes, no);
    alert.initOwner(owner);
    alert.setTitle(texts.get("window.production.title"));
    alert.setHeaderText(texts.get("window.production.header", workspace));
    Questions.dress(alert, EnvironmentPill.shape(Environment.PRODUCTION));
    alert.getDialogPane().lookupButton(yes).getStyleClass().add(Styles.DANGER);
    alert.setOnHidden(event -> answer.accept(yes.equals(alert.getResult())));
    alert.show();
  }
}
