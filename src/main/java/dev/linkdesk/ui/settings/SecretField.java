package dev.linkdesk.ui.settings;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A label, a masked field with a way to look at it, and what is wrong with it under that. */
final class SecretField extends VBox {
  private final Texts texts;
  private final Label label;
  private final HBox head;
  private final PasswordField masked = new PasswordField();
  private final TextField plain = new TextField();
  private final ToggleButton look = new ToggleButton();
  private final Label problem = new Label();

  /**
   * @param typed told of the text whenever it changes
   */
  SecretField(
      Texts texts,
      String words,
      ObservableValue<@Nullable Problem> problems,
      Consumer<String> typed) {
    this.texts = texts;
    getStyleClass().addAll("field-box", "secret-field");
    label = new Label(words);
    label.getStyleClass().add("field-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head = new HBox(label, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    plain.textProperty().bindBidirectional(masked.textProperty());
    plain.getStyleClass().add("mono");
    look.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    look.getStyleClass().addAll(Styles.BUTTON_ICON, "look");
    look.selectedProperty().addListener(changed -> swap(true));
    HBox fields = new HBox(masked, plain, look);
    fields.getStyleClass().add("secret-row");
    HBox.setHgrow(masked, Priority.ALWAYS);
    HBox.setHgrow(plain, Priority.ALWAYS);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    getChildren().setAll(head, fields, problem);
    managedProperty().bind(visibleProperty());
    masked.textProperty().addListener((all, old, now) -> typed.accept(now));
    problems.addListener((all, old, now) -> show(now));
    show(problems.getValue());
    swap(false);
  }

  /** What the field is to be filled with, in grey while it is empty. */
  SecretField prompting(String words) {
    masked.setPromptText(words);
    plain.setPromptText(words);
    return this;
  }

  /** What Enter does in it. */
  void onEnter(Runnable action) {
    masked.setOnAction(event -> action.run());
    plain.setOnAction(event -> action.run());
  }

  /** Puts something at the other end of the label's line. */
  void beside(Node node) {
    head.getChildren().add(node);
  }

  void focus() {
    target().requestFocus();
  }

  /** Empties and masks it. */
  void clear() {
    masked.clear();
    look.setSelected(false);
  }

  String text() {
    return masked.getText();
  }

  private TextField target() {
    return look.isSelected() ? plain : masked;
  }

  private void swap(boolean keepFocus) {
    boolean shown = look.isSelected();
    for (TextField field : new TextField[] {masked, plain}) {
      boolean here = field.equals(target());
      field.setVisible(here);
      field.setManaged(here);
    }
    label.setLabelFor(target());
    FontIcon eye = new FontIcon(shown ? Feather.EYE_OFF : Feather.EYE);
    look.setGraphic(eye);
    look.setAccessibleText(
        texts.get(shown ? "settings.secret.hide" : "settings.secret.show", label.getText()));
    if (keepFocus) {
      target().requestFocus();
      target().end();
    }
  }

  private void show(@Nullable Problem wrong) {
    String words = wrong == null ? "" : texts.get(wrong.textKey(), wrong.placeholders().toArray());
    problem.setText(words);
    problem.setVisible(wrong != null);
    for (TextField field : new TextField[] {masked, plain}) {
      field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
      field.setAccessibleHelp(words.isEmpty() ? null : words);
    }
  }
}
