package dev.linkdesk.demo;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document straight to text: names in the inflection asked for, attributes only
 * when wanted. Nulls are written.
 */
final class JsonOut {
  /** Writes something at the current place of a document. */
  interface Part {
    void write(JsonOut out);
  }

  private final StringWriter text = new StringWriter(4096);
  private final JsonWriter json = new JsonWriter(text);
  private final Inflection inflection;
  private final SparseFields sparse;
  private boolean whole;

  JsonOut(Inflection inflection, SparseFields sparse) {
    this.inflection = inflection;
    this.sparse = sparse;
    json.setSerializeNulls(true);
    json.setHtmlSafe(false);
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What the request wants of this type; everything inside {@link #whole}. */
  SparseFields.Wanted wanted(String type) {
    return whole ? SparseFields.Wanted.ALL : sparse.of(type);
  }

  /** Writes a part with all its attributes, whatever the request asked for. */
  void whole(Part part) {
    boolean before = whole;
    whole = true;
    part.write(this);
    whole = before;
  }

  JsonOut name(String kebab) {
    return key(inflection.spell(kebab));
  }

  /** A name that is spelt the same in every inflection, such as the key of a field. */
  JsonOut key(String exact) {
    try {
      json.name(exact);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut begin() {
    try {
      json.beginObject();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut end() {
    try {
      json.endObject();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut beginList() {
    try {
      json.beginArray();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut endList() {
    try {
      json.endArray();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes null, a text, boolean, number, time, list or map. */
  JsonOut value(@Nullable Object value) {
    try {
      switch (value) {
        case null -> json.nullValue();
        case String string -> json.value(string);
        case Boolean bool -> json.value(bool);
        case Number number -> json.value(number);
        case Instant time -> json.value(time(time));
        case List<?> list -> {
          json.beginArray();
          list.forEach(this::value);
          json.endArray();
        }
        case Map<?, ?> map -> {
          json.beginObject();
          map.forEach((key, one) -> key(String.valueOf(key)).value(one));
          json.endObject();
        }
        default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonOut member(String kebab, @Nullable Object value) {
    return name(kebab).value(value);
  }

  /** {@code "name":{"data":{"type":…,"id":…}}}, or {@code data} null. */
  JsonOut toOne(String name, @Nullable Ref ref) {
    name(name).begin().name("data");
    if (ref == null) {
      value(null);
    } else {
      ref(ref);
    }
    return end();
  }

  JsonOut toMany(String name, List<Ref> refs) {
    name(name).begin().name("data").beginList();
    refs.forEach(this::ref);
    return endList().end();
  }

  private JsonOut ref(Ref ref) {
    return begin().member("type", ref.type()).member("id", ref.id()).end();
  }

  /** As Persona writes most times: UTC with three decimals. By hand, since lists hold thousands. */
  static String time(Instant time) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(24);
    digits(text, utc.getYear(), 4).append('-');
    digits(text, utc.getMonthValue(), 2).append('-');
    digits(text, utc.getDayOfMonth(), 2).append('T');
    digits(text, utc.getHour(), 2).append(':');
    digits(text, utc.getMinute(), 2).append(':');
    digits(text, utc.getSecond(), 2).append('.');
    return digits(text, time.getNano() / 1_000_000, 3).append('Z').toString();
  }

  private static StringBuilder digits(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }
}
