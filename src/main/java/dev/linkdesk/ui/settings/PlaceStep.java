package dev.linkdesk.ui.settings;

import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The last step: where the key is kept. */
final class PlaceStep extends VBox {
  private final Texts texts;
  private final KeyPlaceModel model;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<KeyPlace, RadioButton> buttons = new EnumMap<>(KeyPlace.class);
  private final Map<KeyPlace, Label> reasons = new EnumMap<>(KeyPlace.class);
  private final Label looking = new Label();
  private final SecretField passphrase;
  private final SecretField again;
  private final VBox secrets = new VBox();
  private final Label advice = new Label();
  private final Notice failed = new Notice();

  PlaceStep(Texts texts, KeyPlaceModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("step");
    looking.setText(texts.get("settings.place.looking"));
    looking.getStyleClass().add("soft");
    looking.managedProperty().bind(looking.visibleProperty());
    passphrase =
        new SecretField(
            texts,
            texts.get("settings.place.passphrase"),
            model.passphraseProblemProperty(),
            model::typePassphrase);
    again =
        new SecretField(
            texts,
            texts.get("settings.place.again"),
            model.againProblemProperty(),
            model::typeAgain);
    advice.getStyleClass().addAll("soft", "small");
    advice.setWrapText(true);
    advice.setMinHeight(USE_PREF_SIZE);
    secrets.getStyleClass().addAll("step", "place-secrets");
    secrets.getChildren().setAll(passphrase, again, advice);
    secrets.managedProperty().bind(secrets.visibleProperty());
    getChildren().add(looking);
    for (KeyPlace place : KeyPlace.values()) {
      getChildren().add(option(place));
    }
    getChildren().add(failed);
    group
        .selectedToggleProperty()
        .addListener((all, old, now) -> {
          if (now != null) {
            model.chosenProperty().set((KeyPlace) now.getUserData());
          }
        });
    model.knownProperty().addListener(changed -> show());
    model.chosenProperty().addListener(changed -> show());
    model.passphraseProblemProperty().addListener((all, old, now) -> attend(now, passphrase));
    model
        .againProblemProperty()
        .addListener((all, old, now) -> {
          if (model.passphraseProblemProperty().get() == null) {
            attend(now, again);
          }
        });
    model.troubleProperty().addListener(changed -> showTrouble());
    show();
    showTrouble();
  }

  /** Puts the cursor where the step goes on. */
  void focus() {
    if (model.wantsPassphrase()) {
      passphrase.focus();
    } else {
      button(model.chosenProperty().get()).requestFocus();
    }
  }

  private static void attend(@Nullable Object problem, SecretField field) {
    if (problem != null) {
      field.focus();
    }
  }

  private VBox option(KeyPlace place) {
    RadioButton button = new RadioButton(KeyWords.place(place, texts));
    button.getStyleClass().add("place-name");
    button.setToggleGroup(group);
    button.setUserData(place);
    Label about = new Label(about(place));
    about.getStyleClass().addAll("soft", "small", "place-about");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    button.setAccessibleHelp(about.getText());
    Label reason = new Label();
    reason.getStyleClass().addAll("small", "place-about", "place-closed");
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    reason.managedProperty().bind(reason.visibleProperty());
    buttons.put(place, button);
    reasons.put(place, reason);
    VBox option = new VBox(button, about, reason);
    option.getStyleClass().add("place-option");
    if (place == KeyPlace.VAULT) {
      option.getChildren().add(secrets);
    }
    return option;
  }

  private String about(KeyPlace place) {
    return switch (place) {
      case SYSTEM -> texts.get("settings.place.systemAbout");
      case VAULT -> texts.get("settings.place.vaultAbout");
      case THIS_RUN -> texts.get("settings.place.thisRunAbout");
    };
  }

  private void show() {
    KeyPlaces known = model.knownProperty().get();
    looking.setVisible(known == null);
    for (KeyPlace place : KeyPlace.values()) {
      RadioButton button = button(place);
      Label reason = Objects.requireNonNull(reasons.get(place));
      var why = known == null ? null : known.whyNot(place).orElse(null);
      button.setDisable(known == null || why != null);
      reason.setVisible(why != null);
      reason.setText(why == null ? "" : new KeyStoreTexts(texts).sentence(place, why));
    }
    button(model.chosenProperty().get()).setSelected(true);
    secrets.setVisible(known != null && model.wantsPassphrase());
    again.setVisible(model.isNewVault());
    advice.setText(
        texts.get(
            model.isNewVault() ? "settings.place.newVault" : "settings.place.knownVault",
            KeyPlaceModel.SHORTEST_PASSPHRASE));
  }

  private RadioButton button(KeyPlace place) {
    return Objects.requireNonNull(buttons.get(place));
  }

  private void showTrouble() {
    Trouble trouble = model.troubleProperty().get();
    if (trouble == null) {
      failed.hide();
    } else {
      failed.show(Notice.Kind.DANGER, new TroubleTexts(texts).sentence(trouble));
    }
  }
}
