package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The key that is typed, the environment that it names, and why it was not taken. */
final class KeyFields extends VBox {
  private final Texts texts;
  private final SecretField key;
  private final HBox pill = new HBox();
  private final Notice notice = new Notice();

  KeyFields(Texts texts, KeyTrialModel trial) {
    this.texts = texts;
    getStyleClass().add("key-fields");
    key =
        new SecretField(
                texts, texts.get("settings.key.label"), trial.key().problemProperty(), trial::type)
            .prompting(texts.get("settings.key.prompt"));
    key.beside(pill);
    getChildren().setAll(key, notice);
    ObservableValue<Optional<Environment>> told = trial.key().environmentProperty();
    told.addListener((all, old, now) -> name(now));
    trial.troubleProperty().addListener((all, old, now) -> show(now));
    name(told.getValue());
    show(trial.troubleProperty().get());
  }

  void focus() {
    key.focus();
  }

  void onEnter(Runnable action) {
    key.onEnter(action);
  }

  void clear() {
    key.clear();
  }

  private void name(Optional<Environment> told) {
    pill.getChildren().clear();
    told.ifPresent(environment -> pill.getChildren().add(new EnvironmentPill(environment, texts)));
  }

  private void show(@Nullable Trouble trouble) {
    if (trouble == null) {
      notice.hide();
    } else {
      notice.show(Notice.Kind.DANGER, new TroubleTexts(texts).sentence(trouble));
    }
  }
}
