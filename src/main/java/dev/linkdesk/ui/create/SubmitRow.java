package dev.linkdesk.ui.create;

import atlantafx.base.controls.RingProgressIndicator;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that makes the link, and whether the link is copied at once. */
final class SubmitRow extends VBox {
  private final Texts texts;
  private final CreateModel model;
  private final Button create = new Button();
  private final Button clear;
  private final ToggleSwitch copy;
  private final HBox buttons;
  private final Label keys = new Label();
  private final RingProgressIndicator busy = new RingProgressIndicator();
  private final Label words = new Label();

  SubmitRow(Texts texts, CreateModel model, Runnable make, Runnable startOver) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("submit-row");
    setMinWidth(0);
    keys.getStyleClass().addAll("key-hint", "on-accent");
    busy.setAccessibleText(texts.get("create.submit.busy"));
    busy.managedProperty().bind(busy.visibleProperty());
    Environment environment = model.environment();
    words.setMinWidth(USE_PREF_SIZE);
    HBox inside = new HBox(new FontIcon(EnvironmentPill.shape(environment)), words, busy, keys);
    inside.getStyleClass().add("beside-words");
    inside.setAlignment(Pos.CENTER);
    create.setGraphic(inside);
    create
        .getStyleClass()
        .addAll(Styles.ACCENT, "create-button", "environment-" + environment.word());
    create.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    create.setMinWidth(USE_PREF_SIZE);
    create.setOnAction(event -> make.run());
    clear = new Button(texts.get("create.submit.clear"));
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(event -> startOver.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    copy = new ToggleSwitch(texts.get("create.submit.copy"));
    copy.setLabelPosition(HorizontalDirection.RIGHT);
    copy.setAccessibleRole(AccessibleRole.CHECK_BOX);
    copy.setAccessibleText(texts.get("create.submit.copy"));
    copy.selectedProperty().bindBidirectional(model.form().options().copyAtOnceProperty());
    buttons = new HBox(create, clear, gap);
    buttons.getStyleClass().add("submit-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(buttons);
    widthProperty().addListener(changed -> arrange());
    model.phaseProperty().addListener(changed -> showPhase());
    showPhase();
  }

  /** The switch goes above the buttons where a narrow window has no room beside them. */
  private void arrange() {
    double beside =
        create.prefWidth(-1) + clear.prefWidth(-1) + copy.prefWidth(-1) + 3 * buttons.getSpacing();
    boolean narrow = beside > getWidth();
    buttons.getChildren().remove(copy);
    getChildren().remove(copy);
    if (narrow) {
      getChildren().addFirst(copy);
    } else {
      buttons.getChildren().add(copy);
    }
  }

  private void showPhase() {
    boolean sending = model.phaseProperty().get() == CreateModel.Phase.SENDING;
    String idle = texts.get("create.submit." + model.environment().word());
    create.setText(sending ? texts.get("create.submit.busy") : idle);
    words.setText(create.getText());
    busy.setVisible(sending);
    keys.setText(sending ? texts.get("create.submit.stop") : Shortcuts.words(Shortcuts.CREATE));
    create.setAccessibleText(create.getText());
    arrange();
  }
}
