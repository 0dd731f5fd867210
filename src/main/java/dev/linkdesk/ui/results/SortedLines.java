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
import org.jspecify.annotations.Nullable;

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
    Templates present = new Templates();
    List<InquiryRow> told = new ArrayList<>();
    RowLine[] next =
        isSameOrder && areSameRows
            ? refreshed(present, told)
            : LineSort.of(gathered(all.rows(), wanted, isSameOrder, present, told), wanted);
    // Nothing is news to whoever sees rows for the first time.
    boolean isFirst = lines.length == 0;
    return new SortedLines(all, wanted, next, present.ids, isFirst ? List.of() : told);
  }

  private RowLine[] refreshed(Templates present, List<InquiryRow> told) {
    present.ids.addAll(templates);
    RowLine[] next = lines.clone();
    for (int i = 0; i < next.length; i++) {
      if (!next[i].isCurrent()) {
        next[i] = order.line(next[i].row());
        told.add(next[i].row());
        present.add(next[i]);
      }
    }
    // Nearly all stand right still, of which this sort makes use.
    Arrays.sort(next, order);
    return next;
  }

  private RowLine[] gathered(
      List<InquiryRow> rows,
      RowOrder wanted,
      boolean isSameOrder,
      Templates present,
      List<InquiryRow> told) {
    Map<InquiryRow, RowLine> known = HashMap.newHashMap(lines.length);
    for (RowLine line : lines) {
      known.put(line.row(), line);
    }
    long newest = newest();
    RowLine[] next = new RowLine[rows.size()];
    for (int i = 0; i < next.length; i++) {
      InquiryRow row = rows.get(i);
      RowLine line = known.isEmpty() ? null : known.get(row);
      // A row that went and came back is another row about the same inquiry.
      boolean stays = line != null && isSameOrder && line.row().isItself(row) && line.isCurrent();
      next[i] = line != null && stays ? line : wanted.line(row).knowing(line);
      // An older row that is added, by browsing on for example, is no news.
      if (line == null ? RowOrder.moment(next[i]) > newest : !line.isCurrent()) {
        told.add(row);
      }
      present.add(next[i]);
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

  /** Gathers the templates of lines, most of which were made from the same few. */
  private static final class Templates {
    private final SortedSet<String> ids = new TreeSet<>();
    private @Nullable String last;

    void add(RowLine line) {
      String id = line.inquiry().templateId();
      if (id != null && !id.equals(last)) {
        ids.add(id);
        last = id;
      }
    }
  }
}
