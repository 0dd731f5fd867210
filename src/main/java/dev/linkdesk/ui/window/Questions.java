package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Environment;
import javafx.scene.control.Alert;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The look of questions that matter: the red of production and a shape of our own. */
final class Questions {
  private Questions() {}

  static void dress(Alert alert, Feather icon) {
    FontIcon shape = new FontIcon(icon);
    shape.getStyleClass().add("dialog-icon");
    alert.setGraphic(shape);
    alert.getDialogPane().getStyleClass().add("environment-" + Environment.PRODUCTION.word());
  }
}
