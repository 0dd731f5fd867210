package dev.linkdesk.demo;

/** A part of a list, from its newest to its oldest place. Empty when the two have crossed. */
record Stretch(Position newest, boolean newestIncluded, Position oldest, boolean oldestIncluded) {
  static final Stretch ALL = new Stretch(Position.NEWEST, true, Position.OLDEST, true);

  /** Only what is older than this place. */
  Stretch after(Position cursor) {
    return cursor.compareTo(newest) >= 0
        ? new Stretch(cursor, false, oldest, oldestIncluded)
        : this;
  }

  /** Only what is newer than this place. */
  Stretch before(Position cursor) {
    return cursor.compareTo(oldest) <= 0
        ? new Stretch(newest, newestIncluded, cursor, false)
        : this;
  }

  boolean isEmpty() {
    return newest.compareTo(oldest) > 0;
  }
}
