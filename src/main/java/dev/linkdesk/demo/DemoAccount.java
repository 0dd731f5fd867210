package dev.linkdesk.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person behind inquiries: one for each reference id, or one for each inquiry without. */
record DemoAccount(
    String id,
    long sequence,
    @Nullable String referenceId,
    Instant createdAt,
    Instant updatedAt,
    Map<String, Object> fields)
    implements Snapshot {

  DemoAccount {
    Objects.requireNonNull(id);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(updatedAt);
    fields = Map.copyOf(fields);
  }

  Position position() {
    return new Position(createdAt.getEpochSecond(), sequence);
  }

  DemoAccount with(Map<String, Object> newFields, Instant at) {
    return new DemoAccount(id, sequence, referenceId, createdAt, at, newFields);
  }
}
