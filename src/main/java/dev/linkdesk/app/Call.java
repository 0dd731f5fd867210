package dev.linkdesk.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a second Linkdesk says to the first: a token of 32 bytes, then each argument in UTF-8 with a
 * zero byte behind it. The answer is one byte.
 */
final class Call {
  static final int TOKEN_LENGTH = 32;

  /** Bytes of a whole call. */
  static final int LONGEST = 8 * 1024;

  /** The answer to a call that was taken. */
  static final int TAKEN = 1;

  private Call() {}

  /**
   * @throws IOException when the arguments are too long to be handed over
   */
  static byte[] write(byte[] token, List<String> arguments) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(token);
    for (String argument : arguments) {
      bytes.write(argument.getBytes(StandardCharsets.UTF_8));
      bytes.write(0);
    }
    if (bytes.size() > LONGEST) {
      throw new IOException("too much to hand over");
    }
    return bytes.toByteArray();
  }

  /**
   * The arguments of a call.
   *
   * @throws IOException when the token is another or the call makes no sense
   */
  static List<String> read(byte[] call, byte[] token) throws IOException {
    byte[] said = Arrays.copyOf(call, TOKEN_LENGTH);
    if (call.length < TOKEN_LENGTH || !MessageDigest.isEqual(said, token)) {
      throw new IOException("a caller without the token");
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(call, TOKEN_LENGTH, call.length - TOKEN_LENGTH))
            .toString();
    if (!text.isEmpty() && !text.endsWith("\0")) {
      throw new IOException("a call that was cut off");
    }
    List<String> arguments = new ArrayList<>(Arrays.asList(text.split("\0", -1)));
    arguments.removeLast();
    return List.copyOf(arguments);
  }

  /**
   * All that comes until the other side has ended.
   *
   * @param patience for the whole of it
   * @throws IOException when it is more than a call may be, or does not end in time
   */
  static byte[] receive(Socket socket, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[1024];
    while (true) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("a call that does not end");
      }
      socket.setSoTimeout((int) left);
      int length = in.read(part);
      if (length < 0) {
        return bytes.toByteArray();
      }
      bytes.write(part, 0, length);
      if (bytes.size() > LONGEST) {
        throw new IOException("a call that is too long");
      }
    }
  }
}
