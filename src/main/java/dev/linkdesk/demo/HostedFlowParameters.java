package dev.linkdesk.demo;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names with their values, from a query or a form; in the order they came. */
record HostedFlowParameters(Map<String, List<String>> values) {

  /** A broken escape in a query drops that parameter; somebody mangled the link. */
  static HostedFlowParameters ofQuery(@Nullable String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      try {
        add(values, pair);
      } catch (IllegalArgumentException e) {
        values.putIfAbsent("", new ArrayList<>());
      }
    }
    return new HostedFlowParameters(values);
  }

  /**
   * @throws IllegalArgumentException when a percent escape is broken
   */
  static HostedFlowParameters ofForm(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      add(values, pair);
    }
    return new HostedFlowParameters(values);
  }

  private static void add(Map<String, List<String>> values, String pair) {
    int equals = pair.indexOf('=');
    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
    if (!name.isEmpty()) {
      values
          .computeIfAbsent(name, _ -> new ArrayList<>())
          .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The first value, or null when there is none or it is blank. */
  @Nullable String text(String name) {
    String first = values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    return first.isBlank() ? null : first.strip();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  HostedFlowParameters without(String name) {
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    rest.remove(name);
    return new HostedFlowParameters(rest);
  }

  String encoded() {
    return values.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  static String pair(String name, String value) {
    return encode(name) + "=" + encode(value);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
