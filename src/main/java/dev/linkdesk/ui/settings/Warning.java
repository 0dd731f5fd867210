package dev.linkdesk.ui.settings;

import dev.linkdesk.workspace.Workspace;

/** What a person should know before a workspace is added with a key that Persona took. */
sealed interface Warning {
  /** The key may not read inquiries: nothing can be followed. */
  record CannotFollow() implements Warning {}

  /** The environment has a workspace that says it is another kind of environment. */
  record UsedAsOther(Workspace other) implements Warning {}

  /** The environment has a workspace already. */
  record UsedAlready(Workspace other) implements Warning {}

  /** The key does not begin with the name of an environment, so it counts as production. */
  record UnnamedEnvironment() implements Warning {}

  /** Persona's answers did not tell the environment, so the workspace cannot be bound to it yet. */
  record NotBound() implements Warning {}
}
