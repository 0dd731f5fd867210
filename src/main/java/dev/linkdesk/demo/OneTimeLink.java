package dev.linkdesk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens its session once. Persona grants about five minutes after the first opening, so
 * that a reload or a preview does not lock the person out.
 */
record OneTimeLink(
    String code, String sessionId, Instant expiresAt, @Nullable Instant firstOpenedAt) {
  static final Duration GRACE = Duration.ofMinutes(5);

  OneTimeLink {
    Objects.requireNonNull(code);
    Objects.requireNonNull(sessionId);
    Objects.requireNonNull(expiresAt);
  }

  boolean usedUpAt(Instant now) {
    return firstOpenedAt != null && now.isAfter(firstOpenedAt.plus(GRACE));
  }

  OneTimeLink opened(Instant at) {
    return firstOpenedAt == null ? new OneTimeLink(code, sessionId, expiresAt, at) : this;
  }
}
