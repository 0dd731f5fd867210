package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReceptionTest {
  private static final String LINK = "https://inquiry.withpersona.com/verify?inquiry-id=inq_Ä👍";

  private final AlreadyOpen alreadyOpen = new AlreadyOpen();
  private final BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();

  @TempDir private Path folder;
  private Path file;
  private Reception reception;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("instance");
    reception = Reception.open(file, Duration.ofMillis(300));
  }

  @AfterEach
  void close() throws IOException {
    reception.close();
  }

  @Test
  void tellsWhatASecondLinkdeskHandsOver() throws Exception {
    reception.tell(told::add);
    handOver(LINK);
    handOver(null);
    assertEquals(List.of(LINK), next());
    assertEquals(List.of(), next());
  }

  @Test
  void tellsWhatCameBeforeAnyoneListened() throws Exception {
    handOver("one");
    handOver("two");
    reception.tell(told::add);
    assertEquals(List.of("one"), next());
    assertEquals(List.of("two"), next());
  }

  @Test
  void isFoundByItsOwnerAlone() throws IOException {
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    reception.close();
    assertFalse(Files.exists(file));
  }

  @Test
  void takesThePlaceOfOneThatWasKilled() throws Exception {
    reception.close();
    Files.writeString(file, "1 " + "00".repeat(32) + "\n");
    reception = Reception.open(file);
    reception.tell(told::add);
    handOver("again");
    assertEquals(List.of("again"), next());
  }

  @Test
  void sendsACallerAwayThatHasNotTheToken() throws Exception {
    reception.tell(told::add);
    byte[] wrong = token();
    wrong[31] ^= 1;
    assertDropped(Call.write(wrong, List.of("wrong")));
    assertDropped(new byte[0]);
    assertDropped("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    assertNothingTold();
  }

  @Test
  void sendsACallerAwayThatMakesNoSense() throws Exception {
    reception.tell(told::add);
    assertDropped(withToken("cut off".getBytes(StandardCharsets.UTF_8)));
    assertDropped(withToken(new byte[] {(byte) 0xc3, 0}));
    assertNothingTold();
  }

  @Test
  void sendsACallerAwayThatSaysTooMuch() throws Exception {
    reception.tell(told::add);
    assertDropped(withToken(new byte[Call.LONGEST]));
    assertDropped(withToken(new byte[1_000_000]));
    assertNothingTold();
    assertThrows(IOException.class, () -> Call.write(token(), List.of("x".repeat(Call.LONGEST))));
  }

  @Test
  void doesNotWaitForSilentCallers() throws Exception {
    reception.tell(told::add);
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        silent.add(socket());
      }
      handOver("heard");
      assertEquals(List.of("heard"), next());
      for (Socket each : silent) {
        assertEquals(-1, each.getInputStream().read());
      }
    } finally {
      for (Socket each : silent) {
        each.close();
      }
    }
  }

  @Test
  void isHeardAgainAfterACrowdOfSilentCallers() throws Exception {
    reception.tell(told::add);
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        silent.add(socket());
      }
      handOver("heard");
      assertEquals(List.of("heard"), next());
    } finally {
      for (Socket each : silent) {
        each.close();
      }
    }
  }

  @Test
  void goesOnAfterAMistakeOfWhoIsTold() throws Exception {
    reception.tell(arguments -> {
      told.add(arguments);
      throw new IllegalStateException("of the test");
    });
    handOver("one");
    handOver("two");
    assertEquals(List.of("one"), next());
    assertEquals(List.of("two"), next());
  }

  @Test
  void isNotAnsweredByAFirstThatHangs() throws Exception {
    reception.close();
    try (ServerSocket hung = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
      Files.writeString(file, hung.getLocalPort() + " " + "00".repeat(32) + "\n");
      assertSame(alreadyOpen, assertThrows(StartFailure.class, () -> handOver("x", 300)));
    }
  }

  @Test
  void isNotAnsweredWhereNobodyListensOrTheFileIsBroken() throws Exception {
    reception.close();
    assertSame(alreadyOpen, assertThrows(StartFailure.class, () -> handOver("x", 150)));
    for (String broken : new String[] {"", "1 00", "99999999 00", "no port", "1 xyz"}) {
      Files.writeString(file, broken);
      assertSame(alreadyOpen, assertThrows(StartFailure.class, () -> handOver("x", 1)));
    }
  }

  @Test
  void waitsForAFirstThatIsStarting() throws Exception {
    reception.close();
    Thread second = Thread.ofVirtual().unstarted(() -> assertDoesNotThrow(() -> handOver("x")));
    second.start();
    reception = Reception.open(file);
    reception.tell(told::add);
    assertEquals(List.of("x"), next());
    second.join();
  }

  private void handOver(@Nullable String show) throws StartFailure {
    new HandOver(alreadyOpen).of(new Settings(folder, null, show));
  }

  private void handOver(String show, long millis) throws StartFailure {
    new HandOver(alreadyOpen, Duration.ofMillis(millis)).of(new Settings(folder, null, show));
  }

  private List<String> next() throws InterruptedException {
    List<String> next = told.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was told");
    }
    return next;
  }

  private void assertNothingTold() throws Exception {
    handOver("the last");
    assertEquals(List.of("the last"), next());
    assertTrue(told.isEmpty());
  }

  private void assertDropped(byte[] call) throws IOException {
    try (Socket socket = socket()) {
      int answer;
      try {
        socket.getOutputStream().write(call);
        socket.shutdownOutput();
        answer = socket.getInputStream().read();
      } catch (SocketException sentAway) {
        answer = -1;
      }
      assertEquals(-1, answer);
    }
  }

  private Socket socket() throws IOException {
    int port = Integer.parseInt(Files.readString(file).split(" ", -1)[0]);
    return new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
  }

  private byte[] token() throws IOException {
    return HexFormat.of().parseHex(Files.readString(file).strip().split(" ", -1)[1]);
  }

  private byte[] withToken(byte[] rest) throws IOException {
    byte[] call = new byte[Call.TOKEN_LENGTH + rest.length];
    System.arraycopy(token(), 0, call, 0, Call.TOKEN_LENGTH);
    System.arraycopy(rest, 0, call, Call.TOKEN_LENGTH, rest.length);
    return call;
  }
}
