package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
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
}
