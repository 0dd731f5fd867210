package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WordlessTest {
  static Stream<IOException> telling() {
    return Stream.of(
        new UnknownHostException("api"), new ConnectException("refused"), new SSLException("bad"));
  }

  @ParameterizedTest
  @MethodSource("telling")
  void faultsOfTheWayStayAsTheyAre(IOException fault) {
    assertSame(fault, Wordless.of(fault));
  }

  static Stream<IOException> quoting() {
    return Stream.of(
        new IOException("unexpected", new EOFException("content=4a616e65")),
        new EOFException("content=4a616e65"),
        new ProtocolException("Unexpected status line: Jane"));
  }

  @ParameterizedTest
  @MethodSource("quoting")
  void faultsOfTheAnswerKeepTheirNameAndPlaceOnly(IOException fault) {
    IOException copy = Wordless.of(fault);

    assertEquals(fault.getClass().getName(), copy.getMessage());
    assertNull(copy.getCause());
    assertEquals(fault.getStackTrace()[0], copy.getStackTrace()[0]);
  }

  @Test
  void aTimeOutStaysATimeOut() {
    IOException copy = Wordless.of(new InterruptedIOException("timeout"));

    assertEquals(SocketTimeoutException.class, copy.getClass());
  }
}
