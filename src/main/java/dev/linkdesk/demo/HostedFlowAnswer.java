package dev.linkdesk.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page or a way to one. */
record HostedFlowAnswer(int status, String html, List<Header> more) {
  record Header(String name, String value) {}

  static HostedFlowAnswer page(int status, String html) {
    return new HostedFlowAnswer(status, html, List.of());
  }

  /** After a form: the browser gets the next page, and a reload does not send the form again. */
  static HostedFlowAnswer seeOther(String location) {
    return new HostedFlowAnswer(303, "", List.of(new Header("Location", location)));
  }

  HostedFlowAnswer with(String name, String value) {
    List<Header> all = new ArrayList<>(more);
    all.add(new Header(name, value));
    return new HostedFlowAnswer(status, html, List.copyOf(all));
  }

  void send(HttpExchange exchange, String contentSecurityPolicy) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", contentSecurityPolicy);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("X-Robots-Tag", "noindex, nofollow");
    more.forEach(header -> headers.add(header.name(), header.value()));
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
