package dev.linkdesk.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser asked for. */
final class HostedFlowRequest {
  private static final int LONGEST_USER_AGENT = 300;

  private final HttpExchange exchange;
  private final HostedFlowParameters query;
  private final HostedFlowCookies cookies;

  HostedFlowRequest(HttpExchange exchange) {
    this.exchange = exchange;
    query = HostedFlowParameters.ofQuery(exchange.getRequestURI().getRawQuery());
    cookies = HostedFlowCookies.of(exchange.getRequestHeaders().get("Cookie"));
  }

  String method() {
    return exchange.getRequestMethod();
  }

  /** The path's segments below {@code /verify}. */
  List<String> path() {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(HostedFlow.PATH) || path.equals(HostedFlow.PATH + "/")) {
      return List.of();
    }
    return path.startsWith(HostedFlow.PATH + "/")
        ? List.of(path.substring(HostedFlow.PATH.length() + 1).split("/", -1))
        : List.of("");
  }

  HostedFlowParameters query() {
    return query;
  }

  HostedFlowCookies cookies() {
    return cookies;
  }

  /** This address again, but for its language. */
  String withoutLanguage() {
    String path = exchange.getRequestURI().getRawPath();
    String rest = query.without("language").encoded();
    return rest.isEmpty() ? path : path + "?" + rest;
  }

  HostedFlowForm form() throws IOException, HostedFlowBadForm {
    return HostedFlowForm.read(
        exchange.getRequestBody(), exchange.getRequestHeaders().getFirst("Content-Type"));
  }

  @Nullable String acceptLanguage() {
    return exchange.getRequestHeaders().getFirst("Accept-Language");
  }

  @Nullable String userAgent() {
    String name = exchange.getRequestHeaders().getFirst("User-Agent");
    return name == null || name.length() <= LONGEST_USER_AGENT
        ? name
        : name.substring(0, LONGEST_USER_AGENT);
  }
}
