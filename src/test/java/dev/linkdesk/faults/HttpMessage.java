package dev.linkdesk.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request or an answer of HTTP/1.1, whole in memory. */
final class HttpMessage {
  private final List<String> head;
  private final byte[] body;

  /**
   * @param head the first line and the headers, as they came
   * @param body not to be changed
   */
  HttpMessage(List<String> head, byte[] body) {
    this.head = List.copyOf(head);
    this.body = body;
  }

  List<String> head() {
    return head;
  }

  /** The bytes themselves; not to be changed. */
  byte[] body() {
    return body;
  }

  /** The next message; empty when the other side is done. */
  static Optional<HttpMessage> read(InputStream in) throws IOException {
    List<String> head = new ArrayList<>();
    for (String line = line(in); line != null; line = line(in)) {
      if (!line.isEmpty()) {
        head.add(line);
      } else if (!head.isEmpty()) {
        HttpMessage bare = new HttpMessage(head, new byte[0]);
        return Optional.of(new HttpMessage(head, body(bare, in)));
      }
    }
    if (!head.isEmpty()) {
      throw new EOFException("cut in the head");
    }
    return Optional.empty();
  }

  private static byte[] body(HttpMessage head, InputStream in) throws IOException {
    if (head.header("Transfer-Encoding").isPresent()) {
      throw new IOException("chunked messages are not read here");
    }
    int length = head.header("Content-Length").map(Integer::parseInt).orElse(0);
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("cut in the body");
    }
    return body;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = in.read(); one >= 0; one = in.read()) {
      if (one == '\n') {
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
      }
      line.write(one);
    }
    return null;
  }

  String firstLine() {
    return head.getFirst();
  }

  Optional<String> header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return head.stream()
        .skip(1)
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /** The same with this header once, or not at all when the value is empty. */
  HttpMessage with(String name, String value) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    List<String> changed = new ArrayList<>(head);
    changed.removeIf(line -> line.toLowerCase(Locale.ROOT).startsWith(start));
    if (!value.isEmpty()) {
      changed.add(name + ": " + value);
    }
    return new HttpMessage(changed, body);
  }

  HttpMessage withFirstLine(String line) {
    List<String> changed = new ArrayList<>(head);
    changed.set(0, line);
    return new HttpMessage(changed, body);
  }

  HttpMessage withBody(byte[] other) {
    return new HttpMessage(head, other);
  }

  /** As it goes over the wire. */
  byte[] bytes() {
    byte[] start = (String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream all = new ByteArrayOutputStream(start.length + body.length);
    all.writeBytes(start);
    all.writeBytes(body);
    return all.toByteArray();
  }

  boolean mentions(String text) {
    return new String(bytes(), StandardCharsets.UTF_8).contains(text);
  }
}
