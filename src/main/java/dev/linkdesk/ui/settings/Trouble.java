package dev.linkdesk.ui.settings;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure;

/** Why something that a person asked for in the settings did not happen. */
public sealed interface Trouble {
  /** Persona did not take the key or did not answer, or Linkdesk made a mistake. */
  record Asking(Failure failure) implements Trouble {}

  /** The place of the key could not do it. */
  record Keeping(KeyPlace place, KeyStoreFailure.Reason reason) implements Trouble {}

  /** The file of the workspaces could not be read or written. */
  record OnDisk() implements Trouble {}

  /** The key begins like one of another environment than the workspace's. */
  record OtherPrefix(Environment workspace, Environment key) implements Trouble {}

  /**
   * The key works in another environment or organization than the one the workspace is bound to.
   */
  record Elsewhere() implements Trouble {}
}
