package dev.linkdesk.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Hands an address to a browser without its showing in the process list: the browser is given an
 * address on this computer that works once and leads on to the real one.
 */
final class OneUseAddress implements AutoCloseable {
  private static final int TOKEN_BYTES = 24;
  private static final String PATH = "/open/";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> waiting = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable HttpServer server;

  /** An address on this computer that leads to {@code target} the first time it is opened. */
  synchronized String leadingTo(String target) throws IOException {
    HttpServer running = running();
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    waiting.put(token, target);
    return "http://127.0.0.1:" + running.getAddress().getPort() + PATH + token;
  }

  @Override
  public synchronized void close() {
    waiting.clear();
    if (server != null) {
      server.stop(0);
    }
    threads.shutdownNow();
  }

  private HttpServer running() throws IOException {
    HttpServer running = server;
    if (running == null) {
      running = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      running.createContext(PATH, this::lead);
      running.setExecutor(threads);
      running.start();
      server = running;
    }
    return running;
  }

  private void lead(HttpExchange exchange) throws IOException {
    try (exchange) {
      String token = exchange.getRequestURI().getPath().substring(PATH.length());
      String target = waiting.remove(token);
      if (target == null) {
        exchange.sendResponseHeaders(410, -1);
        return;
      }
      exchange.getResponseHeaders().set("Location", target);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.sendResponseHeaders(302, -1);
    }
  }
}
