package dev.linkdesk.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** When which inquiry or session runs out, the earliest first. */
final class DueTimes {
  record Due(Instant at, String id) implements Comparable<Due> {
    private static final Comparator<Due> ORDER =
        Comparator.comparing(Due::at).thenComparing(Due::id);

    @Override
    public int compareTo(Due other) {
      return ORDER.compare(this, other);
    }
  }

  private final ConcurrentSkipListSet<Due> entries = new ConcurrentSkipListSet<>();

  void add(Instant at, String id) {
    entries.add(new Due(at, id));
  }

  void remove(Instant at, String id) {
    entries.remove(new Due(at, id));
  }

  boolean anyBy(Instant now) {
    try {
      return !entries.first().at().isAfter(now);
    } catch (NoSuchElementException empty) {
      return false;
    }
  }

  /** Takes out the earliest that is due, or null. Only under the store's lock. */
  @Nullable Due takeBy(Instant now) {
    return anyBy(now) ? entries.pollFirst() : null;
  }
}
