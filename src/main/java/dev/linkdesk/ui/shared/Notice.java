package dev.linkdesk.ui.shared;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence in place, with what can be done about it. Takes no room while hidden. */
public final class Notice extends HBox {
  /** How much it matters; carried by colour and shape. */
  public enum Kind {
    INFO(Feather.INFO),
    WARNING(Feather.ALERT_TRIANGLE),
    DANGER(Feather.ALERT_OCTAGON);

    private final Feather shape;

    Kind(Feather shape) {
      this.shape = shape;
    }
  }

  private final FontIcon shape = new FontIcon();
  private final Label text = new Label();
  private final HBox ways = new HBox();
  private boolean passedByTab;

  public Notice() {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    ways.getStyleClass().add("notice-ways");
    ways.setAlignment(Pos.CENTER_RIGHT);
    ways.setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().setAll(shape, text, ways);
    hide();
  }

  /**
   * Something to do about what the sentence says.
   *
   * @param done the words once it is done; null for the same
   */
  public record Way(String words, Runnable action, @Nullable String done) {
    public Way(String words, Runnable action) {
      this(words, action, null);
    }
  }

  /** Shows the sentence with a link that does something about it. */
  public void show(Kind kind, String sentence, @Nullable String actionText, Runnable onAction) {
    if (actionText == null) {
      show(kind, sentence);
    } else {
      show(kind, sentence, new Way(actionText, onAction));
    }
  }

  /** Shows the sentence with a link for each thing that can be done about it. */
  public void show(Kind kind, String sentence, Way... does) {
    for (Kind each : Kind.values()) {
      PseudoClass state =
          PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT));
      pseudoClassStateChanged(state, each == kind);
    }
    shape.setIconCode(kind.shape);
    text.setText(sentence);
    setAccessibleText(sentence);
    ways.getChildren().setAll(Stream.of(does).map(this::link).toList());
    setVisible(true);
  }

  /** Says it in other words; what can be done about it stays, and has the focus if it had it. */
  public void reword(String sentence) {
    text.setText(sentence);
    setAccessibleText(sentence);
  }

  private Hyperlink link(Way way) {
    Hyperlink link = new Hyperlink(way.words());
    link.setMinWidth(USE_PREF_SIZE);
    link.setFocusTraversable(!passedByTab);
    link.setOnAction(event -> {
      link.setText(way.done() == null ? way.words() : way.done());
      link.setVisited(false);
      way.action().run();
    });
    return link;
  }

  /** For what a shortcut does too: Tab passes the links by, so that typing flows on. */
  public void passByTab() {
    passedByTab = true;
  }

  public void hide() {
    setVisible(false);
  }

  public String sentence() {
    return isVisible() ? text.getText() : "";
  }
}
