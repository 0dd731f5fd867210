package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may set of a webhook.
 *
 * @param keyInflection kebab, camel or snake
 * @param fileAccessTokenSeconds how long links to files in a delivery work
 * @param payloadFilter as it was given; null for none
 * @param relationshipAllowlist the state, include_all or include_none
 */
record WebhookSettings(
    String url,
    @Nullable String name,
    @Nullable String description,
    String apiVersion,
    String keyInflection,
    List<String> attributesBlocklist,
    long fileAccessTokenSeconds,
    List<String> enabledEvents,
    @Nullable Map<String, Object> payloadFilter,
    IncludedAllowlist includedAllowlist,
    String relationshipAllowlist) {

  WebhookSettings {
    Objects.requireNonNull(url);
    Objects.requireNonNull(apiVersion);
    Objects.requireNonNull(keyInflection);
    attributesBlocklist = List.copyOf(attributesBlocklist);
    enabledEvents = List.copyOf(enabledEvents);
    Objects.requireNonNull(includedAllowlist);
    Objects.requireNonNull(relationshipAllowlist);
  }

  /**
   * Which related objects a delivery holds.
   *
   * @param eventTypes empty unless the state is custom
   */
  record IncludedAllowlist(String state, List<EventType> eventTypes) {
    static final IncludedAllowlist NONE = new IncludedAllowlist("include_none", List.of());

    IncludedAllowlist {
      Objects.requireNonNull(state);
      eventTypes = List.copyOf(eventTypes);
    }
  }

  /** The relationships that go with events of one type; an asterisk stands for all. */
  record EventType(String type, List<String> relationships) {
    EventType {
      Objects.requireNonNull(type);
      relationships = List.copyOf(relationships);
    }
  }
}
