package dev.linkdesk.demo;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every operation of the API has in common: the key, the rate limit, the version, the body's
 * bound, idempotency, errors and headers. The log holds the operation, never a path or a key.
 */
final class ApiHandler implements HttpHandler {
  static final String BASE = "/api/v1";
  static final Set<String> VERSIONS =
      Set.of(
          "2025-12-08",
          "2025-10-27",
          "2023-01-05",
          "2022-09-01",
          "2021-08-18",
          "2021-07-05",
          "2021-02-21",
          "2020-05-18");

  private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);

  /** The version stored with the key, which counts when a request names none. */
  private static final String OWN_VERSION = "2025-10-27";

  private static final int LARGEST_BODY = 1_000_000;
  private static final int LARGEST_REST = 8_000_000;
  private static final String BEARER = "Bearer ";

  private final DemoOptions options;
  private final DemoStore store;
  private final Router router;
  private final RateWindow rate;
  private final IdempotencyStore idempotency;
  private final Permissions permissions;
  private final ApiLog log;

  ApiHandler(DemoOptions options, DemoStore store, Router router, ApiLog log) {
    this.options = options;
    this.store = store;
    this.router = router;
    this.log = log;
    permissions = new Permissions(options.withoutPermissions());
    rate = new RateWindow(options.rateLimit(), options.clock());
    idempotency = new IdempotencyStore(options.clock());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String key = key(exchange.getRequestHeaders().getFirst("Authorization"));
      if (key == null) {
        refuse(exchange, "Must be authenticated to access this endpoint");
      } else if (!options.accepts(key)) {
        refuse(exchange, "Token is invalid");
      } else {
        authenticated(exchange, key);
      }
    }
  }

  private void refuse(HttpExchange exchange, String title) throws IOException {
    ApiAnswer answer = ErrorAnswer.titleOnly(401, title);
    describe(exchange.getResponseHeaders(), answer);
    send(exchange, answer);
  }

  private static @Nullable String key(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return null;
    }
    String key = authorization.substring(BEARER.length()).strip();
    return key.isEmpty() ? null : key;
  }

  private void authenticated(HttpExchange exchange, String key) throws IOException {
    String requestId = store.ids().next("req_");
    RateWindow.State state = rate.take();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Request-Id", requestId);
    headers.set("RateLimit-Limit", Integer.toString(state.limit()));
    headers.set("RateLimit-Remaining", Integer.toString(state.remaining()));
    headers.set("RateLimit-Reset", Integer.toString(state.secondsToReset()));
    headers.set("Persona-Environment-Id", options.environmentId());
    headers.set("Persona-Organization-Id", options.organizationId());
    IdempotencyStore.Result result =
        state.allowed() ? answer(exchange, key, state, requestId) : overLimit(state);
    describe(headers, result.answer());
    if (!result.replayed()) {
      log.add(requestId, LoggedExchange.of(exchange, result.answer().status()));
    }
    send(exchange, result.answer());
  }

  private static IdempotencyStore.Result overLimit(RateWindow.State state) {
    return IdempotencyStore.Result.fresh(
        ErrorAnswer.of(
            429,
            "Rate limit exceeded",
            "Exceeded the rate limit of %d requests / min".formatted(state.limit())));
  }

  private IdempotencyStore.Result answer(
      HttpExchange exchange, String key, RateWindow.State state, String requestId)
      throws IOException {
    String method = exchange.getRequestMethod();
    try {
      Headers headers = exchange.getRequestHeaders();
      String version = headers.getFirst("Persona-Version");
      if (version != null && !VERSIONS.contains(version)) {
        throw Refusal.badRequest("Persona-Version is not a known version");
      }
      String spelling = headers.getFirst("Key-Inflection");
      Inflection inflection = spelling == null ? Inflection.KEBAB : Inflection.of(spelling);
      byte[] body = body(exchange);
      String path = exchange.getRequestURI().getPath().substring(BASE.length());
      ApiRequest request =
          new ApiRequest(
              key,
              path,
              Query.parse(exchange.getRequestURI().getRawQuery()),
              inflection,
              version == null ? OWN_VERSION : version,
              ByteBuffer.wrap(body).asReadOnlyBuffer(),
              state);
      String once = headers.getFirst("Idempotency-Key");
      if (once == null || !method.equals("POST")) {
        return IdempotencyStore.Result.fresh(dispatch(method, request, requestId));
      }
      String fingerprint =
          IdempotencyStore.fingerprint(method, exchange.getRequestURI().toString(), body);
      return idempotency.answer(
          key + "\n" + once, fingerprint, () -> dispatch(method, request, requestId));
    } catch (Refusal refusal) {
      return IdempotencyStore.Result.fresh(ErrorAnswer.of(refusal));
    }
  }

  private ApiAnswer dispatch(String method, ApiRequest request, String requestId) {
    Optional<Router.Match> match = router.find(method, request.path());
    String operation = method + " " + match.map(Router.Match::pattern).orElse("(unknown)");
    ApiAnswer answer;
    try {
      store.settle();
      answer = answer(method, match, request);
    } catch (Refusal refusal) {
      answer = ErrorAnswer.of(refusal);
    } catch (RuntimeException e) {
      LOG.error("{} failed, {}", operation, requestId, e);
      answer = ErrorAnswer.of(500, "Internal server error", "The demo server failed");
    }
    LOG.debug("{} -> {}, {}", operation, answer.status(), requestId);
    return answer;
  }

  private ApiAnswer answer(String method, Optional<Router.Match> match, ApiRequest request) {
    Router.Match found = match.orElseThrow(() -> Refusal.notFound("There is no such endpoint"));
    permissions.require(method, found.pattern());
    return found.answer(request);
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LARGEST_BODY + 1);
      if (body.length > LARGEST_BODY) {
        // Left unread, the rest would reset the connection and take the answer with it.
        long _ = in.readNBytes(new byte[LARGEST_REST], 0, LARGEST_REST);
        throw Refusal.of(Refusal.Kind.TOO_LARGE, "The body is larger than 1 MB");
      }
      return body;
    }
  }

  private static void describe(Headers headers, ApiAnswer answer) {
    headers.set("Content-Type", answer.contentType());
    headers.set("Cache-Control", "no-store");
    RateWindow.State quota = answer.quota();
    if (quota != null) {
      headers.set("Quota-Limit", Integer.toString(quota.limit()));
      headers.set("Quota-Remaining", Integer.toString(quota.remaining()));
      headers.set("Quota-Reset", Integer.toString(quota.secondsToReset()));
    }
  }

  private void send(HttpExchange exchange, ApiAnswer answer) throws IOException {
    pause();
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void pause() {
    if (options.latency().isPositive()) {
      try {
        Thread.sleep(options.latency());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
