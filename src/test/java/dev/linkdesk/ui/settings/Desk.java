package dev.linkdesk.ui.settings;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.KeyReport.Area;
import dev.linkdesk.inquiry.KeyReport.Verdict;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The settings on a table of their own: nothing waits, nothing is remembered. */
final class Desk {
  static final Instant START = Instant.parse("2026-03-02T10:42:00Z");
  static final String SANDBOX_KEY = "persona_sandbox_0f3c7a52-1b8e-4c11-9a7d-5e2f6b0c4f2a";
  static final String PRODUCTION_KEY = "persona_production_77aa12c0-93de-4b1c-8a55-d0e1f2a3b4c5";
  static final EnvironmentIds SANDBOX_IDS =
      new EnvironmentIds("env_4kQp8sXv2LmNbTzY7cRa", "org_9WdEfGhJkLqPsRtUvXyZ");
  static final EnvironmentIds PRODUCTION_IDS =
      new EnvironmentIds("env_7bHj3nMqRtVwXyZ2dFgK", "org_9WdEfGhJkLqPsRtUvXyZ");

  final HandTicker clock = new HandTicker(START);
  final InlineBackground background = new InlineBackground();
  final FakeClipboard clipboard = new FakeClipboard();
  final Texts texts = new Texts(Locale.ENGLISH);
  final FakeBook book = new FakeBook().with(demo());
  final ObjectProperty<@Nullable Workspace> open = new SimpleObjectProperty<>(demo());
  final ObjectProperty<@Nullable KeyHealth> health = new SimpleObjectProperty<>(null);
  final List<String> heard = new ArrayList<>();
  final List<KeyReport> checked = new ArrayList<>();

  static Workspace demo() {
    return Workspace.demo(
        URI.create("http://127.0.0.1:8787/api/v1"), URI.create("http://127.0.0.1:8787"));
  }

  static Workspace sandbox() {
    return workspace("sandbox", "Acme sandbox", Environment.SANDBOX, SANDBOX_IDS, KeyPlace.SYSTEM);
  }

  static Workspace production() {
    return workspace(
        "production", "Acme production", Environment.PRODUCTION, PRODUCTION_IDS, KeyPlace.VAULT);
  }

  static Workspace workspace(
      String id,
      String name,
      Environment environment,
      @Nullable EnvironmentIds ids,
      KeyPlace place) {
    return new Workspace(
        id,
        name,
        environment,
        Workspace.PERSONA_API,
        Workspace.PERSONA_LINKS,
        ids,
        place,
        new Workspace.Defaults("itmpl_kyc1", "de", Duration.ofDays(3)));
  }

  static KeyReport report() {
    return report(
        SANDBOX_IDS, Map.of(Area.TEMPLATES, Verdict.REFUSED, Area.API_LOGS, Verdict.UNKNOWN));
  }

  /** A report where what is not named is allowed. */
  static KeyReport report(@Nullable EnvironmentIds ids, Map<Area, Verdict> others) {
    List<KeyReport.Permission> permissions = new ArrayList<>();
    for (Area area : Area.values()) {
      permissions.add(new KeyReport.Permission(area, others.getOrDefault(area, Verdict.ALLOWED)));
    }
    return new KeyReport(
        ids, Optional.of(new RequestBudget(300, 293, START.plusSeconds(42))), permissions, START);
  }

  static KeyHealth health(Workspace workspace) {
    return new KeyHealth(
        workspace,
        workspace.bound(),
        report().permissions(),
        report().budget(),
        "2025-10-27",
        "4f2a",
        Optional.of(START.minusSeconds(3)),
        Optional.of(
            new KeyHealth.LastFailure(
                START.minus(Duration.ofMinutes(8)),
                new Failure.Unavailable(
                    "req_Quote1",
                    List.of(new Failure.Problem("Oops", "Jane Sample", null)),
                    503))));
  }

  SettingsParts parts() {
    return new SettingsParts(
        texts, new RelativeTimes(texts, ZoneOffset.UTC), clock, clock, background, clipboard);
  }

  AddWorkspaceModel adding() {
    return new AddWorkspaceModel(
        book, background, texts, workspace -> heard.add("added " + workspace.name()));
  }

  WorkspacesModel workspaces() {
    return new WorkspacesModel(
        book,
        background,
        open,
        new WaysOut(
            workspace -> {
              heard.add("open " + workspace.name());
              open.set(workspace);
            },
            workspace -> heard.add("added " + workspace.name()),
            workspace -> heard.add("changed " + workspace.name()),
            workspace -> heard.add("key of " + workspace.name()),
            workspace -> heard.add("removed " + workspace.name())));
  }

  KeyHealthModel healthModel() {
    return new KeyHealthModel(book, background, health, checked::add);
  }

  UnlockModel unlocking(Workspace workspace, List<String> unlocked) {
    return new UnlockModel(workspace, book, book, background, unlocked::add);
  }
}
