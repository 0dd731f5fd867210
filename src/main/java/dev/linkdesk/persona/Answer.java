package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What came back: read to its end, connection given back. */
record Answer(int status, Headers headers, ByteString body) {
  /** More than any answer to us needs: 100 inquiries make a few hundred kB. */
  static final long LARGEST = 8L * 1024 * 1024;

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  /**
   * Reads the answer up to {@link #LARGEST} bytes, counted unpacked. A status of 300 or more says
   * what happened by itself, so then a broken or endless body is no body.
   *
   * @throws Failure.NotUnderstood when the answer is too large
   * @throws IOException when it broke off
   */
  static Answer read(Response response) throws IOException {
    try (response) {
      int status = response.code();
      return new Answer(
          status, response.headers(), status < 300 ? body(response) : bodyIfAny(response));
    }
  }

  private static ByteString body(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (response.body().contentLength() > LARGEST || source.request(LARGEST + 1)) {
      throw new Failure.NotUnderstood(requestId(response.headers()), "it is too large");
    }
    return source.readByteString();
  }

  private static ByteString bodyIfAny(Response response) {
    try {
      return body(response);
    } catch (IOException | Failure.NotUnderstood broken) {
      return ByteString.EMPTY;
    }
  }

  /**
   * The body as JSON is written: UTF-8, whatever the answer claims. Copied first, since a decoder
   * is several times slower with a buffer that may not be written to.
   *
   * @throws Unreadable when it is damaged: read leniently, another name would come of a name
   */
  String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body.toByteArray()))
          .toString();
    } catch (CharacterCodingException damaged) {
      throw new Unreadable("it is not UTF-8");
    }
  }

  @Nullable String requestId() {
    return requestId(headers);
  }

  static @Nullable String requestId(Headers headers) {
    String id = headers.get("Request-Id");
    return id != null && REQUEST_ID.matcher(id).matches() ? id : null;
  }

  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}
