package dev.linkdesk.persona;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Takes out of a network fault the pieces of the answer that OkHttp quotes in some messages. */
final class Wordless {
  private Wordless() {}

  static IOException of(IOException fault) {
    return switch (fault) {
      case UnknownHostException _, SocketException _, SSLException _ -> fault;
      case InterruptedIOException _ ->
          traced(new SocketTimeoutException("no answer in time"), fault);
      default -> traced(new IOException(fault.getClass().getName()), fault);
    };
  }

  private static IOException traced(IOException copy, IOException fault) {
    copy.setStackTrace(fault.getStackTrace());
    return copy;
  }
}
