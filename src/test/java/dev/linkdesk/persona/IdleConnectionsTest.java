package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.Request;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A server may close connections that nobody uses, and says so to nobody. */
final class IdleConnectionsTest {
  private static final int CONNECTIONS = 5;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final CountDownLatch all = new CountDownLatch(CONNECTIONS);
  @AutoClose private final ServerSocket server;

  @AutoClose
  private final Transport transport =
      new Transport(false, TimeLimits.USUAL, InstantSource.system());

  @AutoClose private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  IdleConnectionsTest() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.add(connection);
        Thread.startVirtualThread(() -> answer(connection));
      }
    } catch (IOException closed) {
      closeAll();
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      while (true) {
        String line = in.readLine();
        if (line == null) {
          return;
        }
        if (line.isEmpty()) {
          all.countDown();
          all.await();
          connection
              .getOutputStream()
              .write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                      .getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException | InterruptedException closed) {
      // The connection has come to its end.
    }
  }

  private void closeAll() {
    for (Socket connection : connections) {
      try {
        connection.close();
      } catch (IOException alreadyClosed) {
        // That is what was wanted.
      }
    }
  }

  private int ask() {
    Request request =
        new Request.Builder().url("http://127.0.0.1:" + server.getLocalPort() + "/").build();
    return transport.send(request, LIMIT).status();
  }

  @Test
  void oneTryAtMostFailsHoweverManyConnectionsWereClosed()
      throws InterruptedException, ExecutionException {
    List<Future<Integer>> asked = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      asked.add(threads.submit(this::ask));
    }
    for (Future<Integer> each : asked) {
      assertEquals(200, each.get());
    }
    closeAll();

    assertThrows(Failure.Unreachable.class, this::ask);

    assertEquals(200, ask());
  }
}
