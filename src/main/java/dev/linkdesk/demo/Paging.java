package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param after the page starts right after this place (older), or
 * @param before it ends right before this place (newer); null when not asked
 */
record Paging(int size, @Nullable Position after, @Nullable Position before) {
  /** A page; the two flags say whether there are newer and older objects beyond it. */
  record Page<T>(List<T> rows, boolean newer, boolean older) {}

  /** One page out of an index, over several labels merged by place. */
  <T> Page<T> of(
      LabelIndex<T> index,
      Collection<String> labels,
      Stretch within,
      Function<T, Position> place,
      Predicate<T> wanted) {
    boolean backwards = before != null;
    Stretch stretch = within;
    if (after != null) {
      stretch = stretch.after(after);
    }
    if (before != null) {
      stretch = stretch.before(before);
    }
    List<T> found = new ArrayList<>();
    if (!stretch.isEmpty()) {
      for (String label : labels) {
        take(index.walk(label, stretch, backwards), wanted, found);
      }
    }
    return cut(found, place, labels.size() > 1);
  }

  /** One page out of a few objects in hand. */
  <T> Page<T> of(Collection<T> few, Function<T, Position> place) {
    List<T> found = new ArrayList<>();
    for (T one : few) {
      Position at = place.apply(one);
      boolean older = after == null || at.compareTo(after) > 0;
      boolean newer = before == null || at.compareTo(before) < 0;
      if (older && newer) {
        found.add(one);
      }
    }
    return cut(found, place, true);
  }

  private <T> void take(Iterator<T> walk, Predicate<T> wanted, List<T> into) {
    int left = size + 1;
    while (left > 0 && walk.hasNext()) {
      T one = walk.next();
      if (wanted.test(one)) {
        into.add(one);
        left--;
      }
    }
  }

  private <T> Page<T> cut(List<T> found, Function<T, Position> place, boolean sort) {
    boolean backwards = before != null;
    List<T> rows = found;
    if (sort) {
      rows = new ArrayList<>(found);
      rows.sort((a, b) -> place.apply(a).compareTo(place.apply(b)));
      if (backwards) {
        rows = rows.reversed();
      }
    }
    boolean more = rows.size() > size;
    rows = rows.subList(0, Math.min(size, rows.size()));
    if (backwards) {
      return new Page<>(List.copyOf(rows.reversed()), more, true);
    }
    return new Page<>(List.copyOf(rows), after != null, more);
  }
}
