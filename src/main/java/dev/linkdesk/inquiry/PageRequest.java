package dev.linkdesk.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is wanted.
 *
 * @param size 1 to {@value #MAX_SIZE}, which is the most that Persona gives at once
 * @param after the id whose older neighbours are wanted; null for no such bound
 * @param before the id whose newer neighbours are wanted; null for no such bound
 */
public record PageRequest(int size, @Nullable String after, @Nullable String before) {
  public static final int MAX_SIZE = 100;

  /** The newest items, as many as there can be at once. */
  public static final PageRequest FIRST = new PageRequest(MAX_SIZE, null, null);

  /**
   * @throws IllegalArgumentException when the size is out of bounds or both ends are given, of
   *     which Persona does not say what it would mean
   */
  public PageRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " items");
    }
    if (after != null && before != null) {
      throw new IllegalArgumentException("a page starts after an item or ends before one");
    }
  }

  /** A page as large as this one that goes on after an item. */
  public PageRequest after(String id) {
    return new PageRequest(size, id, null);
  }

  /** A page as large as this one of what is newer than an item. */
  public PageRequest before(String id) {
    return new PageRequest(size, null, id);
  }
}
