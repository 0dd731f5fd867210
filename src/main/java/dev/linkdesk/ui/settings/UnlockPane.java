package dev.linkdesk.ui.settings;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands in place of the screens until the key of the workspace is there. */
public final class UnlockPane extends StackPane {
  private static final double WIDTH = 540;

  private final UnlockModel model;
  private final Texts texts;
  private final Label said = new Label();
  private final Notice notice = new Notice();
  private final RingProgressIndicator ring = new RingProgressIndicator();
  private final Button stop;
  private final HBox progress;
  private final ReadOnlyObjectWrapper<@Nullable Problem> passphraseProblem =
      new ReadOnlyObjectWrapper<>(this, "passphraseProblem", null);
  private final SecretField passphrase;
  private final Button unlock;
  private final Button again;
  private final VBox passphraseBox;
  private final KeyFields key;
  private final Button use;
  private final Disclosure paste;
  private final HBox ways;

  /**
   * @param openDemo what a person can do without the key
   */
  public UnlockPane(UnlockModel model, SettingsParts parts, Runnable openDemo) {
    this.model = model;
    texts = parts.texts();
    getStyleClass().add("unlock-pane");
    Label title = new Label(texts.get("settings.unlock.title", model.workspace().name()));
    title.getStyleClass().add("dialog-title");
    title.setGraphic(new FontIcon(Feather.LOCK));
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    ring.setAccessibleText(texts.get("settings.dialog.busy"));
    stop = button("settings.dialog.stop", this::stop);
    Label asking = new Label(texts.get(askingKey()));
    asking.setWrapText(true);
    asking.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(asking, Priority.ALWAYS);
    progress = new HBox(ring, asking, stop);
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("settings-row");
    passphrase =
        new SecretField(
            texts,
            texts.get("settings.place.passphrase"),
            passphraseProblem.getReadOnlyProperty(),
            typed -> passphraseProblem.set(null));
    passphrase.onEnter(this::unlock);
    unlock = button("settings.unlock.unlock", this::unlock);
    unlock.getStyleClass().add(Styles.ACCENT);
    passphraseBox = new VBox(passphrase, unlock);
    passphraseBox.getStyleClass().add("settings-card");
    again = button("settings.unlock.again", model::look);
    again.getStyleClass().add(Styles.ACCENT);
    key = new KeyFields(texts, model.trial());
    key.onEnter(model.trial()::tryKey);
    use = button("settings.unlock.use", this::use);
    Label thisRun = new Label(texts.get("settings.unlock.thisRun"));
    thisRun.getStyleClass().addAll("soft", "small");
    thisRun.setWrapText(true);
    thisRun.setMinHeight(USE_PREF_SIZE);
    VBox pasted = new VBox(key, thisRun, use);
    pasted.getStyleClass().add("settings-card");
    paste = new Disclosure(texts.get("settings.unlock.paste"), pasted);
    Button demo = button("settings.unlock.demo", openDemo);
    Region line = new Region();
    line.getStyleClass().add("separator-line");
    VBox others = new VBox(line, paste, demo);
    others.getStyleClass().add("settings-card");
    ways = new HBox(others);
    HBox.setHgrow(others, Priority.ALWAYS);
    VBox card =
        new VBox(
            title,
            new EnvironmentPill(model.workspace().environment(), texts),
            said,
            notice,
            progress,
            passphraseBox,
            again,
            ways);
    card.getStyleClass().addAll("card", "settings-card", "unlock-card");
    card.setMaxWidth(WIDTH);
    card.setMaxHeight(USE_PREF_SIZE);
    Stream.of(said, progress, passphraseBox, again, ways)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    getChildren().setAll(card);
    model.stateProperty().addListener(changed -> show());
    model.trial().phaseProperty().addListener(changed -> showTrial());
    show();
    showTrial();
  }

  /** Puts the focus where the state goes on. */
  public void focusStart() {
    Node target =
        switch (model.stateProperty().get()) {
          case UnlockModel.State.Looking() -> stop;
          case UnlockModel.State.Stopped() -> again;
          case UnlockModel.State.Refused(var trouble) -> again;
          case UnlockModel.State.Passphrase(var wrong) -> null;
          case UnlockModel.State.NoKey() -> null;
          case UnlockModel.State.Unlocked() -> this;
        };
    if (target != null) {
      target.requestFocus();
    } else if (passphraseBox.isVisible()) {
      passphrase.focus();
    } else {
      key.focus();
    }
  }

  private Button button(String textKey, Runnable action) {
    Button button = new Button(texts.get(textKey));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private String askingKey() {
    return switch (model.workspace().keyPlace()) {
      case SYSTEM -> "settings.unlock.askingSystem";
      case VAULT -> "settings.unlock.askingVault";
      case THIS_RUN -> "settings.unlock.askingThisRun";
    };
  }

  private void unlock() {
    if (passphrase.text().isEmpty()) {
      passphraseProblem.set(Problem.of("settings.problem.noPassphrase"));
      passphrase.focus();
      return;
    }
    char[] typed = passphrase.text().toCharArray();
    passphrase.clear();
    model.open(typed);
  }

  private void stop() {
    key.clear();
    model.stop();
  }

  private void use() {
    if (model.trial().phaseProperty().get() == KeyTrialModel.Phase.TRYING) {
      model.trial().stop();
    } else {
      model.trial().tryKey();
    }
  }

  private void showTrial() {
    boolean trying = model.trial().phaseProperty().get() == KeyTrialModel.Phase.TRYING;
    use.setText(texts.get(trying ? "settings.unlock.trying" : "settings.unlock.use"));
  }

  private void show() {
    UnlockModel.State state = model.stateProperty().get();
    progress.setVisible(state instanceof UnlockModel.State.Looking);
    passphraseBox.setVisible(state instanceof UnlockModel.State.Passphrase);
    again.setVisible(
        state instanceof UnlockModel.State.Refused || state instanceof UnlockModel.State.Stopped);
    ways.setVisible(
        !(state instanceof UnlockModel.State.Looking
            || state instanceof UnlockModel.State.Unlocked));
    notice.hide();
    said.setVisible(true);
    switch (state) {
      case UnlockModel.State.Looking() -> said.setVisible(false);
      case UnlockModel.State.Stopped() -> said.setText(texts.get("settings.unlock.stopped"));
      case UnlockModel.State.Passphrase(boolean wrong) -> {
        said.setText(texts.get("settings.unlock.passphrase"));
        passphraseProblem.set(wrong ? Problem.of("settings.problem.wrongPassphrase") : null);
      }
      case UnlockModel.State.Refused(Trouble trouble) -> {
        said.setVisible(false);
        notice.show(Notice.Kind.DANGER, new TroubleTexts(texts).sentence(trouble));
      }
      case UnlockModel.State.NoKey() -> {
        use.setDefaultButton(true);
        said.setText(
            texts.get(
                model.workspace().keyPlace() == KeyPlace.THIS_RUN
                    ? "settings.unlock.notKept"
                    : "settings.unlock.noKey"));
        paste.unfold();
      }
      case UnlockModel.State.Unlocked() -> {
        said.setText(texts.get("settings.unlock.done"));
        key.clear();
      }
    }
    if (getScene() != null) {
      focusStart();
    }
  }
}
