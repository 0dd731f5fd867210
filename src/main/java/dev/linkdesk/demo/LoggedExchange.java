package dev.linkdesk.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the API log keeps of a request and its answer: no body, and of the key nothing but that
 * there was one.
 */
record LoggedExchange(
    String method,
    String path,
    Map<String, Object> requestHeaders,
    Map<String, Object> getParams,
    int status,
    Map<String, Object> responseHeaders) {

  private static final String MASK = "****-****-************";
  private static final List<String> KEPT_OF_REQUEST =
      List.of("Accept", "Host", "Persona-Version", "User-Agent");
  private static final List<String> KEPT_OF_ANSWER =
      List.of("Cache-Control", "Content-Type", "Request-Id");
  private static final List<String> NUMBERS_OF_ANSWER =
      List.of(
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Quota-Limit",
          "Quota-Remaining",
          "Quota-Reset");

  /** Reads an exchange whose answer has all its headers and was not sent yet. */
  static LoggedExchange of(HttpExchange exchange, int status) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("Authorization", MASK);
    copy(KEPT_OF_REQUEST, exchange.getRequestHeaders(), asked);
    Map<String, Object> answered = new LinkedHashMap<>();
    copy(KEPT_OF_ANSWER, exchange.getResponseHeaders(), answered);
    for (String name : NUMBERS_OF_ANSWER) {
      String number = exchange.getResponseHeaders().getFirst(name);
      if (number != null) {
        answered.put(name, Integer.valueOf(number));
      }
    }
    return new LoggedExchange(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        asked,
        parameters(exchange),
        status,
        answered);
  }

  private static void copy(List<String> names, Headers from, Map<String, Object> to) {
    for (String name : names) {
      String value = from.getFirst(name);
      if (value != null) {
        to.put(name, value);
      }
    }
  }

  private static Map<String, Object> parameters(HttpExchange exchange) {
    try {
      return Query.parse(exchange.getRequestURI().getRawQuery()).nested();
    } catch (Refusal brokenEscape) {
      return Map.of();
    }
  }
}
