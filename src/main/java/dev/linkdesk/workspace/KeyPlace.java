package dev.linkdesk.workspace;

/** Where the key of a workspace is kept. */
public enum KeyPlace {
  /** The operating system's own: Secret Service, Keychain, Credential Manager. */
  SYSTEM,
  /** A file of Linkdesk's, locked with a passphrase. */
  VAULT,
  /** Nowhere: the key is asked for at each start. */
  THIS_RUN
}
