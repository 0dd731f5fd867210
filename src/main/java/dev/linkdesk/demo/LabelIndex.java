package dev.linkdesk.demo;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Objects by a label (a status, a reference id …) and, within a label, newest first. Reading takes
 * no lock and copies nothing; what is added meanwhile may or may not be seen.
 */
final class LabelIndex<T> {
  private record Key(String label, Position position) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byLabel = label.compareTo(other.label);
      return byLabel != 0 ? byLabel : position.compareTo(other.position);
    }
  }

  private final ConcurrentSkipListMap<Key, T> entries = new ConcurrentSkipListMap<>();

  void put(String label, Position position, T value) {
    entries.put(new Key(label, position), value);
  }

  void remove(String label, Position position) {
    entries.remove(new Key(label, position));
  }

  /**
   * The objects of one label within a stretch.
   *
   * @param oldestFirst walk the stretch backwards, from its old end
   */
  Iterator<T> walk(String label, Stretch stretch, boolean oldestFirst) {
    NavigableMap<Key, T> part =
        entries.subMap(
            new Key(label, stretch.newest()),
            stretch.newestIncluded(),
            new Key(label, stretch.oldest()),
            stretch.oldestIncluded());
    return (oldestFirst ? part.descendingMap() : part).values().iterator();
  }
}
