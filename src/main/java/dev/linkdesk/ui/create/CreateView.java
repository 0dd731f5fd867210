package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The New link screen: the form on the left, the link and the recent ones on the right. */
public final class CreateView extends GridPane {
  private static final double LEFT_PERCENT = 58;
  private static final double RIGHT_MIN = 430;

  private final CreateModel model;
  private final Texts texts;
  private final FormCard form;
  private final LinkCard link;
  private final ScreenTicker ticker;

  public CreateView(CreateModel model, CreateParts all) {
    this.model = model;
    texts = all.texts();
    ticker = new ScreenTicker(all.ticker());
    CreateParts parts = all.with(ticker);
    form = new FormCard(model, parts);
    link = new LinkCard(parts, model.card(), this::startFor);
    RecentLinks recent = new RecentLinks(parts, model.recent());
    VBox.setVgrow(recent, Priority.ALWAYS);
    form.setMinWidth(0);
    VBox right = new VBox(link, recent);
    right.getStyleClass().add("create-right");
    right.setMinWidth(RIGHT_MIN);
    getStyleClass().add("create-view");
    ColumnConstraints formColumn = new ColumnConstraints();
    formColumn.setHgrow(Priority.ALWAYS);
    formColumn.prefWidthProperty().bind(widthProperty().multiply(LEFT_PERCENT / 100));
    ColumnConstraints linkColumn = new ColumnConstraints();
    linkColumn.setMinWidth(RIGHT_MIN);
    linkColumn.setHgrow(Priority.ALWAYS);
    linkColumn.prefWidthProperty().bind(widthProperty().multiply(1 - LEFT_PERCENT / 100));
    getColumnConstraints().setAll(formColumn, linkColumn);
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    row.setPrefHeight(0);
    getRowConstraints().setAll(row);
    addRow(0, form, right);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Puts the cursor where a link begins: in the reference ID. */
  public void focusStart() {
    form.focusStart();
  }

  /** Empties the form for another person and puts the cursor in the reference ID. */
  public void startOver() {
    form.startOver();
  }

  /** Fills the form for another link for the person of an inquiry. */
  public void startFor(Inquiry inquiry) {
    model.startFor(inquiry);
    form.focusStart();
  }

  /** Fills the form for a link of the same kind for somebody else. */
  public void startLike(Inquiry inquiry) {
    model.startLike(inquiry);
    form.focusStart();
  }

  /** Ages nothing on the screen any more, so that the program lets go of it. */
  public void stop() {
    ticker.stop();
  }

  /** What can be done on this screen, as it stands at this moment. */
  public List<Command> commands() {
    return List.of(
        command("create", Shortcuts.CREATE, form::create),
        command("newReference", Shortcuts.NEW_ID, this::newReference),
        command("like", Shortcuts.LIKE, form::startLikeLast),
        command("genericLink", Shortcuts.GENERIC_LINK, form::genericLink),
        command("link", Keys.LINK, model.card()::copy),
        command("message", Keys.MESSAGE, link::write),
        command("desk", Keys.DESK, link::showAtDesk));
  }

  private Command command(String name, KeyCombination keys, Runnable action) {
    return new Command("create." + name, texts.get("create.command." + name), keys, action);
  }

  private void newReference() {
    model.form().newReference();
    form.focusStart();
  }

  private void press(KeyEvent event) {
    boolean sending = model.phaseProperty().get() == CreateModel.Phase.SENDING;
    OptionalInt preset = Shortcuts.presetOf(event);
    if (preset.isPresent()) {
      if (model.form().presets().choose(preset.getAsInt())) {
        form.focusStart();
      }
    } else if (Shortcuts.CREATE.match(event)) {
      form.create();
    } else if (Shortcuts.LIKE.match(event)) {
      form.startLikeLast();
    } else if (Shortcuts.GENERIC_LINK.match(event)) {
      form.genericLink();
    } else if (Shortcuts.NEW_ID.match(event)) {
      newReference();
    } else if (Shortcuts.NEW_FORM.match(event)) {
      form.startOver();
    } else if (Keys.LINK.match(event)) {
      model.card().copy();
    } else if (Keys.MESSAGE.match(event)) {
      link.write();
    } else if (Keys.DESK.match(event)) {
      link.showAtDesk();
    } else if (sending && event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
    } else {
      return;
    }
    event.consume();
  }
}
