package dev.linkdesk.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where a list is empty: says why and what to do. */
public final class EmptyState extends VBox {
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
    Button button = new Button(action);
    button.getStyleClass().add("accent");
    button.setOnAction(event -> onAction.run());
    getChildren().add(button);
  }
}
