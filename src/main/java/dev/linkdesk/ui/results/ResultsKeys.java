package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.views.SearchField;
import dev.linkdesk.ui.results.views.ViewTabs;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.NoticeBoard;
import dev.linkdesk.ui.shared.Said;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys do on the Results screen. */
final class ResultsKeys {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final ResultsView view;
  private final ResultsModel model;
  private final ResultsTable table;
  private final SearchField search;
  private final Finding finding;
  private final DetailModel detail;
  private final ViewTabs tabs;
  private final NoticeBoard board;

  ResultsKeys(
      ResultsView view,
      ResultsModel model,
      ResultsTable table,
      SearchField search,
      Finding finding,
      DetailModel detail,
      ViewTabs tabs,
      NoticeBoard board) {
    this.view = view;
    this.model = model;
    this.table = table;
    this.search = search;
    this.finding = finding;
    this.detail = detail;
    this.tabs = tabs;
    this.board = board;
  }

  /** From now on the keys work. */
  void listen() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
    table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
  }

  private void pressed(KeyEvent key) {
    if (Keys.LINK.match(key)) {
      giveLink();
      key.consume();
    } else if (key.isShortcutDown() && !key.getCode().isModifierKey() && isCommand(key)) {
      key.consume();
    } else if (key.getCode() == KeyCode.F5) {
      finding.refresh();
      key.consume();
    } else if (tabs.pressed(key)) {
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && escape()) {
      key.consume();
    }
  }

  /** Does what the key stands for with the chosen rows, or says why that cannot be. */
  private boolean isCommand(KeyEvent key) {
    Command wanted =
        view.commands().stream()
            .filter(command -> command.keys() != null && command.keys().match(key))
            .findFirst()
            .orElse(null);
    if (wanted == null) {
      return false;
    }
    wanted.run();
    wanted.reason().ifPresent(why -> view.tell(Said.notDone(Notice.Kind.WARNING, why)));
    return true;
  }

  /**
   * The link of the chosen row; from the search, of what it names, followed first where need be.
   */
  private void giveLink() {
    if (!search.isFocused()) {
      view.copyLink();
      return;
    }
    model.applyTyped();
    model.whenAnswered(() -> {
      boolean isLookedUp = finding.lookup().follow(this::giveLinkOf);
      if (!isLookedUp && !model.rows().isEmpty()) {
        InquiryRow first = model.rows().getFirst();
        model.select(first);
        view.copyLink(first.inquiry());
      }
    });
  }

  /** The rows are followed, but the table may not show them yet. */
  private void giveLinkOf(List<InquiryRow> rows) {
    view.showFollowed(rows);
    if (rows.size() == 1) {
      view.copyLink(rows.getFirst().inquiry());
    } else {
      view.tellToChooseOne();
    }
  }

  /** Closes or clears what is nearest; says whether there was anything. */
  private boolean escape() {
    boolean searching = !model.searchProperty().get().isEmpty();
    if (searching && search.isFocused()) {
      model.searchProperty().set("");
      model.applyTyped();
    } else if (model.selectLeadingAlone()) {
      table.takeFocus();
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
    model.whenAnswered(() -> {
      boolean isAnyShown = !model.rows().isEmpty();
      if (enter && (!isAnyShown || finding.lookup().isOffering()) && beyondRows()) {
        return;
      }
      if (isAnyShown) {
        table.takeFocus();
      }
    });
  }

  /** Goes on where no row fits; says whether that leads away from the rows that are shown. */
  private boolean beyondRows() {
    if (finding.lookup().follow(view::showFollowed)) {
      return true;
    }
    if (model.searchedProperty().get().isFound()) {
      view.searchEverything();
    } else {
      finding.lookup().ask();
    }
    return false;
  }

  private void pressedInTable(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      withAnswer(() -> {
        table.takeFocus();
        view.open();
      });
    } else if (COPY.match(key)) {
      withAnswer(view::copyLink);
    } else if (key.getCode() == KeyCode.DELETE) {
      withAnswer(view::stopFollowing);
    } else {
      return;
    }
    key.consume();
  }

  /** Right after a view was chosen the table still shows the rows of the one before. */
  private void withAnswer(Runnable action) {
    model.applyTyped();
    model.whenAnswered(action);
  }
}
