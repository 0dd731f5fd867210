package dev.linkdesk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a request sets of a webhook: every attribute Persona knows, and no other. */
final class WebhookRequest {
  static final String[] ATTRIBUTES = {
    "name",
    "description",
    "url",
    "enabled-events",
    "api-version",
    "api-key-inflection",
    "api-attributes-blocklist",
    "file-access-token-expires-in",
    "payload-filter",
    "included-allowlist",
    "relationship-allowlist",
    "custom-http-headers"
  };

  private static final String AT = "/data/attributes/";
  private static final long SIX_HOURS = 21_600;
  private static final Set<String> EVENTS = events();

  private WebhookRequest() {}

  /** The names of all events that a webhook can be told of. */
  private static Set<String> events() {
    try (InputStream names = WebhookRequest.class.getResourceAsStream("webhook-events.txt")) {
      if (names == null) {
        throw new IllegalStateException("webhook-events.txt is missing");
      }
      return new String(names.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param version counts where the request names none
   * @throws Refusal 400 for the wrong shape or nothing where something is needed, 422 for values
   *     that do not fit
   */
  static WebhookSettings create(BodyObject attributes, String version) {
    WebhookSettings usual =
        new WebhookSettings(
            attributes.requiredText("url"),
            null,
            null,
            version,
            "kebab",
            List.of(),
            SIX_HOURS,
            List.of(),
            null,
            WebhookSettings.IncludedAllowlist.NONE,
            "include_all");
    if (!attributes.has("enabled-events")) {
      throw attributes.missing("enabled-events");
    }
    return update(attributes, usual);
  }

  /**
   * The settings before with what the request gives.
   *
   * @throws Refusal as {@link #create}
   */
  static WebhookSettings update(BodyObject attributes, WebhookSettings before) {
    // Only deliveries would carry them, and none are made, so they are looked at and forgotten.
    attributes.values("custom-http-headers");
    Long seconds = attributes.seconds("file-access-token-expires-in");
    return new WebhookSettings(
        attributes.has("url") ? url(attributes.requiredText("url")) : before.url(),
        attributes.has("name") ? attributes.text("name") : before.name(),
        attributes.has("description") ? attributes.text("description") : before.description(),
        oneOf(ApiHandler.VERSIONS, attributes, "api-version", before.apiVersion()),
        oneOf(
            Set.of("camel", "kebab", "snake"),
            attributes,
            "api-key-inflection",
            before.keyInflection()),
        texts(attributes, "api-attributes-blocklist", before.attributesBlocklist()),
        seconds == null ? before.fileAccessTokenSeconds() : seconds,
        events(attributes, before.enabledEvents()),
        attributes.has("payload-filter") ? filter(attributes) : before.payloadFilter(),
        attributes.has("included-allowlist") ? included(attributes) : before.includedAllowlist(),
        attributes.has("relationship-allowlist")
            ? oneOf(
                Set.of("include_all", "include_none"),
                attributes.required("relationship-allowlist", "state"),
                "state",
                before.relationshipAllowlist())
            : before.relationshipAllowlist());
  }

  private static String url(String text) {
    try {
      URI url = new URI(text);
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web && url.getHost() != null) {
        return text;
      }
    } catch (URISyntaxException e) {
      throw noUrl();
    }
    throw noUrl();
  }

  private static Refusal noUrl() {
    return Refusal.invalid(AT + "url", "must be an absolute http or https URL");
  }

  private static String oneOf(
      Set<String> known, BodyObject object, String name, String whenAbsent) {
    String value = object.text(name);
    if (value == null) {
      return whenAbsent;
    }
    if (!known.contains(value)) {
      throw Refusal.badRequest("data.attributes has an unknown " + name);
    }
    return value;
  }

  private static List<String> texts(BodyObject attributes, String name, List<String> whenAbsent) {
    List<String> given = attributes.texts(name);
    return given == null ? whenAbsent : given;
  }

  private static List<String> events(BodyObject attributes, List<String> before) {
    List<String> events = texts(attributes, "enabled-events", before);
    if (events.isEmpty()) {
      throw Refusal.invalid(AT + "enabled-events", "can't be blank");
    }
    if (!EVENTS.containsAll(events)) {
      throw Refusal.badRequest("data.attributes.enabled-events has an unknown event");
    }
    return events;
  }

  private static @Nullable Map<String, Object> filter(BodyObject attributes) {
    Map<String, Object> filter = new LinkedHashMap<>();
    BodyObject given = attributes.object("payload-filter", "data");
    Map<String, Optional<Object>> data = given.values("data");
    if (!given.has("data")) {
      return null;
    }
    Map<String, Object> wanted = new LinkedHashMap<>();
    data.forEach((name, value) -> value.ifPresent(one -> wanted.put(name, one)));
    filter.put("data", wanted);
    return filter;
  }

  private static WebhookSettings.IncludedAllowlist included(BodyObject attributes) {
    BodyObject given = attributes.required("included-allowlist", "state", "event-types");
    String state =
        oneOf(
            Set.of("include_all", "include_none", "custom"),
            given,
            "state",
            WebhookSettings.IncludedAllowlist.NONE.state());
    if (!state.equals("custom")) {
      return new WebhookSettings.IncludedAllowlist(state, List.of());
    }
    return new WebhookSettings.IncludedAllowlist(
        state,
        given.objects("event-types", "event-type", "relationships").stream()
            .map(WebhookRequest::eventType)
            .toList());
  }

  private static WebhookSettings.EventType eventType(BodyObject given) {
    List<String> relationships = given.texts("relationships");
    if (relationships == null || relationships.isEmpty()) {
      throw given.missing("relationships");
    }
    return new WebhookSettings.EventType(given.requiredText("event-type"), relationships);
  }
}
