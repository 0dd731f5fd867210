package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All rows of a source as they were read, in the order asked for. Reading them anew costs what has
 * changed: lines are kept where nothing was told, and sorted only when one stands wrong.
 */
final class SortedLines {
  static final SortedLines NONE =
      new SortedLines(
          RowList.NONE, RowOrder.NEWEST_FIRST, new RowLine[0], Collections.emptySortedSet());

  private final RowList read;
  private final RowOrder order;
  private final RowLine[] lines;
  private final SortedSet<String> templates;

  private SortedLines(
      RowList read, RowOrder order, RowLine[] lines, SortedSet<String> templates) {
    this.read = read;
    this.order = order;
    this.lines = lines;
    this.templates = Collections.unmodifiableSortedSet(templates);
  }

  List<RowLine> lines() {
    return Arrays.asList(lines);
  }

  /** The ids of all templates that rows were made from. */
  SortedSet<String> templates() {
    return templates;
  }

  /** The rows as they are now. */
  SortedLines read(RowList all, RowOrder wanted) {
    boolean isSameOrder = wanted.equals(order);
    boolean areSameRows = all.edition() == read.edition();
    if (isSameOrder && areSameRows && all.revision() == read.revision()) {
      return this;
    }
    SortedSet<String> present = new TreeSet<>();
    RowLine[] next =
        isSameOrder && areSameRows
            ? refreshed(present)
            : gathered(all.rows(), wanted, isSameOrder, present);
    if (!isSorted(next, wanted)) {
      Arrays.sort(next, wanted);
    }
    return new SortedLines(all, wanted, next, present);
  }

  private RowLine[] refreshed(SortedSet<String> present) {
    present.addAll(templates);
    RowLine[] next = lines.clone();
    for (int i = 0; i < next.length; i++) {
      if (!next[i].isCurrent()) {
        next[i] = order.line(next[i].row());
        add(next[i], present);
      }
    }
    return next;
  }

  private RowLine[] gathered(
      List<InquiryRow> rows, RowOrder wanted, boolean isSameOrder, SortedSet<String> present) {
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
      add(next[i], present);
    }
    return next;
  }

  private static void add(RowLine line, SortedSet<String> present) {
    String template = line.inquiry().templateId();
    if (template != null) {
      present.add(template);
    }
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
