package dev.linkdesk.persona;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param connect for a connection
 * @param read between two bytes
 * @param call for one try, from name look-up to the last byte
 * @param total for all tries of one call and the pauses between them
 */
record TimeLimits(Duration connect, Duration read, Duration call, Duration total) {
  static final TimeLimits USUAL =
      new TimeLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));
}
