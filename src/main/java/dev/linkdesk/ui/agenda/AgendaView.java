package dev.linkdesk.ui.agenda;

import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.EmptyState;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The Agenda screen: who has to be reminded, before their link dies. */
public final class AgendaView extends VBox implements LinkLine.Actions {
  private static final KeyCombination REMIND = new KeyCodeCombination(KeyCode.R);
  private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O);

  private final AgendaModel model;
  private final AgendaParts parts;
  private final Texts texts;
  private final AgendaList list;
  private final EmptyState nothing;
  private final NoticeBoard board;
  private final Notice unknown = new Notice();
  private final ContextMenu menu;

  public AgendaView(AgendaModel model, AgendaParts parts) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    board = new NoticeBoard(parts.ticker());
    board.node().setId("agenda-notice");
    unknown.setId("agenda-unknown");
    list = new AgendaList(model, new AgendaWords(texts, parts.times()), this);
    menu = menu();
    nothing =
        new EmptyState(
            Feather.SUN, texts.get("agenda.empty.title"), texts.get("agenda.empty.advice"));
    nothing.setId("agenda-empty");
    StackPane body = new StackPane(list.view(), nothing);
    body.getStyleClass().add("agenda-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("agenda-view");
    getChildren().setAll(head(), board.node(), unknown, body);
    model.lookedProperty().subscribe(looked -> looked());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    list.view().setOnContextMenuRequested(this::menuRequested);
  }

  /** Puts the focus where work begins when the screen comes up. */
  public void takeFocus() {
    list.takeFocus();
  }

  @Override
  public void writeReminder(AgendaItem.Link link) {
    list.choose(link);
    parts.handover().write(link.inquiry(), Purpose.REMINDER);
  }

  @Override
  public void giveLink(AgendaItem.Link link) {
    list.choose(link);
    parts.giver().copy(link.inquiry(), given -> board.tell(given.said()));
  }

  @Override
  public void openInResults(AgendaItem.Link link) {
    list.choose(link);
    parts.openInResults().accept(link.id());
  }

  private HBox head() {
    Label promise = new Label(texts.get("agenda.head.promise"));
    promise.getStyleClass().addAll("soft");
    promise.setMinWidth(0);
    promise.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(promise, Priority.ALWAYS);
    HBox keys =
        new HBox(
            key("\u23CE"),
            does("agenda.head.remind"),
            key(Keys.words(Keys.LINK)),
            does("agenda.head.link"),
            key(OPEN.getDisplayText()),
            does("agenda.head.open"));
    keys.getStyleClass().add("agenda-keys");
    keys.visibleProperty().bind(list.view().visibleProperty());
    keys.setAlignment(Pos.CENTER_RIGHT);
    keys.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(promise, keys);
    head.getStyleClass().add("agenda-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Label key(String words) {
    Label key = new Label(words);
    key.getStyleClass().add("key-hint");
    return key;
  }

  private Label does(String key) {
    Label does = new Label(texts.get(key));
    does.getStyleClass().addAll("soft", "small");
    return does;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("agenda.way.remind", REMIND, this::writeReminder),
        item("agenda.way.link", Keys.LINK, this::giveLink),
        item("agenda.way.open", OPEN, this::openInResults));
  }

  private MenuItem item(String key, KeyCombination keys, Consumer<AgendaItem.Link> action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setAccelerator(keys);
    item.setOnAction(event -> list.chosen().ifPresent(action));
    return item;
  }

  private void looked() {
    boolean empty = model.isEmpty();
    list.view().setVisible(!empty);
    nothing.setVisible(empty);
    switch (model.reminders().state()) {
      case UNREAD, KNOWN, KNOWN_OF_THIS_RUN -> unknown.hide();
      case UNKNOWN ->
          unknown.show(
              Notice.Kind.WARNING,
              texts.get("agenda.reminders.unknown"),
              new Notice.Way(texts.get("agenda.reminders.again"), model::refreshReminders));
    }
  }

  private void pressed(KeyEvent key) {
    if (Keys.LINK.match(key)) {
      list.chosen().ifPresent(this::giveLink);
    } else if (Keys.MESSAGE.match(key)) {
      list.chosen().ifPresent(this::writeReminder);
    } else if (Keys.DESK.match(key)) {
      list.chosen().map(AgendaItem.Link::inquiry).ifPresent(parts.handover()::showAtDesk);
    } else if (key.getCode() != KeyCode.ESCAPE || !board.clear()) {
      return;
    }
    key.consume();
  }

  private void pressedInList(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || REMIND.match(key)) {
      list.chosen().ifPresent(this::writeReminder);
    } else if (OPEN.match(key)) {
      list.chosen().ifPresent(this::openInResults);
    } else {
      return;
    }
    key.consume();
  }

  /** By the mouse where it points, by the menu key below the chosen link. */
  private void menuRequested(ContextMenuEvent event) {
    if (list.chosen().isEmpty()) {
      return;
    }
    if (event.isKeyboardTrigger()) {
      Node cell = list.view().lookup(".list-cell:selected");
      Node anchor = cell == null ? list.view() : cell;
      Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
      menu.show(anchor, at.getMinX() + 24, at.getMaxY());
    } else {
      menu.show(list.view(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }
}
