package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the key of the open workspace fares.
 *
 * @param where what Persona's last answers said; null before the first
 * @param permissions what trying told; empty before the key was tried
 * @param budget the requests left, as the last answer said
 * @param apiVersion the {@code Persona-Version} that is spoken
 * @param keyTail the last four characters of the key
 * @param lastSuccess when Persona last answered well in this run
 * @param lastFailure what last went wrong in this run
 */
public record KeyHealth(
    Workspace workspace,
    @Nullable EnvironmentIds where,
    List<KeyReport.Permission> permissions,
    Optional<RequestBudget> budget,
    String apiVersion,
    String keyTail,
    Optional<Instant> lastSuccess,
    Optional<LastFailure> lastFailure) {

  public KeyHealth {
    permissions = List.copyOf(permissions);
  }

  /** A failure and its time. */
  public record LastFailure(Instant at, Failure failure) {}
}
