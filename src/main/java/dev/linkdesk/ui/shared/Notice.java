package dev.linkdesk.ui.shared;

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

/** A sentence in place, with at most one thing to do about it. Takes no room while hidden. */
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
  private final Hyperlink action = new Hyperlink();

  public Notice() {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    action.managedProperty().bind(action.visibleProperty());
    action.setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().setAll(shape, text, action);
    hide();
  }

  public void show(Kind kind, String sentence) {
    show(kind, sentence, null, () -> {});
  }

  /** Shows the sentence with a link that does something about it. */
  public void show(Kind kind, String sentence, @Nullable String actionText, Runnable onAction) {
    for (Kind each : Kind.values()) {
      PseudoClass state =
          PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT));
      pseudoClassStateChanged(state, each == kind);
    }
    shape.setIconCode(kind.shape);
    text.setText(sentence);
    setAccessibleText(sentence);
    action.setVisible(actionText != null);
    action.setText(actionText == null ? "" : actionText);
    action.setVisited(false);
    action.setOnAction(event -> onAction.run());
    setVisible(true);
  }

  /** For what a shortcut does too: Tab passes the link by, so that typing flows on. */
  public void passByTab() {
    action.setFocusTraversable(false);
  }

  public void hide() {
    setVisible(false);
  }

  public String sentence() {
    return isVisible() ? text.getText() : "";
  }
}
