package dev.linkdesk.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object in a request body, read strictly: names in any inflection, unknown names and wrong JSON
 * types are refused with Persona's 400 and the path of the culprit.
 */
final class BodyObject {
  private final String path;
  private final Map<String, JsonElement> members;

  private BodyObject(String path, Map<String, JsonElement> members) {
    this.path = path;
    this.members = members;
  }

  static BodyObject parse(ByteBuffer body, String... allowed) {
    if (!body.hasRemaining()) {
      return new BodyObject("", Map.of());
    }
    return of("", read(body), allowed);
  }

  private static JsonElement read(ByteBuffer body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(body).toString();
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw Refusal.badRequest("The body holds more than one JSON value");
      }
      return element;
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The body is not valid UTF-8");
    } catch (IOException | JsonParseException e) {
      throw Refusal.badRequest("The body is not valid JSON");
    }
  }

  private static BodyObject of(String path, JsonElement element, String... allowed) {
    if (!(element instanceof JsonObject object)) {
      throw Refusal.badRequest((path.isEmpty() ? "body" : path) + " must be an object");
    }
    Set<String> known = Set.of(allowed);
    Map<String, JsonElement> members = new LinkedHashMap<>();
    object
        .asMap()
        .forEach((name, value) -> {
          String kebab = Inflection.kebab(name);
          if (!known.contains(kebab)) {
            throw Refusal.badRequest(child(path, name) + " is not permitted");
          }
          members.put(kebab, value);
        });
    return new BodyObject(path, members);
  }

  private static String child(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  private Refusal wrong(String name, String what) {
    return Refusal.badRequest(child(path, name) + " must be " + what);
  }

  Refusal missing(String name) {
    return Refusal.badRequest(child(path, name) + " is missing");
  }

  private @Nullable JsonElement get(String name) {
    JsonElement value = members.get(name);
    return value == null || value.isJsonNull() ? null : value;
  }

  /** An inner object with these members; an empty one when absent. */
  BodyObject object(String name, String... allowed) {
    JsonElement value = get(name);
    return value == null
        ? new BodyObject(child(path, name), Map.of())
        : of(child(path, name), value, allowed);
  }

  /** The inner object, refused when absent. */
  BodyObject required(String name, String... allowed) {
    if (get(name) == null) {
      throw missing(name);
    }
    return object(name, allowed);
  }

  @Nullable String text(String name) {
    JsonElement value = get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw wrong(name, "a string");
  }

  String requiredText(String name) {
    String text = text(name);
    if (text == null) {
      throw missing(name);
    }
    return text;
  }

  boolean flag(String name, boolean whenAbsent) {
    JsonElement value = get(name);
    if (value == null) {
      return whenAbsent;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    throw wrong(name, "a boolean");
  }

  /** A positive whole number of at most 32 bits, or null. */
  @Nullable Long seconds(String name) {
    JsonElement value = get(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonPrimitive primitive)
        || !primitive.isNumber()
        || !(number(primitive) instanceof Long whole)) {
      throw wrong(name, "an integer");
    }
    if (whole <= 0 || whole > Integer.MAX_VALUE) {
      throw Refusal.invalid(
          "/" + child(path, name).replace('.', '/'), "must be greater than 0 and fit 32 bits");
    }
    return whole;
  }

  /** A list of strings, or null when absent. */
  @Nullable List<String> texts(String name) {
    JsonElement value = get(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonArray array)) {
      throw wrong(name, "an array of strings");
    }
    List<String> all = new ArrayList<>();
    for (JsonElement one : array) {
      if (!(one instanceof JsonPrimitive primitive) || !primitive.isString()) {
        throw wrong(name, "an array of strings");
      }
      all.add(primitive.getAsString());
    }
    return all;
  }

  /** The objects of a list, each with these members at most. */
  List<BodyObject> objects(String name, String... allowed) {
    JsonElement value = get(name);
    if (!(value instanceof JsonArray array)) {
      throw value == null ? missing(name) : wrong(name, "an array");
    }
    List<BodyObject> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(of(child(path, name) + "." + i, array.get(i), allowed));
    }
    return all;
  }

  /** An object with free names, spelt exactly as sent; a null value is an empty Optional. */
  Map<String, Optional<Object>> values(String name) {
    JsonElement value = get(name);
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof JsonObject object)) {
      throw wrong(name, "an object");
    }
    Map<String, Optional<Object>> all = new LinkedHashMap<>();
    object.asMap().forEach((key, one) -> all.put(key, Optional.ofNullable(plain(one))));
    return all;
  }

  /** The member as it came, for shapes that are read by hand; null when absent. */
  @Nullable JsonElement element(String name) {
    return get(name);
  }

  private static @Nullable Object plain(JsonElement element) {
    return switch (element) {
      case JsonPrimitive primitive when primitive.isString() -> primitive.getAsString();
      case JsonPrimitive primitive when primitive.isBoolean() -> primitive.getAsBoolean();
      case JsonPrimitive primitive -> number(primitive);
      case JsonArray array -> {
        List<Object> all = new ArrayList<>();
        for (JsonElement one : array) {
          Object value = plain(one);
          all.add(value == null ? Map.of() : value);
        }
        yield List.copyOf(all);
      }
      case JsonObject object -> {
        Map<String, Object> all = new LinkedHashMap<>();
        object
            .asMap()
            .forEach((key, one) -> {
              Object value = plain(one);
              if (value != null) {
                all.put(key, value);
              }
            });
        yield Collections.unmodifiableMap(all);
      }
      default -> null;
    };
  }

  private static Number number(JsonPrimitive primitive) {
    try {
      BigDecimal number = primitive.getAsBigDecimal();
      boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 18;
      return whole ? (Number) number.longValueExact() : (Number) number.doubleValue();
    } catch (NumberFormatException | ArithmeticException e) {
      return primitive.getAsDouble();
    }
  }
}
