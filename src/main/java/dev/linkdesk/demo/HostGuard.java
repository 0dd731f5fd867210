package dev.linkdesk.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that name another host: a web page elsewhere could otherwise reach this server
 * through a name of its own that points at the loopback address.
 */
final class HostGuard extends Filter {
  private static final int MISDIRECTED = 421;

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    if (isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
      chain.doFilter(exchange);
    } else {
      try (exchange) {
        exchange.sendResponseHeaders(MISDIRECTED, -1);
      }
    }
  }

  private static boolean isOurs(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    return name.equals("127.0.0.1") || name.equals("localhost") || name.equals("[::1]");
  }

  @Override
  public String description() {
    return "answers loopback names only";
  }
}
