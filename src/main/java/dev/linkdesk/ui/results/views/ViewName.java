package dev.linkdesk.ui.results.views;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.Texts;
import java.util.Objects;
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
  private String asked = "";
  private String first = "";
  private @Nullable Kept kept;

  /** What was typed when another view was chosen, and while which one was. */
  private record Kept(String chosen, @Nullable View renamed, String text) {
    boolean isFor(String nowChosen, @Nullable View nowRenamed) {
      return chosen.equals(nowChosen) && Objects.equals(idOf(renamed), idOf(nowRenamed));
    }

    private static @Nullable String idOf(@Nullable View view) {
      return view == null ? null : view.id();
    }
  }

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
    getChildren().setAll(label, field, save, button("views.named.cancel", this::cancel), problem);
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
    first = text;
    asked = model.chosenProperty().get().id();
    Kept before = kept;
    if (before != null && before.isFor(asked, renamed)) {
      field.setText(before.text());
      kept = null;
    } else {
      field.setText(text);
    }
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /** Asks no more once another view is chosen: the name was not for what that one shows. */
  void chosen(View now) {
    if (!isVisible() || now.id().equals(asked)) {
      return;
    }
    if (!field.getText().equals(first)) {
      kept = new Kept(asked, renamed, field.getText());
    }
    boolean hadFocus = isFocusWithin();
    setVisible(false);
    if (hadFocus) {
      left.run();
    }
  }

  private void take() {
    if (!input.check()) {
      field.requestFocus();
      return;
    }
    View view = renamed;
    String name = input.text();
    setVisible(false);
    if (view == null) {
      model.saveAs(name);
    } else {
      model.rename(view, name);
    }
    left.run();
  }

  private void cancel() {
    setVisible(false);
    left.run();
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      cancel();
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
