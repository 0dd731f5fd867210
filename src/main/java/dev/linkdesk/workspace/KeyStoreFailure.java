package dev.linkdesk.workspace;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A key store could not do what was asked. The message holds no secret. */
public final class KeyStoreFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  public KeyStoreFailure(Reason reason, @Nullable Throwable cause) {
    super("key store: " + reason, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What people can do something about. */
  public enum Reason {
    /** This system has no key store, or none that Linkdesk can talk to. */
    ABSENT,
    /** It is locked and was not unlocked. */
    LOCKED,
    WRONG_PASSPHRASE,
    /** The file of the vault is no vault, or was changed from outside. */
    DAMAGED,
    /** It could not be written: a full disk, no rights, or the secret is too long for it. */
    NOT_WRITTEN
  }
}
