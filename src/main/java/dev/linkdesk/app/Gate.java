package dev.linkdesk.app;

import dev.linkdesk.persona.PersonaClient;
import dev.linkdesk.ui.settings.SettingsParts;
import dev.linkdesk.ui.settings.UnlockModel;
import dev.linkdesk.ui.settings.UnlockPane;
import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.ui.window.Section;
import dev.linkdesk.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** Stands where a workspace's desk will be, until its key is there. */
final class Gate implements Shown {
  private static final String SECTION = "unlock";

  private final Workspace workspace;
  private final UnlockModel model;
  private final UnlockPane pane;
  private final MainWindow window;

  /**
   * @param unlocked gets the key, once
   * @param openDemo goes to the demo instead
   */
  Gate(
      Workspace workspace,
      Frame frame,
      KeptWorkspaces workspaces,
      SettingsParts parts,
      Consumer<String> unlocked,
      Runnable openDemo) {
    this.workspace = workspace;
    model = new UnlockModel(workspace, workspaces, workspaces, parts.background(), unlocked);
    pane = new UnlockPane(model, parts, openDemo);
    window =
        new MainWindow(
            workspace.environment(),
            workspace.apiUrl().getHost(),
            PersonaClient.API_VERSION,
            List.of(
                new Section(
                    SECTION, frame.texts().get("window.tab.unlock"), pane, null, pane::focusStart)),
            frame.menus().apply(workspace),
            new ForgetfulChoices(),
            frame.texts());
    window.showLocked();
  }

  void look() {
    model.look();
  }

  /** Asks for the key no longer. */
  void stop() {
    model.stop();
  }

  /** The key was there, but the workspace could not be opened with it. */
  void notOpened() {
    model.notOpened();
  }

  @Override
  public Workspace workspace() {
    return workspace;
  }

  @Override
  public MainWindow window() {
    return window;
  }

  @Override
  public void addShortcuts(Scene scene) {
    window.addShortcuts(scene);
  }

  @Override
  public void takeFocus() {
    pane.focusStart();
  }

  @Override
  public void seen(boolean nowSeen) {
    // Nothing is asked here but by a person.
  }
}
