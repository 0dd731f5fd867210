package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first step: the key, and where Persona is when it is not where it always is. */
final class KeyStep extends VBox {
  private final Texts texts;
  private final KeyFields key;

  /**
   * @param linkHost null where it is not asked for
   */
  KeyStep(Texts texts, String intro, KeyTrialModel trial, @Nullable InputModel linkHost) {
    this.texts = texts;
    getStyleClass().add("step");
    Label what = new Label(intro);
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    key = new KeyFields(texts, trial);
    Label quiet = new Label(texts.get("settings.key.readsOnly"));
    quiet.getStyleClass().addAll("soft", "small");
    quiet.setWrapText(true);
    quiet.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(what, key, quiet);
    if (linkHost != null) {
      addAddresses(trial.apiUrl(), linkHost);
    }
  }

  void focus() {
    key.focus();
  }

  private void addAddresses(InputModel apiUrl, InputModel linkHost) {
    VBox addresses =
        new VBox(box(apiUrl, "settings.field.apiUrl"), box(linkHost, "settings.field.linkHost"));
    addresses.getStyleClass().add("step");
    Disclosure more = new Disclosure(texts.get("settings.key.more"), addresses);
    ObservableValue<@Nullable Problem> wrong = apiUrl.problemProperty();
    wrong.addListener((all, old, now) -> {
      if (now != null) {
        more.unfold();
      }
    });
    getChildren().add(more);
  }

  private FieldBox box(InputModel input, String labelKey) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(input.textProperty());
    FieldBox box = new FieldBox(texts, input, input::leave).holding(field);
    box.label().setText(texts.get(labelKey));
    return box;
  }
}
