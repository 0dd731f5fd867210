package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a key fares as plain text, to hand to whoever helps. Holds ids and the last four characters
 * of the key, never the key, nor what Persona said of values. Times are UTC.
 */
final class KeyHealthReport {
  private final Texts texts;

  KeyHealthReport(Texts texts) {
    this.texts = texts;
  }

  String of(KeyHealth health, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("settings.report.title", health.workspace().name(), now));
    lines.add(
        line(
            "settings.health.environment",
            EnvironmentWords.of(health.workspace().environment(), texts)));
    EnvironmentIds where = health.where();
    String unknown = texts.get("settings.health.unknown");
    lines.add(line("settings.health.environmentId", where == null ? unknown : where.environment()));
    lines.add(
        line("settings.health.organizationId", where == null ? unknown : where.organization()));
    lines.add(line("settings.health.api", health.workspace().apiUrl().toString()));
    lines.add(line("settings.health.version", health.apiVersion()));
    lines.add(line("settings.health.key", texts.get("settings.key.tail", health.keyTail())));
    lines.add(line("settings.health.place", KeyWords.place(health.workspace().keyPlace(), texts)));
    lines.add(line("settings.health.limit", health.budget().map(this::limit).orElse(unknown)));
    for (KeyReport.Permission permission : health.permissions()) {
      lines.add(
          texts.get(
              "settings.report.line",
              permission.area().permission(),
              KeyWords.verdict(permission.verdict(), texts)));
    }
    String never = texts.get("settings.health.never");
    lines.add(
        line(
            "settings.health.lastSuccess",
            health.lastSuccess().map(Instant::toString).orElse(never)));
    lines.add(
        line("settings.health.lastFailure", health.lastFailure().map(this::failure).orElse(never)));
    return String.join("\n", lines) + "\n";
  }

  private String line(String labelKey, String value) {
    return texts.get("settings.report.line", texts.get(labelKey), value);
  }

  private String limit(RequestBudget budget) {
    return texts.get(
        "settings.report.limit", budget.remaining(), budget.limit(), budget.resetsAt());
  }

  private String failure(KeyHealth.LastFailure last) {
    String what = String.valueOf(last.failure().getMessage());
    return last.failure()
        .requestId()
        .map(id -> texts.get("settings.report.failureWithId", last.at(), what, id))
        .orElseGet(() -> texts.get("settings.report.failure", last.at(), what));
  }
}
