package dev.linkdesk.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Hands the arguments of a second Linkdesk to the first. */
final class HandOver {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final AlreadyOpen first;
  private final Duration patience;

  /**
   * @param first what is thrown when the first does not answer
   */
  HandOver(AlreadyOpen first) {
    this(first, PATIENCE);
  }

  HandOver(AlreadyOpen first, Duration patience) {
    this.first = first;
    this.patience = patience;
  }

  /**
   * Hands over what the settings ask to be shown.
   *
   * @throws StartFailure when they name a key, which does not travel, or when the first does not
   *     answer in five seconds
   */
  void of(Settings settings) throws StartFailure {
    if (settings.account() != null) {
      throw new StartFailure(
          "Linkdesk is open already on this data folder, and a key is not handed over to it: name"
              + " another folder with --data-dir.");
    }
    List<String> arguments = settings.show() == null ? List.of() : List.of(settings.show());
    Path file = new DataFolder(settings.dataFolder().toAbsolutePath()).instance();
    long deadline = System.nanoTime() + patience.toNanos();
    // The first may be starting, with its address not written yet.
    while (!isTaken(file, arguments, deadline)) {
      if (System.nanoTime() - deadline > 0) {
        throw first;
      }
      pause();
    }
  }

  private static boolean isTaken(Path file, List<String> arguments, long deadline) {
    try (Socket socket = new Socket()) {
      String[] way = Files.readString(file).strip().split(" ", -1);
      byte[] token = HexFormat.of().parseHex(way[way.length - 1]);
      byte[] call = Call.write(token, arguments);
      int port = Integer.parseInt(way[0]);
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), millisUntil(deadline));
      socket.setSoTimeout(millisUntil(deadline));
      socket.getOutputStream().write(call);
      socket.shutdownOutput();
      return socket.getInputStream().read() == Call.TAKEN;
    } catch (IOException | IllegalArgumentException notReached) {
      return false;
    }
  }

  /** At least one: nought would mean for ever. */
  private static int millisUntil(long deadline) {
    return (int) Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis());
  }

  private void pause() throws AlreadyOpen {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw first;
    }
  }
}
