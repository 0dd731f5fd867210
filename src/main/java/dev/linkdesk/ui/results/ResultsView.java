package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.EmptyState;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The Results screen: how far everyone is, and what to do about it. */
public final class ResultsView extends BorderPane implements RowMenu.Actions, AutoCloseable {
  private static final String DETAIL_OPEN = "results.detail";
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final ResultsModel model;
  private final ResultsParts parts;
  private final Texts texts;
  private final LinkActions links;
  private final DetailModel detail;
  private final ContextMenu menu;
  private final ResultsTable table;
  private final Toolbar toolbar;
  private final FollowBar followBar;
  private final NoticeBoard board;
  private final EmptyState nothingFollowed;
  private final EmptyState nothingMatches;

  public ResultsView(ResultsModel model, ResultsParts parts) {
    this.model = model;
    this.parts = parts;
    texts = parts.texts();
    links = new LinkActions(parts);
    detail =
        new DetailModel(
            model.selectedProperty(),
            parts.followed(),
            parts.templates(),
            parts.persona(),
            parts.ledger(),
            parts.background(),
            parts.ticker());
    menu = new RowMenu(texts).make(this);
    table = new ResultsTable(model, parts, menu, this::open);
    toolbar = new Toolbar(model, parts, table);
    followBar = new FollowBar(model, parts, this::show);
    board = new NoticeBoard(parts.ticker());
    board.node().setId("results-notice");
    nothingFollowed = nothingFollowed();
    nothingMatches = nothingMatches();
    getStyleClass().add("results-view");
    setCenter(list());
    DetailPane pane =
        new DetailPane(
            detail, parts, links, model.nowProperty(), this::stopFollowing, this::showOrSearch);
    detail.openProperty().subscribe(isOpen -> setRight(isOpen ? pane : null));
    detail.openProperty().set(parts.choices().isOn(DETAIL_OPEN, false));
    detail
        .openProperty()
        .subscribe((was, is) -> parts.choices().put(DETAIL_OPEN, Boolean.toString(is)));
    model.appliedProperty().subscribe((was, is) -> showWhyEmpty());
    showWhyEmpty();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    toolbar.search().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
    table.view().setOnContextMenuRequested(this::menuByKey);
  }

  /** Looks for what a text names: an inquiry ID, a link, a reference ID or a name. */
  public void search(String text) {
    model.searchProperty().set(text);
    toolbar.search().requestFocus();
  }

  /** Puts the cursor into the search with what is there selected. */
  public void focusSearch() {
    toolbar.search().requestFocus();
    toolbar.search().selectAll();
  }

  /** Puts the focus where work begins when the screen comes up. */
  public void takeFocus() {
    if (model.rows().isEmpty()) {
      focusSearch();
    } else {
      table.takeFocus();
    }
  }

  /** Selects a followed inquiry, whatever was filtered, and opens its details. */
  public void show(InquiryId id) {
    InquiryRow row = parts.followed().find(id).orElse(null);
    if (row == null) {
      return;
    }
    if (!model.rows().contains(row)) {
      model.clearFilters();
    }
    model.select(row);
    table.revealSelection();
    table.takeFocus();
    detail.openProperty().set(true);
  }

  /** Shows an inquiry; one that is not followed is looked for, to be followed from there. */
  private void showOrSearch(InquiryId id) {
    if (parts.followed().find(id).isPresent()) {
      show(id);
    } else {
      search(id.value());
    }
  }

  /** Stops reading and listening; the model is closed by whoever made it. */
  @Override
  public void close() {
    detail.close();
  }

  @Override
  public void open() {
    table.chosen().ifPresent(row -> detail.openProperty().set(true));
  }

  @Override
  public void copyLink() {
    withChosen(inquiry -> links.copy(inquiry, this::tell));
  }

  @Override
  public void copyReference() {
    withChosen(inquiry -> {
      String reference = inquiry.referenceId();
      if (reference != null) {
        tell(links.copyText(reference, texts.get("results.detail.referenceCopied")));
      }
    });
  }

  @Override
  public void copyId() {
    withChosen(inquiry ->
        tell(links.copyText(inquiry.id().value(), texts.get("results.detail.idCopied"))));
  }

  @Override
  public void openInBrowser() {
    withChosen(inquiry -> links.open(inquiry, this::tell));
  }

  @Override
  public void writeMessage() {
    withChosen(inquiry -> parts.handover().write(inquiry, Purpose.INVITATION));
  }

  @Override
  public void showAtDesk() {
    withChosen(parts.handover()::showAtDesk);
  }

  @Override
  public void revoke() {
    withChosen(parts.handover()::revoke);
  }

  @Override
  public void stopFollowing() {
    withChosen(this::stopFollowing);
  }

  @Override
  public boolean hasReference() {
    return table.chosen().filter(row -> row.inquiry().referenceId() != null).isPresent();
  }

  private VBox list() {
    TableView<InquiryRow> view = table.view();
    VBox list =
        new VBox(toolbar, new StatusChips(model, texts), board.node(), followBar.node(), view);
    list.getStyleClass().add("results-list");
    VBox.setVgrow(view, Priority.ALWAYS);
    return list;
  }

  private EmptyState nothingFollowed() {
    return new EmptyState(
        Feather.INBOX,
        texts.get("results.empty.nothing"),
        texts.get("results.empty.nothingAdvice"),
        texts.get("results.empty.newLink"),
        parts.ways().newLink());
  }

  private EmptyState nothingMatches() {
    return new EmptyState(
        Feather.SEARCH,
        texts.get("results.empty.noMatch"),
        texts.get("results.empty.noMatchAdvice"),
        texts.get("results.empty.clear"),
        this::clearFilters);
  }

  private void showWhyEmpty() {
    table.view().setPlaceholder(model.isSourceEmpty() ? nothingFollowed : nothingMatches);
  }

  private void clearFilters() {
    model.clearFilters();
    table.takeFocus();
  }

  private void stopFollowing(Inquiry inquiry) {
    int place = table.view().getSelectionModel().getSelectedIndex();
    int next = place + 1 < model.rows().size() ? place + 1 : place - 1;
    if (place >= 0) {
      model.select(next < 0 ? null : model.rows().get(next));
    }
    parts.followed().remove(List.of(inquiry.id()));
    tell(
        Said.done(Notice.Kind.INFO, texts.get("results.stop.done", parts.giver().who(inquiry)))
            .with(texts.get("results.stop.undo"), () -> followAgain(inquiry)));
  }

  private void followAgain(Inquiry inquiry) {
    board.clear();
    parts.followed().merge(List.of(inquiry));
    parts.followed().find(inquiry.id()).ifPresent(model::select);
    table.takeFocus();
    table.revealSelection();
  }

  private void tell(Said said) {
    board.tell(said);
  }

  private void withChosen(Consumer<Inquiry> action) {
    table.chosen().map(InquiryRow::inquiry).ifPresent(action);
  }

  private void pressed(KeyEvent key) {
    if (FIND.match(key)) {
      focusSearch();
      key.consume();
    } else if (Keys.LINK.match(key)) {
      giveLink();
      key.consume();
    } else if (Keys.MESSAGE.match(key)) {
      writeMessage();
      key.consume();
    } else if (Keys.DESK.match(key)) {
      showAtDesk();
      key.consume();
    } else if (key.getCode() == KeyCode.F5) {
      parts.ways().refresh().run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && escape()) {
      key.consume();
    }
  }

  /**
   * The link of the chosen row; from the search, of what it names, followed first where need be.
   */
  private void giveLink() {
    if (!toolbar.search().isFocused()) {
      copyLink();
      return;
    }
    model.applyTyped();
    if (followBar.follow(this::copyLink)) {
      return;
    }
    if (!model.rows().isEmpty()) {
      model.select(model.rows().getFirst());
      copyLink();
    }
  }

  /** Closes or clears what is nearest; says whether there was anything. */
  private boolean escape() {
    boolean searching = !model.searchProperty().get().isEmpty();
    if (searching && toolbar.search().isFocused()) {
      model.searchProperty().set("");
      model.applyTyped();
    } else if (detail.openProperty().get()) {
      detail.openProperty().set(false);
      table.takeFocus();
    } else if (board.clear()) {
      return true;
    } else if (searching) {
      model.searchProperty().set("");
      model.applyTyped();
    } else {
      return false;
    }
    return true;
  }

  private void pressedInSearch(KeyEvent key) {
    boolean enter = key.getCode() == KeyCode.ENTER;
    if (!enter && key.getCode() != KeyCode.DOWN) {
      return;
    }
    key.consume();
    model.applyTyped();
    if (!(enter && followBar.follow()) && !model.rows().isEmpty()) {
      table.takeFocus();
    }
  }

  private void pressedInTable(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      open();
    } else if (COPY.match(key)) {
      copyLink();
    } else if (key.getCode() == KeyCode.DELETE) {
      stopFollowing();
    } else {
      return;
    }
    key.consume();
  }

  /** The menu key asks the table, not a row. */
  private void menuByKey(ContextMenuEvent event) {
    if (event.isKeyboardTrigger() && table.chosen().isPresent()) {
      Node row = table.view().lookup(".table-row-cell:selected");
      Node anchor = row == null ? table.view() : row;
      Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
      menu.show(anchor, at.getMinX() + 24, at.getMaxY());
      event.consume();
    }
  }
}
