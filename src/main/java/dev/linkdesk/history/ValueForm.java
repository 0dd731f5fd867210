package dev.linkdesk.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as bytes and back, each in its own kind; text is kept as its UTF-16 units. */
final class ValueForm {
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

  private ValueForm() {}

  /**
   * A value that stands alone, behind a byte of version.
   *
   * @throws IllegalArgumentException when no form can hold it; the message does not quote it
   */
  static byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      write(out, value);
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return bytes.toByteArray();
  }

  /**
   * A value that stands alone.
   *
   * @throws IOException when the bytes are of a later version or make no sense; without a cause,
   *     which would quote what was read
   */
  static @Nullable Object read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != VERSION) {
        throw new IOException("written in another version");
      }
      return read(in);
    } catch (NumberFormatException _) {
      throw new IOException("makes no sense");
    }
  }

  /**
   * @throws IllegalArgumentException when the value is one that no form can hold; the message does
   *     not quote it
   */
  static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    write(out, value, 0);
  }

  /**
   * @throws IOException when the bytes make no sense, or too few are left
   */
  static @Nullable Object read(DataInputStream in) throws IOException {
    return read(in, 0);
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

  static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static String readText(DataInputStream in) throws IOException {
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
