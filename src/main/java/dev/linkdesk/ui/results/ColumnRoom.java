package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableColumn;

/**
 * Which columns a person wants, and which of them stand back while there is no room for all at
 * their least width. What was wanted and how wide it was is not forgotten meanwhile.
 */
final class ColumnRoom {
  private static final List<ResultsColumn> STAND_BACK =
      List.of(
          ResultsColumn.BY,
          ResultsColumn.TEMPLATE,
          ResultsColumn.UPDATED,
          ResultsColumn.VERIFICATIONS,
          ResultsColumn.TAGS,
          ResultsColumn.CREATED);
  private static final double SCROLL_BAR = 16;

  private final Map<ResultsColumn, TableColumn<InquiryRow, Inquiry>> columns;
  private final Map<ResultsColumn, BooleanProperty> wanted = new EnumMap<>(ResultsColumn.class);
  private final Map<ResultsColumn, Double> widths = new EnumMap<>(ResultsColumn.class);
  private Set<ResultsColumn> back = EnumSet.noneOf(ResultsColumn.class);
  private double room = Double.MAX_VALUE;
  private boolean fitting;

  ColumnRoom(Map<ResultsColumn, TableColumn<InquiryRow, Inquiry>> columns) {
    this.columns = columns;
    columns.forEach((each, column) -> {
      BooleanProperty is = new SimpleBooleanProperty(this, "wanted", column.isVisible());
      wanted.put(each, is);
      is.subscribe((was, now) -> fit());
      column.visibleProperty().subscribe((was, now) -> shown(is, now));
    });
  }

  /** Whether a column is to show where there is room. */
  BooleanProperty wantedProperty(ResultsColumn column) {
    return Objects.requireNonNull(wanted.get(column));
  }

  /** How wide a column is while none stands back, in pixels. */
  double width(ResultsColumn column) {
    return widths.getOrDefault(column, column(column).getWidth());
  }

  /** From now on a column is this wide while none stands back, in pixels. */
  void keep(ResultsColumn column, double width) {
    widths.computeIfPresent(column, (each, was) -> width);
  }

  /** The table is this wide now, in pixels; nothing is known of it before its first layout. */
  void turnTo(double width) {
    room = width > 0 ? width : Double.MAX_VALUE;
    fit();
  }

  private void shown(BooleanProperty is, boolean now) {
    if (!fitting) {
      is.set(now);
      fit();
    }
  }

  private void fit() {
    if (fitting) {
      return;
    }
    Set<ResultsColumn> next = standingBack();
    if (back.isEmpty() && !next.isEmpty()) {
      columns.forEach((each, column) -> widths.put(each, column.getWidth()));
    }
    fitting = true;
    try {
      columns.forEach(
          (each, column) -> column.setVisible(wantedProperty(each).get() && !next.contains(each)));
      if (next.isEmpty()) {
        widths.forEach((each, width) -> widen(column(each), width));
        widths.clear();
      }
    } finally {
      fitting = false;
    }
    back = next;
  }

  /** Only another preferred width than before changes the width. */
  private static void widen(TableColumn<InquiryRow, Inquiry> column, double width) {
    column.setPrefWidth(column.getWidth());
    column.setPrefWidth(width);
  }

  private Set<ResultsColumn> standingBack() {
    Set<ResultsColumn> next = EnumSet.noneOf(ResultsColumn.class);
    double need = SCROLL_BAR;
    for (ResultsColumn each : columns.keySet()) {
      need += wantedProperty(each).get() ? each.least() : 0;
    }
    for (ResultsColumn each : STAND_BACK) {
      if (need > room && wantedProperty(each).get()) {
        next.add(each);
        need -= each.least();
      }
    }
    return next;
  }

  private TableColumn<InquiryRow, Inquiry> column(ResultsColumn column) {
    return Objects.requireNonNull(columns.get(column));
  }
}
