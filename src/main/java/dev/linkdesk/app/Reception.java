package dev.linkdesk.app;

import dev.linkdesk.workspace.OwnerFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a second Linkdesk on the same data folder hands over. It listens on this computer
 * alone, at a port that a file of the folder names together with a token of 256 random bits; only
 * who can read that file is heard. A socket of the network and not of the file system, since the
 * path of the latter must not be longer than about a hundred bytes.
 */
final class Reception implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int CALLERS = 8;

  private final Path file;
  private final ServerSocket server;
  private final byte[] token;
  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore seats = new Semaphore(CALLERS);
  private final List<List<String>> untold = new ArrayList<>();
  private @Nullable Consumer<List<String>> taker;

  private Reception(Path file, ServerSocket server, byte[] token, Duration patience) {
    this.file = file;
    this.server = server;
    this.token = token;
    this.patience = patience;
  }

  /**
   * Begins to listen.
   *
   * @param file where callers find the way; one that an earlier run left is replaced
   */
  static Reception open(Path file) throws IOException {
    return open(file, PATIENCE);
  }

  static Reception open(Path file, Duration patience) throws IOException {
    ServerSocket server = new ServerSocket(0, CALLERS, InetAddress.ofLiteral("127.0.0.1"));
    try {
      byte[] token = new byte[Call.TOKEN_LENGTH];
      new SecureRandom().nextBytes(token);
      String way = server.getLocalPort() + " " + HexFormat.of().formatHex(token) + "\n";
      OwnerFiles.write(file, way.getBytes(StandardCharsets.US_ASCII));
      Reception reception = new Reception(file, server, token, patience);
      Thread.ofPlatform().daemon().name("reception").start(reception::listen);
      return reception;
    } catch (IOException notWritten) {
      server.close();
      throw notWritten;
    }
  }

  /**
   * Names who is told, not on the FX thread, what was handed over: the arguments of a second
   * Linkdesk, none when it was started without. What came before is told now.
   */
  synchronized void tell(Consumer<List<String>> who) {
    taker = who;
    untold.forEach(who);
    untold.clear();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    server.close();
    threads.shutdownNow();
  }

  private void listen() {
    try {
      while (!server.isClosed()) {
        hear(server.accept());
      }
    } catch (IOException | RejectedExecutionException ended) {
      if (!server.isClosed()) {
        LOG.warn("What another Linkdesk hands over is not heard any more", ended);
      }
    }
  }

  private void hear(Socket caller) throws IOException {
    if (!seats.tryAcquire()) {
      caller.close();
      return;
    }
    try {
      threads.execute(() -> {
        try {
          answer(caller);
        } finally {
          seats.release();
        }
      });
    } catch (RejectedExecutionException closed) {
      caller.close();
      throw closed;
    }
  }

  private void answer(Socket caller) {
    try (caller) {
      take(Call.read(Call.receive(caller, patience), token));
      caller.getOutputStream().write(Call.TAKEN);
    } catch (IOException dropped) {
      LOG.info("A caller was sent away: {}", dropped.getMessage());
    }
  }

  /** Does not fail: the caller would come again. */
  private synchronized void take(List<String> arguments) {
    if (taker == null) {
      untold.add(arguments);
      return;
    }
    try {
      taker.accept(arguments);
    } catch (RuntimeException mistake) {
      LOG.error("What another Linkdesk handed over was not shown", mistake);
    }
  }
}
