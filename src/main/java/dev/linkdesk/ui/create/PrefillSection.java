package dev.linkdesk.ui.create;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The prefill fields in two columns; the button that adds one comes after them for Tab. */
final class PrefillSection extends GridPane {
  private static final int COLUMNS = 2;

  private final Texts texts;
  private final PrefillModel model;
  private final FieldControls controls;
  private final FieldWords words;
  private final Label source = new Label();
  private final HBox head;
  private final Button add;
  private final Map<FieldModel, FieldBox> boxes = new HashMap<>();

  PrefillSection(Texts texts, PrefillModel model, FieldControls controls) {
    this.texts = texts;
    this.model = model;
    this.controls = controls;
    words = new FieldWords(texts);
    getStyleClass().add("prefill");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / COLUMNS);
      half.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(half);
    }
    Label title = new Label(texts.get("create.prefill.title"));
    title.getStyleClass().add("field-label");
    title.setMinWidth(USE_PREF_SIZE);
    source.getStyleClass().addAll("soft", "small");
    head = new HBox(title, source);
    head.getStyleClass().add("prefill-head");
    head.setAlignment(Pos.CENTER_LEFT);
    add = new Button(texts.get("create.add.button"), new FontIcon(Feather.PLUS));
    add.getStyleClass().add("compact");
    AddFieldPopup popup = new AddFieldPopup(add, texts, model, words, this::focus);
    add.setOnAction(event -> popup.show());
    GridPane.setHalignment(add, HPos.RIGHT);
    model.shown().addListener((Observable changed) -> arrange());
    model.offered().addListener((Observable changed) -> showSource());
    model.filledProperty().addListener(changed -> showSource());
    model.templateProperty().addListener(changed -> showSource());
    arrange();
  }

  Optional<FieldBox> box(InputModel input) {
    return boxes.values().stream().filter(box -> box.input().equals(input)).findFirst();
  }

  private void focus(FieldModel field) {
    FieldBox box = boxes.get(field);
    if (box != null) {
      box.focus();
    }
  }

  private void arrange() {
    List<FieldModel> shown = model.shown();
    boxes.keySet().retainAll(shown);
    List<Node> inOrder = new ArrayList<>();
    inOrder.add(head);
    for (int i = 0; i < shown.size(); i++) {
      FieldBox box = boxes.computeIfAbsent(shown.get(i), this::newBox);
      GridPane.setConstraints(box, i % COLUMNS, 1 + i / COLUMNS);
      inOrder.add(box);
    }
    inOrder.add(add);
    GridPane.setConstraints(head, 0, 0, COLUMNS, 1);
    GridPane.setConstraints(add, 1, 0);
    if (!getChildren().equals(inOrder)) {
      getChildren().retainAll(inOrder);
      for (int i = 0; i < inOrder.size(); i++) {
        Node node = inOrder.get(i);
        if (i >= getChildren().size() || !getChildren().get(i).equals(node)) {
          getChildren().remove(node);
          getChildren().add(i, node);
        }
      }
    }
    showSource();
  }

  private FieldBox newBox(FieldModel field) {
    FieldBox box = new FieldBox(texts, field.input(), field::leave).holding(controls.of(field));
    box.label().textProperty().bind(words.label(field));
    if (model.isRemovable(field)) {
      Button remove = new Button("", new FontIcon(Feather.X));
      remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "beside-label");
      remove.setAccessibleText(texts.get("create.add.remove", words.of(field)));
      remove.setOnAction(event -> remove(field));
      box.beside(remove);
    }
    return box;
  }

  private void remove(FieldModel field) {
    add.requestFocus();
    model.remove(field);
  }

  private void showSource() {
    String template = model.templateProperty().get();
    int filled = model.filledProperty().get();
    source.setText(
        template == null
            ? texts.get("create.prefill.standard")
            : texts.get("create.prefill.from", template, filled, model.total()));
  }
}
