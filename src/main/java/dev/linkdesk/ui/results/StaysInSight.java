package dev.linkdesk.ui.results;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the selected row in sight when the table loses height to what opens beside it. */
final class StaysInSight {
  private final TableView<?> table;

  StaysInSight(TableView<?> table) {
    this.table = table;
  }

  void start() {
    table.heightProperty().subscribe((was, is) -> lost(was.doubleValue() - is.doubleValue()));
  }

  private void lost(double height) {
    int place = table.getSelectionModel().getSelectedIndex();
    if (height > 0
        && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && first(flow) <= place
        && place <= last(flow)) {
      table.layout();
      if (place >= last(flow)) {
        flow.scrollPixels(height);
      }
    }
  }

  /** Where the first row in sight stands; beyond all rows when there is none. */
  private static int first(VirtualFlow<?> flow) {
    return flow.getFirstVisibleCell() == null
        ? Integer.MAX_VALUE
        : flow.getFirstVisibleCell().getIndex();
  }

  private static int last(VirtualFlow<?> flow) {
    return flow.getLastVisibleCell() == null ? -1 : flow.getLastVisibleCell().getIndex();
  }
}
