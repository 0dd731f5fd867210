package dev.linkdesk.demo;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code page[size]}, {@code page[after]} and {@code page[before]}. */
final class PageQuery {
  static final int DEFAULT_SIZE = 10;
  static final int LARGEST = 100;

  private PageQuery() {}

  /**
   * @param place where the object of an id stands in this list
   * @throws Refusal 400 for a size outside 1–100, an unknown cursor, or both cursors at once
   */
  static Paging read(Query query, Function<String, Optional<Position>> place) {
    query.allow("page", Set.of("size", "after", "before"));
    Position after = cursor(query, "after", place);
    Position before = cursor(query, "before", place);
    if (after != null && before != null) {
      throw Refusal.badRequest("page.after and page.before cannot be given together");
    }
    return new Paging(size(query.get("page", "size")), after, before);
  }

  private static @Nullable Position cursor(
      Query query, String name, Function<String, Optional<Position>> place) {
    String id = query.get("page", name);
    return id == null
        ? null
        : place
            .apply(id)
            .orElseThrow(() -> Refusal.badRequest("page." + name + " is not a known cursor"));
  }

  private static int size(@Nullable String text) {
    if (text == null) {
      return DEFAULT_SIZE;
    }
    try {
      int size = Integer.parseInt(text);
      if (size >= 1 && size <= LARGEST) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw outside();
    }
    throw outside();
  }

  private static Refusal outside() {
    return Refusal.badRequest("page.size must be an integer between 1 and " + LARGEST);
  }
}
