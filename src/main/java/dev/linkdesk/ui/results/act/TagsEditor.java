package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tags as chips that can be taken away, a field that adds more, and those that others have. */
final class TagsEditor extends VBox {
  private final TagsModel model;
  private final Texts texts;
  private final FlowPane chips = new FlowPane();
  private final FlowPane suggestions = new FlowPane();
  private final Label none;
  private final Label others;
  private final TextField field = new TextField();
  private final ReadOnlyBooleanWrapper hasChanges = new ReadOnlyBooleanWrapper(false);

  TagsEditor(TagsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("act-column");
    none = new Label(texts.get("act.tags.none"));
    none.getStyleClass().add("soft");
    chips.getStyleClass().add("act-chips");
    suggestions.getStyleClass().add("act-chips");
    others = new Label(texts.get("act.tags.others"));
    others.getStyleClass().addAll("soft", "small");
    others.managedProperty().bind(others.visibleProperty());
    Label label = new Label(texts.get("act.tags.label"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setPromptText(texts.get("act.tags.prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(chips, new VBox(5, label, field), others, suggestions);
    model.tags().addListener((ListChangeListener<String>) change -> show());
    model.typedProperty().subscribe(text -> showSuggestions());
    show();
  }

  TextField field() {
    return field;
  }

  ReadOnlyBooleanProperty hasChangesProperty() {
    return hasChanges.getReadOnlyProperty();
  }

  /** Enter adds what is typed; only without any it goes on to the window. */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && model.addTyped()) {
      key.consume();
    }
  }

  private void show() {
    if (model.tags().isEmpty()) {
      chips.getChildren().setAll(none);
    } else {
      chips.getChildren().setAll(model.tags().stream().map(this::chip).toList());
    }
    showSuggestions();
  }

  private void showSuggestions() {
    suggestions.getChildren().setAll(model.suggestions().stream().map(this::suggestion).toList());
    others.setVisible(!suggestions.getChildren().isEmpty());
    hasChanges.set(model.hasChanges());
  }

  private Button chip(String tag) {
    Button chip = new Button(tag);
    FontIcon cross = new FontIcon(Feather.X);
    chip.setGraphic(cross);
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "act-tag");
    chip.setAccessibleText(texts.get("act.tags.remove", tag));
    chip.setOnAction(event -> {
      model.remove(tag);
      field.requestFocus();
    });
    return chip;
  }

  private Button suggestion(String tag) {
    Button add = new Button(tag);
    add.setGraphic(new FontIcon(Feather.PLUS));
    add.getStyleClass().addAll("chip", "act-tag");
    add.setAccessibleText(texts.get("act.tags.add", tag));
    add.setOnAction(event -> {
      model.add(tag);
      model.typedProperty().set("");
      field.requestFocus();
    });
    return add;
  }
}
