package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Lets a person settle that answers came from another environment than the workspace's. */
public final class OtherEnvironmentQuestion {
  private final Texts texts;
  private final String workspace;
  private final EnvironmentIds bound;
  private final EnvironmentIds other;

  public OtherEnvironmentQuestion(
      Texts texts, String workspace, EnvironmentIds bound, EnvironmentIds other) {
    this.texts = texts;
    this.workspace = workspace;
    this.bound = bound;
    this.other = other;
  }

  /** Asks, without waiting; closing the question leaves writing stopped. */
  public void ask(Window owner, Runnable lookAgain, Runnable takeOther) {
    ButtonType again =
        new ButtonType(texts.get("window.environment.again"), ButtonBar.ButtonData.OK_DONE);
    ButtonType take =
        new ButtonType(texts.get("window.environment.take"), ButtonBar.ButtonData.OTHER);
    ButtonType leave =
        new ButtonType(texts.get("window.environment.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(
            Alert.AlertType.ERROR,
            texts.get(
                "window.environment.text",
                bound.environment(),
                bound.organization(),
                other.environment(),
                other.organization()),
            again,
            take,
            leave);
    alert.initOwner(owner);
    alert.setTitle(texts.get("window.environment.title"));
    Questions.dress(alert, Feather.ALERT_OCTAGON);
    alert.setHeaderText(texts.get("window.environment.header", workspace));
    alert.setOnHidden(event -> {
      if (again.equals(alert.getResult())) {
        lookAgain.run();
      } else if (take.equals(alert.getResult())) {
        takeOther.run();
      }
    });
    alert.show();
  }
}
