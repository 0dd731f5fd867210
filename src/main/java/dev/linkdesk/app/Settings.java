package dev.linkdesk.app;

import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of the window.
 *
 * @param account a workspace for this run only; null opens the demo
 */
record Settings(Path dataFolder, @Nullable Account account) {

  /** A workspace and the key to it. */
  record Account(Workspace workspace, ApiKey key) {}
}
