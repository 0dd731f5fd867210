package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.settings.KeyHealth;
import dev.linkdesk.ui.settings.KeyHealthModel;
import dev.linkdesk.ui.settings.SettingsParts;
import dev.linkdesk.ui.settings.WaysOut;
import dev.linkdesk.ui.settings.WorkspaceBook;
import dev.linkdesk.ui.settings.WorkspacesModel;
import dev.linkdesk.ui.settings.WorkspacesView;
import dev.linkdesk.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window of its own for the workspaces and their keys. */
final class SettingsWindow {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 720;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

  private final Stage stage = new Stage();
  private final WorkspacesModel model;
  private final WorkspacesView view;
  private final Ticker ticker;
  private final Supplier<Optional<KeyHealth>> health;
  private final ReadOnlyObjectWrapper<@Nullable KeyHealth> shownHealth =
      new ReadOnlyObjectWrapper<>(this, "health", null);
  private List<KeyReport.Permission> permissions = List.of();
  private Ticker.@Nullable Tick tick;

  /**
   * @param open the workspace that is worked in
   * @param health how its key fares, without permissions
   */
  SettingsWindow(
      Stage owner,
      WorkspaceBook book,
      SettingsParts parts,
      ObservableValue<@Nullable Workspace> open,
      Supplier<Optional<KeyHealth>> health,
      WaysOut ways) {
    ticker = parts.ticker();
    this.health = health;
    model = new WorkspacesModel(book, parts.background(), open, ways);
    view =
        new WorkspacesView(
            book,
            model,
            new KeyHealthModel(
                book, parts.background(), shownHealth.getReadOnlyProperty(), this::checked),
            parts);
    open.addListener(changed -> {
      permissions = List.of();
      refresh();
    });
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    scene.getAccelerators().put(CLOSE, stage::close);
    stage.initOwner(owner);
    stage.setTitle(parts.texts().get("window.settings.title"));
    stage.getIcons().setAll(owner.getIcons());
    stage.setScene(scene);
    stage.setOnHidden(event -> stopTicking());
  }

  void show() {
    model.load();
    if (stage.isShowing()) {
      stage.toFront();
      return;
    }
    stage.show();
    view.focusStart();
    everySecond();
  }

  /** Shows the window and leads through adding a workspace. */
  void add() {
    show();
    view.addWorkspace();
  }

  void close() {
    stage.close();
  }

  private void checked(KeyReport report) {
    permissions = report.permissions();
    refresh();
  }

  private void everySecond() {
    refresh();
    tick = ticker.after(EVERY, this::everySecond);
  }

  private void stopTicking() {
    if (tick != null) {
      tick.cancel();
    }
  }

  private void refresh() {
    shownHealth.set(health.get().map(now -> now.withPermissions(permissions)).orElse(null));
  }
}
