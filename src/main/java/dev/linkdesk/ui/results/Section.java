package dev.linkdesk.ui.results;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the details under a heading; takes no room while it is empty. */
final class Section extends VBox {
  private final Label heading;

  Section(String title) {
    getStyleClass().add("detail-section");
    heading = new Label(title);
    heading.getStyleClass().add("detail-heading");
    managedProperty().bind(visibleProperty());
    show(List.of());
  }

  void show(List<? extends Node> content) {
    Region line = new Region();
    line.getStyleClass().add("separator-line");
    getChildren().setAll(line, heading);
    getChildren().addAll(content);
    setVisible(!content.isEmpty());
  }
}
