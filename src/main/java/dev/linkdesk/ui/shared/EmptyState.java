package dev.linkdesk.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where a list is empty: says why and what to do. */
public final class EmptyState extends VBox {
  private final HBox ways = new HBox();

  public EmptyState(Feather shape, String title, String advice) {
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    Label heading = new Label(title);
    heading.getStyleClass().add("card-title");
    Label text = new Label(advice);
    text.getStyleClass().add("soft");
    text.setWrapText(true);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setMaxWidth(420);
    getChildren().setAll(new FontIcon(shape), heading, text);
  }

  public EmptyState(Feather shape, String title, String advice, String action, Runnable onAction) {
    this(shape, title, advice);
    ways.getStyleClass().add("empty-state-ways");
    ways.setAlignment(Pos.CENTER);
    ways.getChildren().setAll(button(action, onAction));
    ways.getChildren().getFirst().getStyleClass().add("accent");
    getChildren().add(ways);
  }

  /** With another way, beside the first. */
  public EmptyState or(String action, Runnable onAction) {
    ways.getChildren().add(button(action, onAction));
    return this;
  }

  private static Button button(String action, Runnable onAction) {
    Button button = new Button(action);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> onAction.run());
    return button;
  }
}
