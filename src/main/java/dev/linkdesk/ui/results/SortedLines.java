package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
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
          RowList.NONE,
          RowOrder.NEWEST_FIRST,
          new RowLine[0],
          Collections.emptySortedSet(),
          List.of());

  private final RowList read;
  private final RowOrder order;
  private final RowLine[] lines;
  private final SortedSet<String> templates;
  private final List<InquiryRow> fresh;

  private SortedLines(
      RowList read,
      RowOrder order,
      RowLine[] lines,
      SortedSet<String> templates,
      List<InquiryRow> fresh) {
    this.read = read;
    this.order = order;
    this.lines = lines;
    this.templates = Collections.unmodifiableSortedSet(templates);
    this.fresh = List.copyOf(fresh);
  }

  List<RowLine> lines() {
    return Arrays.asList(lines);
  }

  /** The ids of all templates that rows were made from. */
  SortedSet<String> templates() {
    return templates;
  }

  /** The rows that changed or came between the reading before and this one. */
  List<InquiryRow> fresh() {
    return fresh;
  }

  /** The rows as they are now. */
  SortedLines read(RowList all, RowOrder wanted) {
    boolean isSameOrder = wanted.equals(order);
    boolean areSameRows = all.edition() == read.edition();
    if (isSameOrder && areSameRows && all.revision() == read.revision()) {
      return fresh.isEmpty() ? this : new SortedLines(read, order, lines, templates, List.of());
    }
    SortedSet<String> present = new TreeSet<>();
    List<InquiryRow> told = new ArrayList<>();
    RowLine[] next =
        isSameOrder && areSameRows
            ? refreshed(present, told)
            : gathered(all.rows(), wanted, isSameOrder, present, told);
    if (!isSorted(next, wanted)) {
      Arrays.parallelSort(next, wanted);
    }
    // Nothing is news to whoever sees rows for the first time.
    boolean isFirst = lines.length == 0;
    return new SortedLines(all, wanted, next, present, isFirst ? List.of() : told);
  }

  private RowLine[] refreshed(SortedSet<String> present, List<InquiryRow> told) {
    present.addAll(templates);
    RowLine[] next = lines.clone();
    for (int i = 0; i < next.length; i++) {
      if (!next[i].isCurrent()) {
        next[i] = order.line(next[i].row());
        told.add(next[i].row());
        add(next[i], present);
      }
    }
    return next;
  }

  private RowLine[] gathered(
      List<InquiryRow> rows,
      RowOrder wanted,
      boolean isSameOrder,
      SortedSet<String> present,
      List<InquiryRow> told) {
    Map<InquiryRow, RowLine> known = HashMap.newHashMap(lines.length);
    for (RowLine line : lines) {
      known.put(line.row(), line);
    }
    long newest = newest();
    RowLine[] next = new RowLine[rows.size()];
    for (int i = 0; i < next.length; i++) {
      InquiryRow row = rows.get(i);
      RowLine line = known.get(row);
      // A row that went and came back is another row about the same inquiry.
      boolean stays = line != null && isSameOrder && line.row().isItself(row) && line.isCurrent();
      next[i] = line != null && stays ? line : wanted.line(row).knowing(line);
      // An older row that is added, by browsing on for example, is no news.
      if (line == null ? RowOrder.moment(next[i]) > newest : !line.isCurrent()) {
        told.add(row);
      }
      add(next[i], present);
    }
    return next;
  }

  private long newest() {
    long newest = Long.MIN_VALUE;
    for (RowLine line : lines) {
      newest = Math.max(newest, RowOrder.moment(line));
    }
    return newest;
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
