package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusBadge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** What the table's rows show when they are filled with something else, or with nothing. */
final class RowReuseTest extends Screen {
  private List<TableRow<?>> emptyRows() {
    return lookup(".table-row-cell").queryAll().stream()
        .filter(Node::isVisible)
        .<TableRow<?>>map(row -> (TableRow<?>) row)
        .filter(TableRow::isEmpty)
        .toList();
  }

  private static boolean isBlank(Node cell) {
    TableCell<?, ?> each = (TableCell<?, ?>) cell;
    Node graphic = each.getGraphic();
    return Objects.requireNonNullElse(each.getText(), "").isEmpty()
        && each.getAccessibleText() == null
        && (graphic == null || !graphic.isVisible());
  }

  @Test
  void rowsThatHeldSomethingAreBlankBelowTheLastOne() {
    followMorning();
    typeInSearch("usr_9930");
    assertEquals(List.of("usr_9930"), shownReferences());
    assertFalse(emptyRows().isEmpty());
    for (TableRow<?> row : emptyRows()) {
      for (Node cell : row.lookupAll(".table-cell")) {
        assertTrue(isBlank(cell), cell.toString());
      }
    }
  }

  @Test
  void allRowsShowTheirOwnAgainOnceNothingIsSearchedFor() {
    followMorning();
    List<String> before = statuses();
    typeInSearch("usr_9930");
    at(() -> desk.model.clearFilters());
    settle();
    assertEquals(before, statuses());
  }

  private List<String> statuses() {
    return lookup(".status-cell").queryAll().stream()
        .map(cell -> (TableCell<?, ?>) cell)
        .filter(cell -> cell.getTableRow().isVisible() && !cell.isEmpty())
        .map(cell -> cell.getIndex() + " " + cell.getAccessibleText())
        .sorted()
        .toList();
  }

  @Test
  void belowTheLastRowThereIsNoMenu() {
    followMorning();
    typeInSearch("usr_9930");
    TableRow<?> below = emptyRows().getFirst();
    at(() ->
        Event.fireEvent(
            below,
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null)));
    assertTrue(Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
  }

  @Test
  void otherRowsStandInTheTableBeforeTheNextPicture() {
    followMorning();
    at(() -> desk.view.focusSearch());
    interact(() -> {
      desk.model.searchProperty().set("usr_9930");
      desk.model.applyTyped();
      assertEquals(1, filledRows().size());
      assertEquals("usr_9930", filledRows().getFirst().getItem().inquiry().referenceId());
    });
  }

  @Test
  void aBadgeTakesTheColourOfTheStatusThatItShowsNow() {
    followMorning();
    Map<String, Paint> fresh = colours();
    at(() -> desk.model.orderBy(ResultsColumn.STATUS, false));
    settle();
    Map<String, Paint> reused = colours();
    assertTrue(fresh.values().stream().distinct().count() > 3, fresh.toString());
    assertEquals(fresh, reused);
  }

  @Test
  void aRowThatWasFollowedAnewTakesThePlaceOfItsForerunner() {
    followMorning();
    InquiryRow gone = row("usr_9930");
    at(() -> {
      desk.followed.remove(List.of(gone.id()));
      desk.follow(List.of(gone.inquiry()));
    });
    settle();
    InquiryRow back = row("usr_9930");
    assertFalse(back.isItself(gone));
    assertTrue(filledRows().stream().anyMatch(row -> back.isItself(row.getItem())));
    assertTrue(filledRows().stream().noneMatch(row -> gone.isItself(row.getItem())));
  }

  @SuppressWarnings("unchecked")
  private List<TableRow<InquiryRow>> filledRows() {
    return lookup(".table-row-cell").queryAll().stream()
        .filter(Node::isVisible)
        .map(row -> (TableRow<InquiryRow>) row)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private Map<String, Paint> colours() {
    Map<String, Paint> byWord = new HashMap<>();
    for (TableRow<InquiryRow> row : filledRows()) {
      StatusBadge badge = (StatusBadge) row.lookup(".status-badge");
      byWord.put(badge.getText(), badge.getTextFill());
    }
    return byWord;
  }
}
