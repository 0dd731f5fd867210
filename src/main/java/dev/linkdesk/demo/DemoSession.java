package dev.linkdesk.demo;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one browser to an inquiry, or the permission for one.
 *
 * @param secret what the browser shows to continue this session: the session token of the API, kept
 *     in a cookie by the page. Never written into an answer except as {@code meta.session-token}.
 * @param expiresAt fixed when the session is made
 * @param network null of a real visit: it comes from this computer
 */
record DemoSession(
    String id,
    long sequence,
    String inquiryId,
    String secret,
    Status status,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant startedAt,
    @Nullable Instant expiredAt,
    @Nullable String userAgent,
    @Nullable DemoNetwork network)
    implements Snapshot {

  enum Status {
    NEW,
    ACTIVE,
    EXPIRED
  }

  DemoSession {
    Objects.requireNonNull(id);
    Objects.requireNonNull(inquiryId);
    Objects.requireNonNull(secret);
    Objects.requireNonNull(status);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(expiresAt);
  }

  Position position() {
    return new Position(createdAt.getEpochSecond(), sequence);
  }

  DemoSession started(Instant at, @Nullable String browser) {
    return started(at, browser, null);
  }

  DemoSession started(Instant at, @Nullable String browser, @Nullable DemoNetwork from) {
    return new DemoSession(
        id,
        sequence,
        inquiryId,
        secret,
        Status.ACTIVE,
        createdAt,
        expiresAt,
        at,
        null,
        browser,
        from);
  }

  DemoSession expired(Instant at) {
    return new DemoSession(
        id,
        sequence,
        inquiryId,
        secret,
        Status.EXPIRED,
        createdAt,
        expiresAt,
        startedAt,
        at,
        userAgent,
        network);
  }
}
