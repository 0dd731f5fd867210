package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Environment;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the window acts, as word, shape and colour. */
public final class EnvironmentPill extends Label {
  public EnvironmentPill(Environment environment, Texts texts) {
    super(texts.get("shared.environment." + environment.word()));
    getStyleClass().addAll("environment-pill", "environment-" + environment.word());
    setGraphic(new FontIcon(shape(environment)));
    setMinWidth(USE_PREF_SIZE);
  }

  /** The shape that stands for the environment wherever its colour does. */
  public static Feather shape(Environment environment) {
    return switch (environment) {
      case DEMO -> Feather.PLAY_CIRCLE;
      case SANDBOX -> Feather.BOX;
      case PRODUCTION -> Feather.ALERT_TRIANGLE;
    };
  }
}
