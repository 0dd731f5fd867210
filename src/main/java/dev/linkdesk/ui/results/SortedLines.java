package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All rows of a source as they were read, in the order asked for. Reading them anew costs what has
 * changed: lines are kept where nothing was told, and sorted only when one stands wrong.
 */
final class SortedLines {
  static final SortedLines NONE = new SortedLines(0, RowOrder.NEWEST_FIRST, new RowLine[0]);

  private final long edition;
  private final RowOrder order;
  private final RowLine[] lines;

  private SortedLines(long edition, RowOrder order, RowLine[] lines) {
    this.edition = edition;
    this.order = order;
    this.lines = lines;
  }

  List<RowLine> lines() {
    return Arrays.asList(lines);
  }

  /**
   * The rows as they are now.
   *
   * @param current goes up whenever rows come or go
   */
  SortedLines read(List<InquiryRow> rows, long current, RowOrder wanted) {
    boolean isSameOrder = wanted.equals(order);
    RowLine[] next =
        isSameOrder && current == edition ? refreshed() : gathered(rows, wanted, isSameOrder);
    if (!isSorted(next, wanted)) {
      Arrays.sort(next, wanted);
    }
    return new SortedLines(current, wanted, next);
  }

  private RowLine[] refreshed() {
    RowLine[] next = lines.clone();
    for (int i = 0; i < next.length; i++) {
      if (!next[i].isCurrent()) {
        next[i] = order.line(next[i].row());
      }
    }
    return next;
  }

  private RowLine[] gathered(List<InquiryRow> rows, RowOrder wanted, boolean isSameOrder) {
    Map<InquiryRow, RowLine> known = HashMap.newHashMap(lines.length);
    for (RowLine line : lines) {
      known.put(line.row(), line);
    }
    RowLine[] next = new RowLine[rows.size()];
    for (int i = 0; i < next.length; i++) {
      InquiryRow row = rows.get(i);
      RowLine line = known.get(row);
      // A row that went and came back is another row about the same inquiry.
      boolean stays =
          line != null && isSameOrder && line.row().isItself(row) && line.isCurrent();
      next[i] = line != null && stays ? line : wanted.line(row).knowing(line);
    }
    return next;
  }

  private static boolean isSorted(RowLine[] lines, RowOrder order) {
    for (int i = 1; i < lines.length; i++) {
      if (order.compare(lines[i - 1], lines[i]) > 0) {
        return false;
      }
    }
    return true;
  }
}
