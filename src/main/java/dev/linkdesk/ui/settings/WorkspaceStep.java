package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The second step: what the key told, and what a person decides. */
final class WorkspaceStep extends VBox {
  private final Texts texts;
  private final AddWorkspaceModel model;
  private final VBox told = new VBox();
  private final WorkspaceFields fields;

  WorkspaceStep(Texts texts, AddWorkspaceModel model, InstantSource clock) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("step");
    told.getStyleClass().add("step");
    fields = new WorkspaceFields(texts, model.form(), clock);
    Region line = new Region();
    line.getStyleClass().add("separator-line");
    getChildren().setAll(told, line, fields);
  }

  void focus() {
    fields.focus();
  }

  /** Says what the key told. */
  void tell() {
    told.getChildren().clear();
    KeyReport report = model.trial().reportProperty().get();
    if (report == null) {
      return;
    }
    told.getChildren().add(facts(report));
    PermissionList permissions = new PermissionList(texts);
    permissions.show(report.permissions());
    Label notTried = new Label(texts.get("settings.report.notTried"));
    notTried.getStyleClass().addAll("soft", "small");
    notTried.setWrapText(true);
    notTried.setMinHeight(USE_PREF_SIZE);
    for (Warning warning : model.warnings()) {
      told.getChildren().add(notice(warning));
    }
    told.getChildren().addAll(permissions, notTried);
  }

  private Facts facts(KeyReport report) {
    Environment environment = model.trial().key().environment();
    Facts facts = new Facts();
    facts.add(texts.get("settings.health.environment"), new EnvironmentPill(environment, texts));
    EnvironmentIds where = report.where();
    if (where != null) {
      facts.addMono(texts.get("settings.health.environmentId"), where.environment());
      facts.addMono(texts.get("settings.health.organizationId"), where.organization());
    }
    facts.add(
        texts.get("settings.health.limit"),
        report.budget().map(this::limit).orElseGet(() -> texts.get("settings.health.unknown")));
    return facts;
  }

  private String limit(RequestBudget budget) {
    return texts.get("settings.report.perMinute", budget.limit());
  }

  private Notice notice(Warning warning) {
    Notice notice = new Notice();
    switch (warning) {
      case Warning.CannotFollow() ->
          notice.show(Notice.Kind.DANGER, texts.get("settings.warning.cannotFollow"));
      case Warning.UsedAsOther(var other) ->
          notice.show(
              Notice.Kind.DANGER,
              texts.get(
                  "settings.warning.usedAsOther",
                  other.name(),
                  EnvironmentWords.of(other.environment(), texts)));
      case Warning.UsedAlready(var other) ->
          notice.show(Notice.Kind.WARNING, texts.get("settings.warning.usedAlready", other.name()));
      case Warning.UnnamedEnvironment() ->
          notice.show(Notice.Kind.WARNING, texts.get("settings.warning.unnamed"));
      case Warning.NotBound() ->
          notice.show(Notice.Kind.WARNING, texts.get("settings.warning.notBound"));
    }
    return notice;
  }
}
