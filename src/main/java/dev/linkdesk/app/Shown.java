package dev.linkdesk.app;

import dev.linkdesk.ui.window.MainWindow;
import dev.linkdesk.workspace.Workspace;
import javafx.scene.Scene;

/** What the window can show of a workspace: its desk, or the way to its key. On the FX thread. */
interface Shown {
  Workspace workspace();

  MainWindow window();

  /** Gives the window's scene the keys that work here. */
  void addShortcuts(Scene scene);

  /** Puts the focus where work begins. */
  void takeFocus();

  /** What nobody sees asks less often. */
  void seen(boolean nowSeen);
}
