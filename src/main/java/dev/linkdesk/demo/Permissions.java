package dev.linkdesk.demo;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a key may do, by Persona's names of permissions; each operation needs one or none. */
final class Permissions {
  private static final Map<String, String> AREAS =
      Map.of(
          "inquiries", "inquiry",
          "inquiry-sessions", "inquiry",
          "inquiry-templates", "inquiry_template",
          "inquiry-template-versions", "inquiry_template",
          "accounts", "account",
          "events", "event",
          "api-logs", "api_log",
          "webhooks", "webhook");
  private static final String SEARCH = "/inquiries/search";

  static final Set<String> ALL =
      Set.of(
          "inquiry.read",
          "inquiry.write",
          "inquiry_template.read",
          "account.read",
          "event.read",
          "api_log.read",
          "webhook.read",
          "webhook.write");

  private final Set<String> missing;

  /**
   * @param missing the permissions that were taken away
   */
  Permissions(Set<String> missing) {
    this.missing = Set.copyOf(missing);
  }

  /**
   * @param pattern the operation's path as the router knows it, after {@code /api/v1}
   * @throws Refusal 403 that names the permission which the operation needs and the key lacks
   */
  void require(String method, String pattern) {
    String needed = needed(method, pattern);
    if (needed != null && missing.contains(needed)) {
      throw Refusal.of(
          Refusal.Kind.FORBIDDEN, "API key does not have the %s permission".formatted(needed));
    }
  }

  private static @Nullable String needed(String method, String pattern) {
    String area = AREAS.get(pattern.split("/", -1)[1]);
    if (area == null) {
      return null;
    }
    boolean reads = method.equals("GET") || pattern.equals(SEARCH);
    return area + (reads ? ".read" : ".write");
  }
}
