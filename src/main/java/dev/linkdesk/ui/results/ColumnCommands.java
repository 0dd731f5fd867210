package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** What keys can do with the columns: sort, move, size and set back. */
final class ColumnCommands {
  /** By how many pixels a column grows or shrinks at a time. */
  static final double STEP = 24;

  private final ResultsTable table;
  private final Texts texts;

  ColumnCommands(ResultsTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  /** Sorting by each, the rest with the column sorted by. */
  List<Command> all() {
    List<Command> all = new ArrayList<>(sorting());
    ColumnLayout.Sort sort = table.layout().sort();
    if (sort != null && table.column(sort.column()).isVisible()) {
      all.addAll(arranging(sort.column()));
    }
    all.add(reset());
    return all;
  }

  /** By each column that shows; by the one sorted by, the other way round. */
  List<Command> sorting() {
    ColumnLayout.Sort sort = table.layout().sort();
    return shown().stream().map(column -> sorting(column, sort)).toList();
  }

  /** With one column that shows. */
  List<Command> arranging(ResultsColumn column) {
    ColumnLayout layout = table.layout();
    TableColumn<InquiryRow, Inquiry> sized = table.column(column);
    return List.of(
        move(column, "left", layout, -1),
        move(column, "right", layout, 1),
        size(column, "wider", STEP, isAnyOtherWide(sized) ? null : "widest"),
        size(column, "narrower", -STEP, isWide(sized) ? null : "narrowest"));
  }

  Command reset() {
    return new Command(
        "results.column.reset",
        texts.get("results.columns.reset"),
        null,
        () -> table.arrange(ColumnLayout.FIRST));
  }

  /** From left to right. */
  List<ResultsColumn> shown() {
    return table.layout().places().stream()
        .filter(ColumnLayout.Place::shown)
        .map(ColumnLayout.Place::column)
        .filter(column -> table.column(column).isVisible())
        .toList();
  }

  String name(ResultsColumn column) {
    return table.column(column).getText();
  }

  private Command sorting(ResultsColumn column, ColumnLayout.@Nullable Sort sort) {
    boolean isAgain = sort != null && sort.column() == column;
    boolean descending = sort != null && isAgain && !sort.descending();
    ColumnLayout.Sort next = new ColumnLayout.Sort(column, descending);
    return new Command(
        "results.sort." + column.word(),
        texts.get(isAgain ? "results.columns.sortAgain" : "results.columns.sort", name(column)),
        null,
        () -> table.sortBy(next));
  }

  private Command move(ResultsColumn column, String way, ColumnLayout layout, int by) {
    ColumnLayout moved = layout.moved(column, by);
    return new Command(
        "results.column." + way,
        texts.get("results.columns." + way, name(column)),
        null,
        moved.equals(layout) ? texts.get("results.columns.why.end") : null,
        () -> table.arrange(moved));
  }

  private Command size(ResultsColumn column, String way, double by, @Nullable String whyNot) {
    return new Command(
        "results.column." + way,
        texts.get("results.columns." + way, name(column)),
        null,
        whyNot == null ? null : texts.get("results.columns.why." + whyNot),
        () -> table.view().resizeColumn(table.column(column), by));
  }

  /** What one gains others lose: together they are as wide as the table. */
  private boolean isAnyOtherWide(TableColumn<InquiryRow, Inquiry> column) {
    return table.view().getVisibleLeafColumns().stream()
        .anyMatch(other -> !other.equals(column) && isWide(other));
  }

  private static boolean isWide(TableColumn<InquiryRow, ?> column) {
    return column.getWidth() >= column.getMinWidth() + 1;
  }
}
