package dev.linkdesk.ui.create;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Takes until when the link can be started, in words, and reads it back below. */
final class ExpiryField {
  private static final Duration REFRESH = Duration.ofSeconds(30);

  private final Texts texts;
  private final ExpiryModel model;
  private final ExpiryTexts words;
  private final FieldBox box;
  private final Label readBack = new Label();

  /**
   * @param refresh reads words anew that depend on the time
   */
  ExpiryField(Texts texts, ExpiryModel model, ExpiryTexts words, Ticker ticker, Runnable refresh) {
    this.texts = texts;
    this.model = model;
    this.words = words;
    ComboBox<String> combo = new ComboBox<>();
    combo.setEditable(true);
    combo.getItems().setAll(suggestions());
    combo.setCellFactory(list -> new SuggestionCell());
    combo.setPromptText(texts.get("create.expiry.prompt"));
    // The value as well: the control would empty its editor when it is first shown without one.
    combo.valueProperty().bindBidirectional(model.input().textProperty());
    combo.getEditor().textProperty().bindBidirectional(model.input().textProperty());
    readBack.getStyleClass().addAll("soft", "small");
    readBack.setWrapText(true);
    readBack.managedProperty().bind(readBack.visibleProperty());
    box = new FieldBox(texts, model.input(), model.input()::leave).holding(combo);
    box.label().setText(texts.get("create.more.expiry"));
    // A row of a grid that comes and goes while it is folded away confuses the grid's layout.
    box.below(new VBox(readBack));
    combo
        .getEditor()
        .focusedProperty()
        .addListener((all, had, has) -> {
          if (!has) {
            model.input().leave();
          }
        });
    model.readingProperty().addListener(changed -> show());
    model.input().problemProperty().addListener(changed -> show());
    show();
    keepTrue(ticker, refresh);
  }

  FieldBox box() {
    return box;
  }

  private List<String> suggestions() {
    return List.of(
        "",
        texts.get("create.expiry.suggestion.day"),
        texts.get("create.expiry.suggestion.week"),
        texts.get("create.expiry.suggestion.longest"),
        texts.get("create.expiry.suggestion.tomorrow"),
        texts.get("create.expiry.suggestion.friday"));
  }

  private void keepTrue(Ticker ticker, Runnable refresh) {
    ticker.after(
        REFRESH,
        () -> {
          refresh.run();
          show();
          keepTrue(ticker, refresh);
        });
  }

  /** The sentence of a problem takes the place of what is read back. */
  private void show() {
    readBack.setText(words.whole(model.readingProperty().get()));
    readBack.setVisible(model.input().problemProperty().get() == null);
  }

  private final class SuggestionCell extends ListCell<String> {
    @Override
    protected void updateItem(String suggestion, boolean empty) {
      super.updateItem(suggestion, empty);
      boolean nothing = empty || suggestion == null;
      setText(nothing || !suggestion.isEmpty() ? suggestion : texts.get("create.expiry.prompt"));
    }
  }
}
