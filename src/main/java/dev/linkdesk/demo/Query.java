package dev.linkdesk.demo;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a request; {@code page[size]} and the like are addressed as group and name. */
final class Query {
  private final Map<String, String> parameters;

  private Query(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /**
   * @param raw as it stood in the request line, or null
   * @throws Refusal 400 when an escape is broken
   */
  static Query parse(@Nullable String raw) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = equals < 0 ? pair : pair.substring(0, equals);
          String value = equals < 0 ? "" : pair.substring(equals + 1);
          parameters.put(decode(name), decode(value));
        }
      }
    }
    return new Query(parameters);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The query is not percent-encoded properly");
    }
  }

  /** All parameters as they were given, the grouped ones in a map of their group. */
  Map<String, Object> nested() {
    Map<String, Object> all = new LinkedHashMap<>();
    parameters.forEach((name, value) -> {
      int bracket = name.indexOf('[');
      if (bracket > 0 && name.endsWith("]")) {
        String group = name.substring(0, bracket);
        all.put(group, group(group));
      } else {
        all.putIfAbsent(name, value);
      }
    });
    return all;
  }

  @Nullable String get(String name) {
    return parameters.get(name);
  }

  @Nullable String get(String group, String name) {
    return parameters.get(group + "[" + name + "]");
  }

  /** All parameters of a group, by their inner name. */
  Map<String, String> group(String group) {
    Map<String, String> found = new LinkedHashMap<>();
    String start = group + "[";
    parameters.forEach((name, value) -> {
      if (name.startsWith(start) && name.endsWith("]")) {
        found.put(name.substring(start.length(), name.length() - 1), value);
      }
    });
    return found;
  }

  /**
   * @throws Refusal 400 when the group has a name that this operation does not know
   */
  void allow(String group, Set<String> names) {
    for (String name : group(group).keySet()) {
      if (!names.contains(name)) {
        throw Refusal.badRequest("%s.%s is not permitted".formatted(group, name));
      }
    }
  }

  /** A comma-separated filter as a set, or null when absent. */
  @Nullable Set<String> filterSet(String name) {
    String value = get("filter", name);
    if (value == null) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>();
    for (String one : value.split(",", -1)) {
      if (!one.isBlank()) {
        all.add(one.strip());
      }
    }
    return all;
  }

  /**
   * @throws Refusal 400 when it is no ISO 8601 date-time
   */
  @Nullable Instant filterTime(String name) {
    String value = get("filter", name);
    if (value == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.badRequest("filter.%s must be an ISO 8601 date-time".formatted(name));
    }
  }

  /** The same query with one cursor and no other, encoded for a link. */
  String withCursor(String cursor, String id) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.remove("page[after]");
    all.remove("page[before]");
    all.put("page[" + cursor + "]", id);
    StringBuilder text = new StringBuilder();
    all.forEach((name, value) ->
        text.append(text.isEmpty() ? "?" : "&")
            .append(encode(name))
            .append('=')
            .append(encode(value)));
    return text.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The same query with one more parameter. */
  Query with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(name, value);
    return new Query(all);
  }
}
