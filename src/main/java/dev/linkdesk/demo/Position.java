package dev.linkdesk.demo;

import java.time.Instant;

/**
 * Where an object stands in a list: natural order is newest first, as Persona lists everything.
 * Objects of the same second keep the order in which they were made.
 */
record Position(long second, long sequence) implements Comparable<Position> {
  static final Position NEWEST = new Position(Long.MAX_VALUE, Long.MAX_VALUE);
  static final Position OLDEST = new Position(Long.MIN_VALUE, Long.MIN_VALUE);

  /** The newest place an object made at or before this time can have. */
  static Position newestOf(Instant time) {
    return new Position(time.getEpochSecond(), Long.MAX_VALUE);
  }

  /** The oldest place an object made at or after this time can have. */
  static Position oldestOf(Instant time) {
    boolean whole = time.getNano() == 0;
    return new Position(time.getEpochSecond() + (whole ? 0 : 1), Long.MIN_VALUE);
  }

  @Override
  public int compareTo(Position other) {
    int bySecond = Long.compare(other.second, second);
    return bySecond != 0 ? bySecond : Long.compare(other.sequence, sequence);
  }
}
