package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** An address in large pieces; digits look unlike the letters that they resemble. */
final class SpelledView extends FlowPane {
  private final Texts texts;

  SpelledView(Texts texts) {
    this.texts = texts;
    getStyleClass().add("spelled");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(String address) {
    List<String> pieces = SpelledLink.pieces(address);
    setAccessibleText(texts.get("handover.desk.spelledSpoken", String.join(" ", pieces)));
    getChildren().setAll(pieces.stream().map(SpelledView::piece).toList());
  }

  void clear() {
    getChildren().clear();
    setAccessibleText(null);
  }

  private static Node piece(String piece) {
    HBox shown = new HBox(runs(piece).map(SpelledView::run).toArray(Node[]::new));
    shown.setMinWidth(USE_PREF_SIZE);
    shown.setAlignment(Pos.BASELINE_LEFT);
    shown.getStyleClass().add("spelled-piece");
    return shown;
  }

  /** Digits and what is between them. */
  private static Stream<String> runs(String piece) {
    return Stream.of(piece.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)"));
  }

  private static Text run(String run) {
    Text text = new Text(run);
    text.getStyleClass()
        .add(Character.isDigit(run.charAt(0)) ? "spelled-digits" : "spelled-letters");
    return text;
  }
}
