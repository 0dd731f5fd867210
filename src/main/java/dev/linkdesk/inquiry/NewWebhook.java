package dev.linkdesk.inquiry;

import java.net.URI;
import java.util.List;

/**
 * A webhook to be made.
 *
 * @param address {@code https}
 * @param events the names of what it is to hear of; {@code *} is all
 * @param blocked what is to be left out of the objects it gets, as patterns of attribute names
 */
public record NewWebhook(String name, URI address, List<String> events, List<String> blocked) {
  /**
   * @throws IllegalArgumentException when it names no event, or its address is not https
   */
  public NewWebhook {
    events = List.copyOf(events);
    blocked = List.copyOf(blocked);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a webhook hears of something");
    }
    if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
      throw new IllegalArgumentException("the address of a webhook is https");
    }
  }

  @Override
  public String toString() {
    return "NewWebhook[" + events.size() + " events]";
  }
}
