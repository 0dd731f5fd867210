package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.Optional;

/**
 * How asking Persona went lately.
 *
 * @param lastSuccess when it last answered well in this run
 * @param lastTrouble what last went wrong in this run
 */
public record Pulse(Optional<Instant> lastSuccess, Optional<Trouble> lastTrouble) {
  public static final Pulse NONE = new Pulse(Optional.empty(), Optional.empty());

  /** A failure and its time. */
  public record Trouble(Instant at, Failure failure) {}

  public Pulse well(Instant now) {
    return new Pulse(Optional.of(now), lastTrouble);
  }

  public Pulse failed(Instant now, Failure failure) {
    return new Pulse(lastSuccess, Optional.of(new Trouble(now, failure)));
  }
}
