package dev.linkdesk.ui.settings;

import atlantafx.base.theme.Styles;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be done with what was typed: save it, take it back, go back to the shipped words. */
final class MessageChanges extends VBox {
  private final Texts texts;
  private final MessagesModel model;
  private final Button save;
  private final Button discard;
  private final Button shipped;
  private final Label state = new Label();
  private final Notice takenBack = new Notice();

  /**
   * @param save saves, and shows what is in the way of it
   */
  MessageChanges(Texts texts, MessagesModel model, Runnable save) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("message-changes");
    this.save = button("settings.messages.save", save);
    this.save.getStyleClass().add(Styles.ACCENT);
    this.save.setTooltip(new Tooltip(texts.get("settings.messages.saveTip")));
    discard = button("settings.messages.discard", model::discard);
    shipped = button("settings.messages.shipped", model::putShipped);
    state.getStyleClass().add("soft");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(this.save, discard, state, gap, shipped);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    getChildren().setAll(takenBack, row);
    MessageFormModel form = model.form();
    form.bookProperty().addListener(changed -> show());
    form.changedProperty().addListener(changed -> show());
    form.purposeProperty().addListener(changed -> show());
    form.channelProperty().addListener(changed -> show());
    form.languageProperty().addListener(changed -> show());
    model.busyProperty().addListener(changed -> show());
    model.savedProperty().addListener(changed -> show());
    model.takenBackProperty().addListener(changed -> showTakenBack());
    show();
    showTakenBack();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show() {
    MessageBook book = model.form().bookProperty().get();
    boolean changed = model.form().changedProperty().get();
    boolean own = book.isOwn(model.form().key());
    save.setDisable(!changed || model.busyProperty().get());
    discard.setDisable(!changed);
    shipped.setDisable(!own);
    state.setText(texts.get(stateKey(changed, own)));
  }

  private String stateKey(boolean changed, boolean own) {
    if (model.busyProperty().get()) {
      return "settings.messages.state.saving";
    }
    if (changed) {
      return "settings.messages.state.unsaved";
    }
    if (model.savedProperty().get()) {
      return "settings.messages.state.saved";
    }
    return own ? "settings.messages.state.own" : "settings.messages.state.shipped";
  }

  private void showTakenBack() {
    MessagesModel.TakenBack words = model.takenBackProperty().get();
    if (words == null) {
      takenBack.hide();
      return;
    }
    String said =
        switch (words.what()) {
          case OWN_WORDS -> texts.get("settings.messages.takenBack.own");
          case CHANGES -> texts.get("settings.messages.takenBack.changes");
        };
    takenBack.show(
        Notice.Kind.INFO,
        said,
        new Notice.Way(texts.get("settings.messages.takenBack.undo"), model::restore));
  }
}
