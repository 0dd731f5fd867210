package dev.linkdesk.demo;

import java.time.Instant;

/** Something that happened, with the object as it was then. Milliseconds are kept. */
record DemoEvent(String id, long sequence, String name, Instant createdAt, Snapshot payload) {
  Position position() {
    return new Position(createdAt.getEpochSecond(), sequence);
  }
}
