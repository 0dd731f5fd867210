package dev.linkdesk.ui.create;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A quiet sentence with up to two things to do about it. Takes no room while hidden. */
final class SoftLine extends HBox {
  private final Label sentence = new Label();
  private final Hyperlink way = new Hyperlink();
  private final Hyperlink other = new Hyperlink();

  /** Something to do about what is said. */
  record Way(String words, Runnable action) {}

  SoftLine() {
    getStyleClass().add("soft-line");
    setAlignment(Pos.BASELINE_LEFT);
    sentence.getStyleClass().addAll("soft", "small");
    sentence.setMinWidth(0);
    for (Hyperlink each : List.of(way, other)) {
      each.getStyleClass().add("quiet-link");
      each.setMinWidth(USE_PREF_SIZE);
      each.managedProperty().bind(each.visibleProperty());
    }
    getChildren().setAll(sentence, way, other);
    managedProperty().bind(visibleProperty());
    hide();
  }

  void show(String said) {
    sentence.setText(said);
    way.setVisible(false);
    other.setVisible(false);
    setVisible(true);
  }

  void show(String said, String wayWords, Runnable action) {
    show(said);
    fill(way, new Way(wayWords, action));
  }

  void show(String said, Way first, Way second) {
    show(said);
    fill(way, first);
    fill(other, second);
  }

  private static void fill(Hyperlink link, Way does) {
    link.setText(does.words());
    link.setAccessibleText(does.words());
    link.setOnAction(event -> {
      link.setVisited(false);
      does.action().run();
    });
    link.setVisible(true);
  }

  void hide() {
    setVisible(false);
  }
}
