package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address that Persona calls when something happens.
 *
 * @param id {@code wbh_…}
 * @param status Persona's word: enabled, disabled, archived …
 * @param address null when hidden
 * @param events the names of what it hears of; {@code *} is all
 * @param blocked what is left out of the objects it gets, as patterns of attribute names
 */
public record Webhook(
    String id,
    String status,
    @Nullable String address,
    @Nullable String name,
    @Nullable String apiVersion,
    List<String> events,
    List<String> blocked,
    @Nullable Instant created) {
  public Webhook {
    events = List.copyOf(events);
    blocked = List.copyOf(blocked);
  }

  /** An address may carry a secret of its own. */
  @Override
  public String toString() {
    return "Webhook[" + id + " " + status + "]";
  }
}
