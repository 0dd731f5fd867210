package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Choosers;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.InputModel;
import dev.linkdesk.ui.shared.Isolated;
import dev.linkdesk.ui.shared.Languages;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom changed, folded away behind one line that says what is set. */
final class MoreSection extends VBox {
  private final Texts texts;
  private final OptionsModel model;
  private final ExpiryTexts expiryWords;
  private final ToggleButton open;
  private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
  private final Label summary = new Label();
  private final GridPane content = new GridPane();
  private final List<FieldBox> boxes;

  MoreSection(FormModel form, CreateParts parts) {
    texts = parts.texts();
    model = form.options();
    expiryWords = new ExpiryTexts(texts, parts.times(), parts.clock());
    getStyleClass().add("more");
    open = new ToggleButton(texts.get("create.more.open"), chevron);
    open.getStyleClass().setAll("disclosure");
    summary.getStyleClass().addAll("soft", "small");
    summary.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(open, gap, summary);
    head.setAlignment(Pos.CENTER_LEFT);
    Region line = new Region();
    line.getStyleClass().add("separator-line");

    Locale locale = texts.locale();
    FieldBox expiry =
        new ExpiryField(texts, model.expiry(), expiryWords, parts.ticker(), form::refresh).box();
    ComboBox<String> language =
        Choosers.bound(Languages.choices(texts), model.languageProperty(), parts.clock(), locale);
    language.setVisibleRowCount(12);
    FieldBox redirect =
        text(model.redirect(), "create.more.redirect", "create.more.redirectPrompt");
    FieldBox tags = text(model.tags(), "create.more.tags", "create.more.tagsPrompt");
    FieldBox note = note();
    boxes = List.of(expiry, redirect, tags, note);
    content.getStyleClass().add("more-content");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      content.getColumnConstraints().add(half);
    }
    content.add(expiry, 0, 0);
    content.add(plain(language, "create.more.language"), 1, 0);
    content.add(redirect, 0, 1);
    content.add(tags, 1, 1);
    content.add(note, 0, 2, 2, 1);
    content.visibleProperty().bind(open.selectedProperty());
    content.managedProperty().bind(open.selectedProperty());
    open.selectedProperty()
        .addListener((all, old, shown) ->
            chevron.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    getChildren().setAll(line, head, content);
    model.expiry().readingProperty().addListener(changed -> summarize());
    model.languageProperty().addListener(changed -> summarize());
    Stream.of(model.redirect(), model.tags(), model.note())
        .forEach(input -> input.textProperty().addListener(changed -> summarize()));
    summarize();
  }

  Optional<FieldBox> box(InputModel input) {
    return boxes.stream().filter(box -> box.input().equals(input)).findFirst();
  }

  void unfold() {
    open.setSelected(true);
  }

  /** A choice that cannot be wrong. */
  private VBox plain(ComboBox<?> control, String labelKey) {
    Label label = new Label(texts.get(labelKey));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("field-box");
    return box;
  }

  private FieldBox text(InputModel input, String labelKey, String promptKey) {
    TextField field = new TextField();
    field.setPromptText(texts.get(promptKey));
    field.textProperty().bindBidirectional(input.textProperty());
    FieldBox box = new FieldBox(texts, input, input::leave).holding(field);
    box.label().setText(texts.get(labelKey));
    return box;
  }

  private FieldBox note() {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    area.setWrapText(true);
    area.setPromptText(texts.get("create.more.notePrompt"));
    area.textProperty().bindBidirectional(model.note().textProperty());
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    FieldBox box = new FieldBox(texts, model.note(), model.note()::leave).holding(area);
    box.label().setText(texts.get("create.more.note"));
    return box;
  }

  private void summarize() {
    String said = expiryWords.brief(model.expiry().readingProperty().get());
    String language = model.languageProperty().get();
    if (!language.isEmpty()) {
      said = texts.get("create.more.and", said, Isolated.text(Languages.words(language, texts)));
    }
    int others =
        (int)
            Stream.of(model.redirect(), model.tags(), model.note())
                .filter(input -> !input.isBlank())
                .count();
    if (others > 0) {
      said = texts.get("create.more.and", said, texts.get("create.more.others", others));
    }
    summary.setText(said);
  }
}
