package dev.linkdesk.ui.results.views;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Asks in place for the name of a view. Takes no room while it does not. */
final class ViewName extends HBox {
  private final Texts texts;
  private final ViewsModel model;
  private final Runnable left;
  private final InputModel input;
  private final Label label = new Label();
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private @Nullable View renamed;

  /**
   * @param left what has the focus afterwards
   */
  ViewName(Texts texts, ViewsModel model, Runnable left) {
    this.texts = texts;
    this.model = model;
    this.left = left;
    input = new InputModel("name", Problem.of("views.named.blank"), this::problemOf);
    getStyleClass().add("view-name");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    field.setId("view-name");
    field.setPrefColumnCount(20);
    field.setMinWidth(120);
    field.textProperty().bindBidirectional(input.textProperty());
    field.setOnAction(event -> take());
    problem.getStyleClass().add("problem");
    input.problemProperty().subscribe(this::show);
    Button save = button("views.named.save", this::take);
    save.getStyleClass().add("accent");
    getChildren().setAll(label, field, save, button("views.named.cancel", this::end), problem);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** Asks how what is shown is to be called. */
  void askForNew() {
    renamed = null;
    label.setText(texts.get("views.named.new"));
    begin("");
  }

  /** Asks how a view is to be called instead. */
  void askFor(View view) {
    renamed = view;
    label.setText(texts.get("views.named.other", view.name()));
    begin(view.name());
  }

  private Button button(String words, Runnable action) {
    Button button = new Button(texts.get(words));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void begin(String text) {
    input.clear();
    field.setText(text);
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private void take() {
    if (!input.check()) {
      field.requestFocus();
      return;
    }
    View view = renamed;
    if (view == null) {
      model.saveAs(input.text());
    } else {
      model.rename(view, input.text());
    }
    end();
  }

  private void end() {
    setVisible(false);
    left.run();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      end();
      key.consume();
    }
  }

  private @Nullable Problem problemOf(String text) {
    if (text.codePointCount(0, text.length()) > ViewsModel.LONGEST_NAME) {
      return Problem.of("views.named.long", ViewsModel.LONGEST_NAME);
    }
    boolean isItsOwn = renamed != null && renamed.name().equalsIgnoreCase(text);
    return model.isTaken(text) && !isItsOwn ? Problem.of("views.named.taken") : null;
  }

  private void show(@Nullable Problem wrong) {
    problem.setText(
        wrong == null ? "" : texts.get(wrong.textKey(), wrong.placeholders().toArray()));
    field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
    field.setAccessibleHelp(wrong == null ? null : problem.getText());
  }
}
