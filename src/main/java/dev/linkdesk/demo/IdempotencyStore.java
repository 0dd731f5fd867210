package dev.linkdesk.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Remembers the first answer to each idempotency key for 24 hours, errors too, and gives it again.
 * Two requests with one key at the same time: the second waits for the first. Answers 401 and 429
 * are never kept. At most {@value #MOST} are; the oldest go first.
 */
final class IdempotencyStore {
  private static final Duration KEPT = Duration.ofHours(24);

  private static final int MOST = 20_000;

  private record Entry(
      String key, String fingerprint, Instant since, CompletableFuture<ApiAnswer> answer) {}

  /**
   * An answer.
   *
   * @param replayed whether it is an earlier one, given again
   */
  record Result(ApiAnswer answer, boolean replayed) {
    static Result fresh(ApiAnswer answer) {
      return new Result(answer, false);
    }
  }

  private final InstantSource clock;
  private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Entry> oldestFirst = new ConcurrentLinkedQueue<>();

  IdempotencyStore(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param key already bound to who asks
   * @param fingerprint of everything that makes the request what it is
   * @throws Refusal 409 when the key was used with another fingerprint
   */
  Result answer(String key, String fingerprint, Supplier<ApiAnswer> work) {
    prune();
    Entry mine = new Entry(key, fingerprint, clock.instant(), new CompletableFuture<>());
    Entry first = entries.putIfAbsent(key, mine);
    if (first != null) {
      if (!first.fingerprint().equals(fingerprint)) {
        throw Refusal.conflict("Idempotency-Key was used before with different request parameters");
      }
      return new Result(first.answer().join(), true);
    }
    oldestFirst.add(mine);
    try {
      ApiAnswer answer = work.get();
      if (answer.status() == 401 || answer.status() == 429) {
        entries.remove(key, mine);
      }
      mine.answer().complete(answer);
      return Result.fresh(answer);
    } finally {
      if (!mine.answer().isDone()) {
        entries.remove(key, mine);
        mine.answer().cancel(false);
      }
    }
  }

  private void prune() {
    Instant limit = clock.instant().minus(KEPT);
    Entry oldest = oldestFirst.peek();
    while (oldest != null && (oldest.since().isBefore(limit) || entries.size() > MOST)) {
      if (oldestFirst.remove(oldest)) {
        entries.remove(oldest.key(), oldest);
      }
      oldest = oldestFirst.peek();
    }
  }

  static String fingerprint(String method, String target, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((method + " " + target + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
