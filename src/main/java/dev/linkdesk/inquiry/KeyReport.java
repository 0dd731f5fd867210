package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What trying a key told, by reading alone.
 *
 * @param where null when the answers' headers did not tell
 * @param budget the requests that the key has, when the headers told
 * @param at when it was tried
 */
public record KeyReport(
    @Nullable EnvironmentIds where,
    Optional<RequestBudget> budget,
    List<Permission> permissions,
    Instant at) {

  public KeyReport {
    permissions = List.copyOf(permissions);
  }

  /** Whether a permission was found to be there. */
  public boolean allows(Area area) {
    return permissions.contains(new Permission(area, Verdict.ALLOWED));
  }

  /** One permission and what trying it told. */
  public record Permission(Area area, Verdict verdict) {}

  /** What can be read with a key that may read it. Writing is not tried: it would leave traces. */
  public enum Area {
    INQUIRIES("inquiry.read"),
    /** Persona shows templates to production keys only. */
    TEMPLATES("inquiry_template.read"),
    ACCOUNTS("account.read"),
    EVENTS("event.read"),
    API_LOGS("api_log.read"),
    WEBHOOKS("webhook.read");

    private final String permission;

    Area(String permission) {
      this.permission = permission;
    }

    /** Persona's name of the permission. */
    public String permission() {
      return permission;
    }
  }

  /** What an answer said. */
  public enum Verdict {
    ALLOWED,
    REFUSED,
    /** Persona did not answer, or not sensibly. */
    UNKNOWN
  }
}
