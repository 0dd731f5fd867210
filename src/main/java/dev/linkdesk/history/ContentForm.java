package dev.linkdesk.history;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.NewInquiry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intention as bytes and back, every value in its own kind: what is sent again must be what was
 * sent the first time. Begins with a byte of version; text is kept as its UTF-16 units.
 */
final class ContentForm {
  private static final byte VERSION = 1;
  private static final int DEEPEST = 32;

  private static final byte NULL = 0;
  private static final byte TEXT = 1;
  private static final byte TRUE = 2;
  private static final byte FALSE = 3;
  private static final byte BYTE = 4;
  private static final byte SHORT = 5;
  private static final byte INT = 6;
  private static final byte LONG = 7;
  private static final byte FLOAT = 8;
  private static final byte DOUBLE = 9;
  private static final byte BIG_INTEGER = 10;
  private static final byte BIG_DECIMAL = 11;
  private static final byte LIST = 12;
  private static final byte MAP = 13;

  private ContentForm() {}

  /**
   * @throws IllegalArgumentException when a field holds something that no form can hold; the
   *     message does not quote it
   */
  static byte[] write(NewInquiry inquiry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      writeText(out, inquiry.templateId());
      write(out, inquiry.referenceId(), 0);
      write(out, inquiry.fields(), 0);
      write(out, inquiry.tags(), 0);
      write(out, inquiry.note(), 0);
      write(out, inquiry.redirectUri() == null ? null : inquiry.redirectUri().toString(), 0);
      write(out, text(inquiry.expiry()), 0);
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException when the bytes are of a later version or make no sense
   */
  static NewInquiry read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != VERSION) {
        throw new IOException("written in another version");
      }
      String templateId = readText(in);
      String referenceId = (String) read(in, 0);
      Map<String, Object> fields = readFields(in);
      List<String> tags = readTags(in);
      String note = (String) read(in, 0);
      String redirect = (String) read(in, 0);
      String expiry = (String) read(in, 0);
      return new NewInquiry(
          templateId,
          referenceId,
          fields,
          tags,
          note,
          redirect == null ? null : URI.create(redirect),
          expiry == null ? null : expiry(expiry));
    } catch (ClassCastException
        | NullPointerException
        | IllegalArgumentException
        | DateTimeException _) {
      // Without the cause: its message would quote what was read.
      throw new IOException("makes no sense");
    }
  }

  /** A span begins with P, a moment with a digit. */
  private static @Nullable String text(@Nullable Expiry expiry) {
    return switch (expiry) {
      case null -> null;
      case Expiry.After(var span) -> span.toString();
      case Expiry.At(var end) -> end.toString();
    };
  }

  private static Expiry expiry(String text) {
    return text.startsWith("P")
        ? new Expiry.After(Duration.parse(text))
        : new Expiry.At(Instant.parse(text));
  }

  private static void write(DataOutputStream out, @Nullable Object value, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("nested too deep to be kept");
    }
    switch (value) {
      case null -> out.writeByte(NULL);
      case String text -> {
        out.writeByte(TEXT);
        writeText(out, text);
      }
      case Boolean bool -> out.writeByte(bool ? TRUE : FALSE);
      case Number number -> writeNumber(out, number);
      case List<?> items -> {
        out.writeByte(LIST);
        out.writeInt(items.size());
        for (Object item : items) {
          write(out, item, depth + 1);
        }
      }
      case Map<?, ?> entries -> {
        out.writeByte(MAP);
        out.writeInt(entries.size());
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
          writeText(out, (String) entry.getKey());
          write(out, entry.getValue(), depth + 1);
        }
      }
      default -> throw notHeld(value);
    }
  }

  private static void writeNumber(DataOutputStream out, Number number) throws IOException {
    switch (number) {
      case Byte small -> {
        out.writeByte(BYTE);
        out.writeByte(small);
      }
      case Short small -> {
        out.writeByte(SHORT);
        out.writeShort(small);
      }
      case Integer whole -> {
        out.writeByte(INT);
        out.writeInt(whole);
      }
      case Long whole -> {
        out.writeByte(LONG);
        out.writeLong(whole);
      }
      case Float real -> {
        out.writeByte(FLOAT);
        out.writeFloat(real);
      }
      case Double real -> {
        out.writeByte(DOUBLE);
        out.writeDouble(real);
      }
      case BigInteger big -> {
        out.writeByte(BIG_INTEGER);
        writeText(out, big.toString());
      }
      case BigDecimal big -> {
        out.writeByte(BIG_DECIMAL);
        writeText(out, big.toString());
      }
      default -> throw notHeld(number);
    }
  }

  private static @Nullable Object read(DataInputStream in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested too deep");
    }
    byte kind = in.readByte();
    return switch (kind) {
      case NULL -> null;
      case TEXT -> readText(in);
      case TRUE -> true;
      case FALSE -> false;
      case BYTE -> in.readByte();
      case SHORT -> in.readShort();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case FLOAT -> in.readFloat();
      case DOUBLE -> in.readDouble();
      case BIG_INTEGER -> new BigInteger(readText(in));
      case BIG_DECIMAL -> new BigDecimal(readText(in));
      case LIST -> {
        int size = readSize(in);
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          items.add(read(in, depth + 1));
        }
        yield Collections.unmodifiableList(items);
      }
      case MAP -> {
        int size = readSize(in);
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
          entries.put(readText(in), read(in, depth + 1));
        }
        yield Collections.unmodifiableMap(entries);
      }
      default -> throw new IOException("a kind of value that is not known: " + kind);
    };
  }

  private static Map<String, Object> readFields(DataInputStream in) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) present(read(in, 0))).forEach((key, value) -> fields.put((String) key, value));
    return fields;
  }

  private static List<String> readTags(DataInputStream in) throws IOException {
    List<String> tags = new ArrayList<>();
    for (Object tag : (List<?>) present(read(in, 0))) {
      tags.add((String) present(tag));
    }
    return tags;
  }

  private static Object present(@Nullable Object value) throws IOException {
    if (value == null) {
      throw new IOException("something is missing");
    }
    return value;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = readSize(in);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  /** A length, which cannot be more than the bytes that are left. */
  private static int readSize(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > in.available()) {
      throw new IOException("a length that cannot be");
    }
    return size;
  }

  private static IllegalArgumentException notHeld(Object value) {
    return new IllegalArgumentException("a field of " + value.getClass() + " cannot be kept");
  }
}
