package dev.linkdesk.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last {@value #MOST} authenticated requests, in memory alone. */
final class ApiLog {
  static final int MOST = 1_000;

  /**
   * One request.
   *
   * @param id the {@code Request-Id} of its answer
   */
  record Entry(String id, long sequence, Instant createdAt, LoggedExchange exchange) {
    Position position() {
      return new Position(createdAt.getEpochSecond(), sequence);
    }
  }

  private final InstantSource clock;
  private final Map<String, Entry> oldestFirst = new LinkedHashMap<>();
  private long sequence;

  ApiLog(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void add(String id, LoggedExchange exchange) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    oldestFirst.put(id, new Entry(id, ++sequence, now, exchange));
    if (oldestFirst.size() > MOST) {
      Iterator<String> ids = oldestFirst.keySet().iterator();
      ids.next();
      ids.remove();
    }
  }

  synchronized Optional<Entry> byId(String id) {
    return Optional.ofNullable(oldestFirst.get(id));
  }

  Paging.Page<Entry> page(Paging paging) {
    return paging.of(all(), Entry::position);
  }

  private synchronized List<Entry> all() {
    return List.copyOf(oldestFirst.values());
  }
}
