package dev.linkdesk.persona;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON as plain maps, lists, texts, numbers and booleans; the one place that makes a Gson. */
final class Json {
  /** Persona's own answers stay under ten; a stack of this height does no harm. */
  static final int DEEPEST = 100;

  private static final Gson GSON =
      new GsonBuilder().setStrictness(Strictness.STRICT).disableHtmlEscaping().create();

  private static final Gson INDENTED =
      GSON.newBuilder().setPrettyPrinting().serializeNulls().create();

  private Json() {}

  /** Writes a map; members that are null are left out. */
  static String write(Map<String, ?> object) {
    return GSON.toJson(object);
  }

  /** Writes any value for people to read: indented, with what is null. */
  static String writeIndented(@Nullable Object value) {
    return INDENTED.toJson(value);
  }

  /**
   * Reads a whole text. A name that comes twice in one object says nothing certain, so it is left
   * out as if it were absent.
   *
   * @throws Unreadable when it is not JSON, is followed by something else or nests too deeply
   */
  static Node read(String text) {
    if (text.isBlank()) {
      throw new Unreadable("it is empty");
    }
    try (JsonReader in = GSON.newJsonReader(new StringReader(text))) {
      in.setNestingLimit(DEEPEST);
      Object value = value(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new Unreadable("more follows the JSON");
      }
      return new Node(value);
    } catch (IOException broken) {
      // The cause quotes the answer, so it goes no further.
      throw new Unreadable("it is not JSON");
    }
  }

  private static @Nullable Object value(JsonReader in) throws IOException {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> object(in);
      case BEGIN_ARRAY -> array(in);
      case STRING -> in.nextString();
      case NUMBER -> number(in.nextString());
      case BOOLEAN -> in.nextBoolean();
      case NULL -> {
        in.nextNull();
        yield null;
      }
      case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new Unreadable("it is not JSON");
    };
  }

  private static Map<String, @Nullable Object> object(JsonReader in) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      int before = members.size();
      members.put(name, value(in));
      if (members.size() == before) {
        twice.add(name);
      }
    }
    in.endObject();
    twice.forEach(members::remove);
    return Collections.unmodifiableMap(members);
  }

  private static List<@Nullable Object> array(JsonReader in) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      items.add(value(in));
    }
    in.endArray();
    return Collections.unmodifiableList(items);
  }

  private static @Nullable Object number(String text) {
    if (text.chars().allMatch(letter -> letter == '-' || Character.isDigit(letter))) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException tooLong) {
        return finite(text);
      }
    }
    return finite(text);
  }

  private static @Nullable Double finite(String text) {
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? number : null;
  }
}
