package dev.linkdesk.ui.settings;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, what there is to say of them on the right. */
final class Facts extends GridPane {
  private static final double NAME_WIDTH = 128;
  private int lines;

  Facts() {
    getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    getColumnConstraints().setAll(names, values);
  }

  /** A line of words. */
  Label add(String name, String value) {
    Label said = new Label(value);
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    add(name, said);
    return said;
  }

  /** A line of an id or an address. */
  Label addMono(String name, String value) {
    Label said = add(name, value);
    said.getStyleClass().addAll("mono", "small");
    return said;
  }

  void add(String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().add("soft");
    label.setLabelFor(value);
    label.setMinWidth(USE_PREF_SIZE);
    setValignment(label, VPos.TOP);
    addRow(lines, label, value);
    lines++;
  }

  void clear() {
    getChildren().clear();
    lines = 0;
  }
}
