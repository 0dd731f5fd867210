package dev.linkdesk.app;

import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of the window.
 *
 * @param account a workspace for this run only; null opens the demo
 * @param show an inquiry ID, a link or a reference ID to show; null for none
 */
record Settings(Path dataFolder, @Nullable Account account, @Nullable String show) {

  Settings(Path dataFolder, @Nullable Account account) {
    this(dataFolder, account, null);
  }

  /** Without what to show, which may be a link that works. */
  @Override
  public String toString() {
    return "Settings[" + dataFolder + "]";
  }

  /** A workspace and the key to it. */
  record Account(Workspace workspace, ApiKey key) {}
}
