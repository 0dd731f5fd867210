package dev.linkdesk.ui.shared;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A label, the control under it, and what is wrong with it under that. */
public final class FieldBox extends GridPane {
  private static final int LABEL_ROW = 0;
  private static final int CONTROL_ROW = 1;
  private static final int PROBLEM_ROW = 2;
  private static final int NOTE_ROW = 3;

  private final Texts texts;
  private final InputModel input;
  private final Runnable leave;
  private final Label label = new Label();
  private final Label problem = new Label();
  private @Nullable Control target;

  /**
   * @param leave what happens when the control loses the focus
   */
  public FieldBox(Texts texts, InputModel input, Runnable leave) {
    this.texts = texts;
    this.input = input;
    this.leave = leave;
    getStyleClass().add("field-box");
    setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("field-label");
    label.setMaxWidth(Double.MAX_VALUE);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.managedProperty().bind(problem.visibleProperty());
    GridPane.setHgrow(label, Priority.ALWAYS);
    add(label, 0, LABEL_ROW);
    add(problem, 0, PROBLEM_ROW, 2, 1);
    input.problemProperty().addListener(changed -> showProblem());
    showProblem();
  }

  public Label label() {
    return label;
  }

  public InputModel input() {
    return input;
  }

  /** Puts a control under the label. */
  public FieldBox holding(Control control) {
    return holding(control, control);
  }

  /** Puts something under the label of which one control is meant by it. */
  public FieldBox holding(Node shown, Control meant) {
    GridPane.setHgrow(shown, Priority.ALWAYS);
    getChildren().removeIf(node -> CONTROL_ROW == GridPane.getRowIndex(node));
    add(shown, 0, CONTROL_ROW, 2, 1);
    problem.toFront();
    mean(meant);
    return this;
  }

  /** Makes another control the one that the label means. */
  public void mean(Control meant) {
    target = meant;
    label.setLabelFor(meant);
    meant.setMaxWidth(Double.MAX_VALUE);
    meant
        .focusedProperty()
        .addListener((all, had, has) -> {
          if (!has && meant.equals(target)) {
            leave.run();
          }
        });
    showProblem();
  }

  /** Puts something beside the label, after the control in the order of Tab. */
  public void beside(Node node) {
    add(node, 1, LABEL_ROW);
  }

  /** Puts something under everything else. */
  public void below(Node node) {
    add(node, 0, NOTE_ROW, 2, 1);
  }

  public void focus() {
    if (target != null) {
      target.requestFocus();
    }
  }

  private void showProblem() {
    Problem wrong = input.problemProperty().get();
    String words = wrong == null ? "" : texts.get(wrong.textKey(), wrong.placeholders().toArray());
    problem.setText(words);
    problem.setVisible(wrong != null);
    if (target != null) {
      target.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
      target.setAccessibleHelp(words.isEmpty() ? null : words);
    }
  }
}
