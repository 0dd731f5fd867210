package dev.linkdesk.ui.create;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A quiet sentence with one thing to do about it. Takes no room while hidden. */
final class SoftLine extends HBox {
  private final Label sentence = new Label();
  private final Hyperlink way = new Hyperlink();

  SoftLine() {
    getStyleClass().add("soft-line");
    setAlignment(Pos.BASELINE_LEFT);
    sentence.getStyleClass().addAll("soft", "small");
    sentence.setMinWidth(0);
    way.getStyleClass().add("quiet-link");
    way.setMinWidth(USE_PREF_SIZE);
    way.managedProperty().bind(way.visibleProperty());
    getChildren().setAll(sentence, way);
    managedProperty().bind(visibleProperty());
    hide();
  }

  void show(String said) {
    sentence.setText(said);
    way.setVisible(false);
    setVisible(true);
  }

  void show(String said, String wayWords, Runnable action) {
    show(said);
    way.setText(wayWords);
    way.setAccessibleText(wayWords);
    way.setOnAction(event -> {
      way.setVisited(false);
      action.run();
    });
    way.setVisible(true);
  }

  void hide() {
    setVisible(false);
  }
}
