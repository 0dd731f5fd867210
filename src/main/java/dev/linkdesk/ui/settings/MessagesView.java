package dev.linkdesk.ui.settings;

import atlantafx.base.theme.Styles;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Problem;
import dev.linkdesk.ui.shared.ScrollToFocus;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What messages say: the words on the left, how they will be read on the right. */
public final class MessagesView extends VBox {
  private static final double PREVIEW_WIDTH = 380;

  private final Texts texts;
  private final MessagesModel model;
  private final Label title = new Label();
  private final MessageFields fields;
  private final Notice trouble = new Notice();
  private final Notice whoAsks = new Notice();
  private final Label unsavedWords = new Label();
  private final Button stay;
  private final VBox unsaved;

  public MessagesView(MessagesModel model, SettingsParts parts) {
    this.model = model;
    texts = parts.texts();
    getStyleClass().add("messages-view");
    fields = new MessageFields(texts, model.form(), parts.clock());
    stay = button("settings.unsaved.stay", model::stay);
    unsaved = buildUnsaved();
    title.getStyleClass().add("card-title");
    MessageChanges changes = new MessageChanges(texts, model, this::save);
    VBox words = new VBox(title, whoAsks, fields, changes);
    words.getStyleClass().addAll("card", "settings-card");
    words.disableProperty().bind(model.readyProperty().not());
    HBox.setHgrow(words, Priority.ALWAYS);
    MessagePreview preview = new MessagePreview(texts, model.preview());
    preview.visibleProperty().bind(model.readyProperty());
    preview.setMinWidth(PREVIEW_WIDTH);
    preview.setPrefWidth(PREVIEW_WIDTH);
    HBox columns = new HBox(words, preview);
    columns.getStyleClass().add("message-columns");
    columns.setAlignment(Pos.TOP_LEFT);
    columns.setFillHeight(false);
    VBox all = new VBox(unsaved, trouble, columns);
    all.getStyleClass().add("settings-right");
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings-scroll");
    ScrollToFocus.in(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    model.shownProperty().subscribe(this::showTitle);
    model.wantedProperty().addListener(changed -> showWanted());
    model.troubleProperty().addListener(changed -> showTrouble());
    model.form().bookProperty().addListener(changed -> showWhoAsks());
    model.readyProperty().addListener(changed -> showWhoAsks());
    showWanted();
    showTrouble();
    showWhoAsks();
  }

  /** Puts the cursor where one begins. */
  public void focusStart() {
    fields.focus();
  }

  /** Saves, or goes to what is in the way of it. */
  void save() {
    model.save();
    if (model.form().firstProblem().isPresent()) {
      fields.focus();
    }
  }

  private VBox buildUnsaved() {
    unsavedWords.setWrapText(true);
    unsavedWords.setMinHeight(USE_PREF_SIZE);
    Button save = button("settings.unsaved.save", this::save);
    save.getStyleClass().add(Styles.ACCENT);
    HBox buttons = new HBox(save, button("settings.unsaved.discard", model::discard), stay);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("settings-row");
    VBox box = new VBox(unsavedWords, buttons);
    box.getStyleClass().addAll("card", "settings-card", "unsaved");
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void showTitle(@Nullable Workspace whose) {
    title.setText(whose == null ? "" : texts.get("settings.messages.title", whose.name()));
  }

  private void showWanted() {
    Workspace wanted = model.wantedProperty().get();
    Workspace shown = model.shownProperty().get();
    unsaved.setVisible(wanted != null);
    if (wanted != null && shown != null) {
      unsavedWords.setText(texts.get("settings.messages.unsavedText", shown.name(), wanted.name()));
      stay.requestFocus();
    }
  }

  private void showTrouble() {
    Problem why = model.troubleProperty().get();
    if (why == null) {
      trouble.hide();
      return;
    }
    String sentence = texts.get(why.textKey(), why.placeholders().toArray());
    if (model.readyProperty().get()) {
      trouble.show(Notice.Kind.WARNING, sentence);
    } else {
      trouble.show(
          Notice.Kind.DANGER,
          sentence,
          new Notice.Way(texts.get("settings.messages.readAgain"), model::load));
    }
  }

  private void showWhoAsks() {
    if (model.readyProperty().get() && model.form().company().isBlank()) {
      whoAsks.show(Notice.Kind.INFO, texts.get("settings.messages.company.missing"));
    } else if (model.readyProperty().get() && model.form().supportContact().isBlank()) {
      whoAsks.show(Notice.Kind.INFO, texts.get("settings.messages.contact.missing"));
    } else {
      whoAsks.hide();
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.wantedProperty().get() != null) {
      model.stay();
      event.consume();
    }
  }
}
