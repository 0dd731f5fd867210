package dev.linkdesk.demo;

import java.util.Map;
import java.util.Set;

/** The API log: list and retrieve. A request stands in it from when its answer leaves. */
final class ApiLogRoutes {
  private static final String TYPE = "api-log";

  private final ApiLog log;

  ApiLogRoutes(ApiLog log) {
    this.log = log;
  }

  void addTo(Router router) {
    router
        .add("GET", "/api-logs", (request, none) -> list(request))
        .add("GET", "/api-logs/{id}", this::retrieve);
  }

  private ApiAnswer list(ApiRequest request) {
    request.query().allow("filter", Set.of());
    Paging paging = PageQuery.read(request.query(), id -> log.byId(id).map(ApiLog.Entry::position));
    return Documents.page(request, log.page(paging), ApiLog.Entry::id, ApiLogRoutes::write);
  }

  private ApiAnswer retrieve(ApiRequest request, String id) {
    ApiLog.Entry entry = log.byId(id).orElseThrow(() -> Refusal.notFound("API log not found"));
    return Documents.single(request, out -> write(out, entry));
  }

  private static void write(JsonOut out, ApiLog.Entry entry) {
    LoggedExchange exchange = entry.exchange();
    out.begin().member("type", TYPE).member("id", entry.id());
    new AttributesOut(out, TYPE)
        .add("request", part -> asked(part, exchange))
        .add("response", part -> answered(part, exchange))
        .add("created-at", offsetTime(entry))
        .add("redacted-at", (Object) null)
        .end();
    out.end();
  }

  private static void asked(JsonOut out, LoggedExchange exchange) {
    out.begin()
        .member("method", exchange.method())
        .member("path", exchange.path())
        .member("headers", exchange.requestHeaders())
        .member("get-params", exchange.getParams())
        .member("post-params", Map.of())
        .member("ip-address", "127.0.0.1")
        .end();
  }

  private static void answered(JsonOut out, LoggedExchange exchange) {
    out.begin()
        .member("status", exchange.status())
        .member("headers", exchange.responseHeaders())
        .end();
  }

  /** Persona writes the times of this log alone with an offset. */
  private static String offsetTime(ApiLog.Entry entry) {
    return JsonOut.time(entry.createdAt()).replace("Z", "+00:00");
  }
}
