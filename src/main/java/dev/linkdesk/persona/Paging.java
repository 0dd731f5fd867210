package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * Reads the pages of lists. The address of the next page is looked at and not followed: it may name
 * another host, and some leave the filters out. Whoever goes on asks his own question again, after
 * the last id.
 */
final class Paging {
  private final HttpUrl api;

  Paging(HttpUrl api) {
    this.api = api;
  }

  /**
   * Reads one page; a row that comes twice counts once.
   *
   * @throws Unreadable when it is no list, a row has no id, or the next page is not in the API
   */
  <T> Page<T> read(Node answer, Function<Node, T> row) {
    List<Node> rows = Documents.list(answer);
    List<T> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String last = null;
    for (Node node : rows) {
      String id = node.at("id").text("");
      if (id.isEmpty()) {
        throw new Unreadable("a row without an id");
      }
      last = id;
      if (seen.add(id)) {
        items.add(row.apply(node));
      }
    }
    return new Page<>(items, goesOn(answer.at("links", "next")) ? last : null);
  }

  private boolean goesOn(Node next) {
    if (next.isAbsent()) {
      return false;
    }
    HttpUrl url = api.resolve(next.text(""));
    if (next.text("").isEmpty()
        || url == null
        || !url.scheme().equals(api.scheme())
        || !url.host().equals(api.host())
        || url.port() != api.port()
        || !url.encodedPath().startsWith(prefix())) {
      throw new Unreadable("the next page is elsewhere");
    }
    return true;
  }

  private String prefix() {
    String path = api.encodedPath();
    return path.endsWith("/") ? path : path + "/";
  }
}
