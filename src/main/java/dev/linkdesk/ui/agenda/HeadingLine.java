package dev.linkdesk.ui.agenda;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The title of a group, how many there are, and what that means. */
final class HeadingLine extends HBox {
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final AgendaWords words;
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label meaning = new Label();

  HeadingLine(AgendaWords words) {
    this.words = words;
    getStyleClass().add("agenda-heading");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("agenda-title");
    title.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("count-badge");
    count.setMinWidth(USE_PREF_SIZE);
    meaning.getStyleClass().addAll("soft", "small");
    meaning.setMinWidth(0);
    getChildren().setAll(title, count, meaning);
  }

  void show(AgendaItem.Heading heading) {
    title.setText(words.title(heading.group()));
    count.setText(words.count(heading));
    meaning.setText(words.meaning(heading.group()));
    pseudoClassStateChanged(NONE, heading.count() == 0);
  }
}
