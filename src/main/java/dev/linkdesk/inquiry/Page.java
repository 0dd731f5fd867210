package dev.linkdesk.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one of Persona's lists, which run from the newest to the oldest.
 *
 * @param items none of them twice
 * @param next the id to go on after; null when nothing follows
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /** What it holds may be personal. */
  @Override
  public String toString() {
    return "Page[" + items.size() + " items]";
  }
}
