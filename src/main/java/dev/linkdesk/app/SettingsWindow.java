package dev.linkdesk.app;

import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.ui.settings.KeyHealth;
import dev.linkdesk.ui.settings.KeyHealthModel;
import dev.linkdesk.ui.settings.MessageKeeping;
import dev.linkdesk.ui.settings.MessagesModel;
import dev.linkdesk.ui.settings.MessagesView;
import dev.linkdesk.ui.settings.SettingsParts;
import dev.linkdesk.ui.settings.SettingsView;
import dev.linkdesk.ui.settings.WaysOut;
import dev.linkdesk.ui.settings.WorkspaceBook;
import dev.linkdesk.ui.settings.WorkspacesModel;
import dev.linkdesk.ui.settings.WorkspacesView;
import dev.linkdesk.workspace.Workspace;
import java.time.Duration;
import java.time.ZoneId;
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

/** A window of its own for the workspaces, their keys, and what messages say. */
final class SettingsWindow {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 800;
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final KeyCombination CLOSE =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

  private final Stage stage = new Stage();
  private final WorkspacesModel model;
  private final MessagesModel messages;
  private final SettingsView view;
  private final Ticker ticker;
  private final Supplier<Optional<KeyHealth>> health;
  private final ReadOnlyObjectWrapper<@Nullable KeyHealth> shownHealth =
      new ReadOnlyObjectWrapper<>(this, "health", null);
  private List<KeyReport.Permission> permissions = List.of();
  private Ticker.@Nullable Tick tick;

  /**
   * @param zone in which sample messages say times
   * @param open the workspace that is worked in
   * @param health how its key fares, without permissions
   */
  SettingsWindow(
      Stage owner,
      WorkspaceBook book,
      MessageKeeping keeping,
      ZoneId zone,
      SettingsParts parts,
      ObservableValue<@Nullable Workspace> open,
      Supplier<Optional<KeyHealth>> health,
      WaysOut ways) {
    ticker = parts.ticker();
    this.health = health;
    model = new WorkspacesModel(book, parts.background(), open, ways);
    WorkspacesView workspaces =
        new WorkspacesView(
            book,
            model,
            new KeyHealthModel(
                book, parts.background(), shownHealth.getReadOnlyProperty(), this::checked),
            parts);
    messages =
        new MessagesModel(
            keeping,
            parts.background(),
            open,
            parts.clock(),
            zone,
            parts.texts().get("settings.messages.preview.nobody"));
    view = new SettingsView(workspaces, new MessagesView(messages, parts), parts.texts());
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
    messages.load();
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

  /** Shows the window at what messages say. */
  void showMessages() {
    show();
    view.showMessages();
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
