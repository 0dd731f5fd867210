package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnLayoutTest {
  @Test
  void isReadAsItWasWritten() {
    ColumnLayout layout = ColumnLayout.of("by:90:hidden,status:200:shown", "updated:ascending");
    assertEquals(layout, ColumnLayout.of(layout.columnsText(), layout.sortText()));
    assertEquals(new ColumnLayout.Place(ResultsColumn.BY, 90, false), layout.places().getFirst());
    assertEquals(new ColumnLayout.Sort(ResultsColumn.UPDATED, false), layout.sort());
  }

  @Test
  void isTheFirstOneWithoutAnythingRemembered() {
    assertEquals(ColumnLayout.FIRST, ColumnLayout.of(null, null));
  }

  @Test
  void columnsNotNamedStandAtTheEnd() {
    List<ResultsColumn> columns =
        ColumnLayout.of("expires:90:shown", null).places().stream()
            .map(ColumnLayout.Place::column)
            .toList();
    assertEquals(ResultsColumn.EXPIRES, columns.getFirst());
    assertEquals(ResultsColumn.values().length, columns.size());
  }

  @Test
  void nonsenseIsPassedOver() {
    ColumnLayout layout =
        ColumnLayout.of("status:wide:shown,nothing:5:shown,,by:1:shown,by:99:shown:x", "age:up");
    assertEquals(
        new ColumnLayout.Place(ResultsColumn.BY, ResultsColumn.BY.least(), true),
        layout.places().getFirst());
    assertEquals(ResultsColumn.values().length, layout.places().size());
    assertNull(layout.sort());
  }

  @Test
  void noSortIsRememberedToo() {
    ColumnLayout unsorted = new ColumnLayout(ColumnLayout.FIRST.places(), null);
    assertEquals("", unsorted.sortText());
    assertEquals(unsorted, ColumnLayout.of(unsorted.columnsText(), ""));
  }
}
