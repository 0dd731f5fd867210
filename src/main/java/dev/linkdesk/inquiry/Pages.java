package dev.linkdesk.inquiry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads lists page after page. */
public final class Pages {
  private Pages() {}

  /**
   * Reads a list to its end. Rows move while it is read: one that comes again is left out.
   *
   * @param id what tells one item from another
   * @param most the most pages that are read
   * @throws Failure.NotUnderstood when a page brings nothing new although more should follow, or
   *     when more than the most pages follow
   */
  public static <T> List<T> all(
      Function<PageRequest, Page<T>> read, Function<T, String> id, int most) {
    List<T> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    PageRequest request = PageRequest.FIRST;
    for (int pages = 0; pages < most; pages++) {
      Page<T> page = read.apply(request);
      List<T> fresh = page.items().stream().filter(item -> seen.add(id.apply(item))).toList();
      all.addAll(fresh);
      if (page.next() == null) {
        return List.copyOf(all);
      }
      if (fresh.isEmpty()) {
        throw new Failure.NotUnderstood(null, "a page of the list comes again");
      }
      request = request.after(page.next());
    }
    throw new Failure.NotUnderstood(null, "the list does not end");
  }
}
