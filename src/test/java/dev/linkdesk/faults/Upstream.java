package dev.linkdesk.faults;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/** Forwards requests, each over a connection of its own. */
final class Upstream {
  private static final int PATIENCE_MILLIS = 10_000;

  private final int port;

  Upstream(URI address) {
    port = address.getPort();
  }

  HttpMessage answer(HttpMessage request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request.with("Host", "127.0.0.1:" + port).with("Connection", "close").bytes());
      out.flush();
      return HttpMessage.read(new BufferedInputStream(socket.getInputStream()))
          .orElseThrow(() -> new EOFException("no answer from upstream"))
          .with("Connection", "");
    }
  }
}
