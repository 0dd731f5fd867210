package dev.linkdesk.history;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.NewInquiry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intention as bytes and back: what is sent again must be what was sent the first time. Begins
 * with a byte of version.
 */
final class ContentForm {
  private static final byte VERSION = 1;

  private ContentForm() {}

  /**
   * @throws IllegalArgumentException when a field holds something that no form can hold; the
   *     message does not quote it
   */
  static byte[] write(NewInquiry inquiry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      ValueForm.writeText(out, inquiry.templateId());
      ValueForm.write(out, inquiry.referenceId());
      ValueForm.write(out, inquiry.fields());
      ValueForm.write(out, inquiry.tags());
      ValueForm.write(out, inquiry.note());
      ValueForm.write(out, inquiry.redirectUri() == null ? null : inquiry.redirectUri().toString());
      ValueForm.write(out, text(inquiry.expiry()));
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
      String templateId = ValueForm.readText(in);
      String referenceId = (String) ValueForm.read(in);
      Map<String, Object> fields = readFields(in);
      List<String> tags = readTags(in);
      String note = (String) ValueForm.read(in);
      String redirect = (String) ValueForm.read(in);
      String expiry = (String) ValueForm.read(in);
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

  private static Map<String, Object> readFields(DataInputStream in) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) present(ValueForm.read(in)))
        .forEach((key, value) -> fields.put((String) key, value));
    return fields;
  }

  private static List<String> readTags(DataInputStream in) throws IOException {
    List<String> tags = new ArrayList<>();
    for (Object tag : (List<?>) present(ValueForm.read(in))) {
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
}
