package dev.linkdesk.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person has arranged the table, as one line of text.
 *
 * @param places every column once, from left to right
 * @param sort the column sorted by; null for newest first
 */
record ColumnLayout(List<Place> places, @Nullable Sort sort) {
  private static final String SHOWN = "shown";
  private static final String HIDDEN = "hidden";
  private static final String DESCENDING = "descending";
  private static final String ASCENDING = "ascending";

  /** One column: how wide it is in pixels and whether it shows. */
  record Place(ResultsColumn column, double width, boolean shown) {}

  /** What the table is sorted by. */
  record Sort(ResultsColumn column, boolean descending) {}

  static final ColumnLayout FIRST =
      new ColumnLayout(
          Stream.of(ResultsColumn.values()).map(ColumnLayout::unmoved).toList(),
          new Sort(ResultsColumn.CREATED, true));

  ColumnLayout {
    places = List.copyOf(places);
  }

  /** For example {@code status:128:shown,by:84:hidden}. */
  String columnsText() {
    return places.stream()
        .map(place ->
            place.column().word()
                + ":"
                + Math.round(place.width())
                + ":"
                + (place.shown() ? SHOWN : HIDDEN))
        .collect(Collectors.joining(","));
  }

  /** For example {@code created:descending}; empty for newest first. */
  String sortText() {
    return sort == null
        ? ""
        : sort.column().word() + ":" + (sort.descending() ? DESCENDING : ASCENDING);
  }

  /** With a column past its next neighbour that shows; the same where it has none. */
  ColumnLayout moved(ResultsColumn column, int by) {
    List<Place> moved = new ArrayList<>(places);
    int from = 0;
    while (moved.get(from).column() != column) {
      from++;
    }
    int to = from + by;
    while (to >= 0 && to < moved.size() && !moved.get(to).shown()) {
      to += by;
    }
    if (to >= 0 && to < moved.size()) {
      moved.add(to, moved.remove(from));
    }
    return new ColumnLayout(moved, sort);
  }

  /**
   * Reads both texts, forgiving: what a later or earlier program wrote is taken as far as it is
   * understood, and columns not named stand at the end as they first were.
   */
  static ColumnLayout of(@Nullable String columns, @Nullable String sort) {
    List<Place> places = new ArrayList<>();
    for (String text : columns == null ? new String[0] : columns.split(",", -1)) {
      Place place = place(text);
      if (place != null && places.stream().noneMatch(p -> p.column() == place.column())) {
        places.add(place);
      }
    }
    for (ResultsColumn column : ResultsColumn.values()) {
      if (places.stream().noneMatch(place -> place.column() == column)) {
        places.add(unmoved(column));
      }
    }
    return new ColumnLayout(places, sort == null ? FIRST.sort() : sort(sort));
  }

  private static Place unmoved(ResultsColumn column) {
    return new Place(column, column.width(), column.isShownFirst());
  }

  private static @Nullable Place place(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,4}")) {
      return null;
    }
    double width = Integer.parseInt(parts[1]);
    return ResultsColumn.of(parts[0])
        .map(column -> new Place(column, Math.max(column.least(), width), !parts[2].equals(HIDDEN)))
        .orElse(null);
  }

  private static @Nullable Sort sort(String text) {
    String[] parts = text.split(":", -1);
    return ResultsColumn.of(parts[0])
        .map(column -> new Sort(column, parts.length == 2 && parts[1].equals(DESCENDING)))
        .orElse(null);
  }
}
