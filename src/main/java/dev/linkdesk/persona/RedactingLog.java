package dev.linkdesk.persona;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes each exchange in one line: method, path, status, milliseconds to the headers and {@code
 * Request-Id}. Headers, bodies and what a query asks for never get here.
 */
final class RedactingLog implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(RedactingLog.class);

  /** Words of Persona's paths, and ids. A key has two underscores, so one in a path is masked. */
  private static final Pattern HARMLESS =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,5}|[a-z]{2,8}_[A-Za-z0-9]+");

  private final InstantSource clock;

  RedactingLog(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    long sent = clock.millis();
    try {
      Response response = chain.proceed(request);
      LOG.debug(
          "{} {}: {} in {} ms, {}",
          request.method(),
          path(request),
          response.code(),
          clock.millis() - sent,
          Objects.requireNonNullElse(Answer.requestId(response.headers()), "no Request-Id"));
      return response;
    } catch (IOException failure) {
      LOG.debug(
          "{} {}: {} in {} ms",
          request.method(),
          path(request),
          failure.getClass().getSimpleName(),
          clock.millis() - sent);
      throw failure;
    }
  }

  private static String path(Request request) {
    return request.url().pathSegments().stream()
        .map(segment -> HARMLESS.matcher(segment).matches() ? segment : "…")
        .collect(Collectors.joining("/", "/", ""));
  }
}
