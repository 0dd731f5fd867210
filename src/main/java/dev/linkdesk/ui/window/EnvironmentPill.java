package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the window acts, as word, shape and colour. */
final class EnvironmentPill extends Label {
  EnvironmentPill(Environment environment, Texts texts) {
    super(texts.get("window.environment." + environment.word()));
    getStyleClass().addAll("environment-pill", "environment-" + environment.word());
    setGraphic(new FontIcon(shape(environment)));
    setMinWidth(USE_PREF_SIZE);
  }

  private static Feather shape(Environment environment) {
    return switch (environment) {
      case DEMO -> Feather.PLAY_CIRCLE;
      case SANDBOX -> Feather.BOX;
      case PRODUCTION -> Feather.ALERT_TRIANGLE;
    };
  }
}
