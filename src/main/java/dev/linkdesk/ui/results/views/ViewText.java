package dev.linkdesk.ui.results.views;

import dev.linkdesk.inquiry.InquiryStatus;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tabs as one line of text, in their order: each a query as in an address, apart by spaces. A
 * built-in view is its id alone. Reading is forgiving: what a later or earlier program wrote is
 * taken as far as it is understood.
 */
final class ViewText {
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String STATUSES = "statuses";
  private static final String TEMPLATES = "templates";
  private static final String TAGS = "tags";
  private static final String CREATED = "created";
  private static final String MINE = "mine";
  private static final String EXPIRING = "expiring";
  private static final String SEARCH = "search";
  private static final String SCOPE = "scope";

  private ViewText() {}

  static String write(List<View> views) {
    return views.stream().map(ViewText::write).collect(Collectors.joining(" "));
  }

  /**
   * Reads the tabs; those built in that are not named stand before them.
   *
   * @param builtIn the views that are always there
   */
  static List<View> read(@Nullable String text, List<View> builtIn) {
    List<View> views = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String each : text == null ? new String[0] : text.split(" ", -1)) {
      View view = read(parts(each), builtIn);
      if (view != null && ids.add(view.id())) {
        views.add(view);
      }
    }
    List<View> missing = builtIn.stream().filter(view -> !ids.contains(view.id())).toList();
    return Stream.concat(missing.stream(), views.stream()).toList();
  }

  private static String write(View view) {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, ID, Stream.of(view.id()));
    if (view.isOwn()) {
      ViewFilter filter = view.filter();
      put(parts, NAME, Stream.of(view.name()));
      put(parts, STATUSES, filter.statuses().stream().map(InquiryStatus::value));
      put(parts, TEMPLATES, filter.templates().stream());
      put(parts, TAGS, filter.tags().stream());
      put(parts, CREATED, Stream.ofNullable(filter.created()).map(ViewFilter.Created::name));
      put(parts, MINE, Stream.of(filter.mine()).filter(it -> it).map(String::valueOf));
      put(parts, EXPIRING, Stream.of(filter.expiringToday()).filter(it -> it).map(String::valueOf));
      put(parts, SEARCH, Stream.of(view.search()).filter(it -> !it.isEmpty()));
      put(parts, SCOPE, Stream.ofNullable(view.scope()).map(Scope::word));
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("&"));
  }

  private static void put(Map<String, String> parts, String key, Stream<String> values) {
    String text = values.sorted().map(ViewText::escape).collect(Collectors.joining(","));
    if (!text.isEmpty()) {
      parts.put(key, text);
    }
  }

  private static @Nullable View read(Map<String, List<String>> parts, List<View> builtIn) {
    String id = one(parts, ID);
    String name = one(parts, NAME);
    if (id == null) {
      return null;
    }
    View known = builtIn.stream().filter(view -> view.id().equals(id)).findFirst().orElse(null);
    if (known != null || name == null || name.isBlank()) {
      return known;
    }
    String scope = one(parts, SCOPE);
    return new View(
        id,
        name,
        filter(parts),
        Objects.requireNonNullElse(one(parts, SEARCH), ""),
        scope == null ? null : Scope.of(scope).orElse(null),
        true);
  }

  private static ViewFilter filter(Map<String, List<String>> parts) {
    return new ViewFilter(
        all(parts, STATUSES).stream().map(InquiryStatus::new).collect(Collectors.toSet()),
        Set.copyOf(all(parts, TEMPLATES)),
        Set.copyOf(all(parts, TAGS)),
        created(one(parts, CREATED)),
        Boolean.parseBoolean(one(parts, MINE)),
        Boolean.parseBoolean(one(parts, EXPIRING)));
  }

  private static ViewFilter.@Nullable Created created(@Nullable String word) {
    for (ViewFilter.Created each : ViewFilter.Created.values()) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    return null;
  }

  private static Map<String, List<String>> parts(String text) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.putIfAbsent(part.substring(0, equals), values(part.substring(equals + 1)));
      }
    }
    return parts;
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    for (String value : text.split(",", -1)) {
      values.addAll(value(value));
    }
    return values;
  }

  /** None where the escape is broken: the rest of the view can be read all the same. */
  private static List<String> value(String escaped) {
    try {
      String read = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
      return read.isEmpty() ? List.of() : List.of(read);
    } catch (IllegalArgumentException brokenEscape) {
      return List.of();
    }
  }

  private static List<String> all(Map<String, List<String>> parts, String key) {
    return parts.getOrDefault(key, List.of());
  }

  private static @Nullable String one(Map<String, List<String>> parts, String key) {
    List<String> values = all(parts, key);
    return values.isEmpty() ? null : values.getFirst();
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
