package dev.linkdesk.persona;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import okhttp3.Headers;
import okio.ByteString;

/** Spoils answers: the same seed spoils the same way. */
final class Mutation {
  private static final int[] STATUSES = {
    200, 200, 200, 201, 202, 204, 206, 299, 300, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404,
    408, 409, 410, 418, 422, 429, 429, 431, 451, 499, 500, 501, 502, 503, 504, 520, 599, 600, 999
  };
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "300",
          "2147483647",
          "2147483648",
          "9999999999999",
          "",
          " 7",
          "soon",
          "1e9",
          "0x10",
          "٣",
          "999999999",
          "60;w=1",
          "NaN");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "inq_ABC123",
          "inq_",
          "itmpl_1",
          "wbh_1",
          "req_7",
          "\u0000",
          "\ud800",
          "\udc00x",
          "\u202e",
          "2026-02-30T00:00:00Z",
          "+999999999-12-31T23:59:59.999999999+18:00",
          "-999999999-01-01T00:00:00Z",
          "2026-01-31",
          "https://elsewhere.example/api/v1/x",
          "//elsewhere.example",
          "javascript:alert(1)",
          "/api/v1/x",
          "/api/v1/%zz",
          "http://[::1",
          "https://host:99999/",
          "verification/",
          "/",
          "///",
          "rate-limit/",
          "true",
          "null",
          "[]");
  private static final List<String> PAGES =
      List.of(
          "",
          "null",
          "[]",
          "{}",
          "true",
          "7",
          "\"\"",
          "<html><body>Bad gateway</body></html>",
          "{\"errors\":[{\"title\":\"No\",\"source\":{\"pointer\":\"/data\"}}]}",
          "{\"errors\":[null,7,{}]}",
          "\uFEFF{}",
          "%PDF-",
          "{\"data\":[]}",
          "{\"data\":[null]}");
  private static final List<String> COUNTERS = List.of("RateLimit", "Quota", "QuotaLimit");

  private final RandomGenerator random;

  Mutation(RandomGenerator random) {
    this.random = random;
  }

  /** A real answer with one to four things wrong. */
  Answer spoil(Operation operation) {
    byte[] body = operation.body().getBytes(StandardCharsets.UTF_8);
    int status = operation.status();
    Headers.Builder headers =
        new Headers.Builder().add("Content-Type", "application/json").add("Request-Id", "req_7");
    for (int wrongs = 1 + random.nextInt(4); wrongs > 0; wrongs--) {
      switch (random.nextInt(12)) {
        case 0 -> status = STATUSES[random.nextInt(STATUSES.length)];
        case 1, 2 -> spoil(headers);
        case 3 -> body = spoilBytes(body);
        case 4 -> body = spoilText(body);
        default -> body = spoilTree(body);
      }
    }
    return new Answer(status, headers.build(), ByteString.of(body));
  }

  private void spoil(Headers.Builder headers) {
    switch (random.nextInt(6)) {
      case 0 -> headers.set("Content-Type", pick(List.of("text/html", "", "application/pdf", ";")));
      case 1 -> headers.addUnsafeNonAscii("Request-Id", pick(List.of("", "<b>", "é", "req_😀")));
      case 2 -> {
        headers.addUnsafeNonAscii(
            "Persona-Environment-Id", pick(List.of("", "env_1", "env_é", "env_Here", "x")));
        headers.add("Persona-Organization-Id", pick(List.of("", "org_1", "org_Ours", "org_")));
      }
      case 3 -> headers.add("Location", "https://elsewhere.example/").add("Retry-After", "0");
      default -> {
        for (String part : List.of("Limit", "Remaining", "Reset")) {
          if (random.nextInt(4) > 0) {
            headers.addUnsafeNonAscii(pick(COUNTERS) + "-" + part, pick(NUMBERS));
          }
        }
      }
    }
  }

  private byte[] spoilBytes(byte[] body) {
    if (body.length == 0) {
      return body;
    }
    byte[] spoilt = body.clone();
    for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
    }
    return random.nextBoolean() ? spoilt : Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
  }

  private byte[] spoilText(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    String spoilt =
        switch (random.nextInt(6)) {
          case 0 -> pick(PAGES);
          case 1 -> text + pick(List.of(text, "}", "]", ",", "\u0000", " x"));
          case 2 -> "[".repeat(random.nextInt(300)) + text + "]".repeat(random.nextInt(300));
          case 3 -> text.replace("\"id\"", "\"ID\"");
          default -> twice(text);
        };
    return spoilt.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a member at the start of some object that has it already, or will. */
  private String twice(String text) {
    int from = text.isEmpty() ? -1 : text.indexOf('{', random.nextInt(text.length()));
    String name = pick(List.of("id", "data", "attributes", "status", "links", "x"));
    return from < 0
        ? text
        : text.substring(0, from + 1)
            + '"'
            + name
            + "\":"
            + pick(List.of("\"inq_1\"", "{}", "[]", "null", "7"))
            + ","
            + text.substring(from + 1);
  }

  private byte[] spoilTree(byte[] body) {
    try {
      JsonElement root = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
      List<JsonElement> inner = new ArrayList<>();
      collect(root, inner, 0);
      if (!inner.isEmpty()) {
        spoil(inner.get(random.nextInt(inner.size())));
      }
      return root.toString().getBytes(StandardCharsets.UTF_8);
    } catch (JsonParseException | NumberFormatException noJsonAnyMore) {
      return body;
    }
  }

  private static void collect(JsonElement element, List<JsonElement> inner, int depth) {
    if (depth > 40) {
      return;
    }
    if (element.isJsonObject() && !element.getAsJsonObject().isEmpty()) {
      inner.add(element);
      element.getAsJsonObject().asMap().values().forEach(child -> collect(child, inner, depth + 1));
    } else if (element.isJsonArray() && !element.getAsJsonArray().isEmpty()) {
      inner.add(element);
      element.getAsJsonArray().forEach(child -> collect(child, inner, depth + 1));
    }
  }

  private void spoil(JsonElement element) {
    if (element instanceof JsonObject object) {
      String name = pick(List.copyOf(object.keySet()));
      switch (random.nextInt(5)) {
        case 0 -> object.remove(name);
        case 1 -> object.add(pick(TEXTS), object.remove(name));
        case 2 -> object.add(name + "2", object.get(name).deepCopy());
        default -> object.add(name, value());
      }
    } else if (element instanceof JsonArray array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(4)) {
        case 0 -> array.remove(at);
        case 1 -> array.add(array.get(at).deepCopy());
        case 2 -> array.add(value());
        default -> array.set(at, value());
      }
    }
  }

  private JsonElement value() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> JsonNull.INSTANCE;
      case 2 -> new JsonPrimitive(random.nextBoolean());
      case 3 -> new JsonPrimitive(random.nextLong());
      case 4 ->
          new JsonPrimitive(
              new BigDecimal(
                  pick(
                      List.of(
                          "1e999",
                          "-1e999",
                          "0.1",
                          "9223372036854775808",
                          "-0.0",
                          "1e-999",
                          "2.5"))));
      case 5 -> new JsonArray();
      case 6 -> new JsonObject();
      case 7 -> nested(random.nextInt(150));
      case 8 ->
          new JsonPrimitive(
              pick(List.of("x", "ä", "😀", "\ud83d", "\""))
                  .repeat(random.nextInt(50) == 0 ? 20_000 : 300));
      default -> new JsonPrimitive(pick(TEXTS));
    };
  }

  private static JsonElement nested(int depth) {
    JsonElement element = new JsonPrimitive(1);
    for (int i = 0; i < depth; i++) {
      JsonArray around = new JsonArray();
      around.add(element);
      element = around;
    }
    return element;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
