package dev.linkdesk.ui.settings;

import atlantafx.base.controls.RingProgressIndicator;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.FailureTexts;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the key of the open workspace fares, and what to hand to whoever helps. */
final class KeyHealthCard extends VBox {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final SettingsParts parts;
  private final Texts texts;
  private final KeyHealthModel model;
  private final Facts facts = new Facts();
  private final PermissionList permissions;
  private final Label untried = new Label();
  private final Notice failed = new Notice();
  private final Button check = new Button();
  private final RingProgressIndicator ring = new RingProgressIndicator();
  private final CopyButton copy;
  private final Label limit = new Label();
  private Ticker.@Nullable Tick tick;

  KeyHealthCard(SettingsParts parts, KeyHealthModel model) {
    this.parts = parts;
    this.model = model;
    texts = parts.texts();
    getStyleClass().addAll("card", "settings-card", "health-card");
    Label title = new Label(texts.get("settings.health.title"));
    title.getStyleClass().add("card-title");
    ring.setAccessibleText(texts.get("settings.health.checking"));
    ring.managedProperty().bind(ring.visibleProperty());
    ring.visibleProperty().bind(model.checkingProperty());
    check.setMinWidth(USE_PREF_SIZE);
    check.setOnAction(event -> press());
    copy = new CopyButton(texts, parts.ticker(), texts.get("settings.health.copy"));
    copy.setOnAction(event -> copy());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, ring, check, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("settings-row");
    permissions = new PermissionList(texts);
    permissions.managedProperty().bind(permissions.visibleProperty());
    untried.setText(texts.get("settings.health.untried"));
    untried.getStyleClass().add("soft");
    untried.setWrapText(true);
    untried.managedProperty().bind(untried.visibleProperty());
    limit.setWrapText(true);
    Region line = new Region();
    line.getStyleClass().add("separator-line");
    getChildren().setAll(head, failed, facts, line, permissions, untried);
    model.health().addListener(changed -> show());
    model.checkingProperty().addListener(changed -> showCheck());
    model.troubleProperty().addListener(changed -> showTrouble());
    sceneProperty().addListener((all, old, now) -> keepTime(now != null));
    show();
    showCheck();
    showTrouble();
  }

  private void press() {
    if (model.checkingProperty().get()) {
      model.stop();
    } else {
      model.check();
    }
  }

  private void showCheck() {
    boolean checking = model.checkingProperty().get();
    check.setText(texts.get(checking ? "settings.dialog.stop" : "settings.health.check"));
    check.setGraphic(new FontIcon(checking ? Feather.X : Feather.REFRESH_CW));
  }

  private void showTrouble() {
    Trouble trouble = model.troubleProperty().get();
    if (trouble == null) {
      failed.hide();
    } else {
      failed.show(Notice.Kind.DANGER, new TroubleTexts(texts).sentence(trouble));
    }
  }

  private void show() {
    facts.clear();
    KeyHealth health = model.health().getValue();
    if (health == null) {
      return;
    }
    EnvironmentIds where = health.where();
    String unknown = texts.get("settings.health.unknown");
    facts.add(
        texts.get("settings.health.environment"),
        new EnvironmentPill(health.workspace().environment(), texts));
    facts.addMono(
        texts.get("settings.health.environmentId"), where == null ? unknown : where.environment());
    facts.addMono(
        texts.get("settings.health.organizationId"),
        where == null ? unknown : where.organization());
    facts.addMono(
        texts.get("settings.health.key"), texts.get("settings.key.tail", health.keyTail()));
    facts.addMono(texts.get("settings.health.version"), health.apiVersion());
    facts.add(texts.get("settings.health.limit"), limit);
    facts.add(
        texts.get("settings.health.lastSuccess"),
        health.lastSuccess().map(this::moment).orElse(texts.get("settings.health.never")));
    facts.add(
        texts.get("settings.health.lastFailure"),
        health.lastFailure().map(this::failure).orElse(texts.get("settings.health.never")));
    permissions.show(health.permissions());
    permissions.setVisible(!health.permissions().isEmpty());
    untried.setVisible(health.permissions().isEmpty());
    showLimit();
  }

  private void showLimit() {
    limit.setText(
        Optional.ofNullable(model.health().getValue())
            .flatMap(KeyHealth::budget)
            .map(this::left)
            .orElseGet(() -> texts.get("settings.health.unknown")));
  }

  private String left(RequestBudget budget) {
    Duration until = Duration.between(parts.clock().instant(), budget.resetsAt());
    return until.isPositive()
        ? texts.get(
            "settings.health.left",
            budget.remaining(),
            budget.limit(),
            until.plusMillis(999).toSeconds())
        : texts.get("settings.health.renewed", budget.limit());
  }

  private String moment(Instant at) {
    return texts.get(
        "settings.health.moment",
        parts.times().ago(at, parts.clock().instant()),
        parts.times().exact(at));
  }

  private String failure(KeyHealth.LastFailure last) {
    return texts.get(
        "settings.health.failure",
        moment(last.at()),
        new FailureTexts(texts).sentence(last.failure()));
  }

  private void copy() {
    KeyHealth health = model.health().getValue();
    if (health == null) {
      return;
    }
    String report = new KeyHealthReport(texts).of(health, parts.clock().instant());
    parts.clipboard().put(report);
    if (parts.clipboard().read().filter(report::equals).isPresent()) {
      copy.showCopied();
    } else {
      copy.showNotCopied();
    }
  }

  /** Counts the seconds to the next window down while it can be seen. */
  private void keepTime(boolean shown) {
    if (tick != null) {
      tick.cancel();
      tick = null;
    }
    if (shown) {
      showLimit();
      tick = parts.ticker().after(SECOND, () -> keepTime(true));
    }
  }
}
