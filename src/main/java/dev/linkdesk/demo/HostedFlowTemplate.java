package dev.linkdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page with gaps. <code>{{name}}</code> writes a value, escaped unless it is {@link
 * HostedFlowHtml}; <code>{{t.key name…}}</code> writes words from the bundle with values in their
 * places; <code>{{#name}}…{{/name}}</code> stands once for each map of a list, or when a flag is
 * true or a text not empty; <code>{{^name}}…{{/name}}</code> stands otherwise.
 */
final class HostedFlowTemplate {
  private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([^{}]+)}}");

  private sealed interface Part {}

  private record Text(String text) implements Part {}

  private record Value(String name) implements Part {}

  private record Words(String key, List<String> values) implements Part {}

  private record Section(String name, boolean inverted, List<Part> parts) implements Part {}

  private record Scope(Map<String, ?> values, @Nullable Scope outer) {
    Object get(String name) {
      for (Scope scope = this; scope != null; scope = scope.outer) {
        Object value = scope.values.get(name);
        if (value != null) {
          return value;
        }
      }
      throw new IllegalArgumentException("The page has no value for " + name);
    }
  }

  private final List<Part> parts;

  HostedFlowTemplate(String source) {
    Matcher tags = TAG.matcher(source);
    int[] from = {0};
    parts = parse(source, tags, from, null);
  }

  private static List<Part> parse(
      String source, Matcher tags, int[] from, @Nullable String section) {
    List<Part> parts = new ArrayList<>();
    while (tags.find()) {
      parts.add(new Text(source.substring(from[0], tags.start())));
      from[0] = tags.end();
      String name = tags.group(2).strip();
      switch (tags.group(1)) {
        case "#" -> parts.add(new Section(name, false, parse(source, tags, from, name)));
        case "^" -> parts.add(new Section(name, true, parse(source, tags, from, name)));
        case "/" -> {
          if (!name.equals(section)) {
            throw new IllegalArgumentException("Section closed but not open: " + name);
          }
          return List.copyOf(parts);
        }
        default -> parts.add(gap(name));
      }
    }
    if (section != null) {
      throw new IllegalArgumentException("Section not closed: " + section);
    }
    parts.add(new Text(source.substring(from[0])));
    return List.copyOf(parts);
  }

  private static Part gap(String name) {
    if (!name.startsWith("t.")) {
      return new Value(name);
    }
    List<String> words = List.of(name.substring(2).split(" +", -1));
    return new Words(words.getFirst(), words.subList(1, words.size()));
  }

  String render(HostedFlowWords words, Map<String, ?> values) {
    StringBuilder page = new StringBuilder();
    write(parts, words, new Scope(values, null), page);
    return page.toString();
  }

  private static void write(
      List<Part> parts, HostedFlowWords words, Scope scope, StringBuilder page) {
    for (Part part : parts) {
      switch (part) {
        case Text text -> page.append(text.text());
        case Value value -> page.append(markup(scope.get(value.name())));
        case Words gap ->
            page.append(
                HostedFlowHtml.escape(
                    words.text(gap.key(), gap.values().stream().map(scope::get).toArray())));
        case Section section -> write(section, words, scope, page);
      }
    }
  }

  private static void write(
      Section section, HostedFlowWords words, Scope scope, StringBuilder page) {
    Object value = scope.get(section.name());
    if (section.inverted()) {
      if (!stands(value)) {
        write(section.parts(), words, scope, page);
      }
    } else if (value instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof Map<?, ?> row) {
          write(section.parts(), words, new Scope(named(row), scope), page);
        }
      }
    } else if (stands(value)) {
      write(section.parts(), words, scope, page);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> named(Map<?, ?> row) {
    return (Map<String, ?>) row;
  }

  private static boolean stands(Object value) {
    return switch (value) {
      case Boolean flag -> flag;
      case String text -> !text.isEmpty();
      case List<?> all -> !all.isEmpty();
      default -> true;
    };
  }

  private static String markup(Object value) {
    return value instanceof HostedFlowHtml html
        ? html.markup()
        : HostedFlowHtml.escape(value.toString());
  }
}
