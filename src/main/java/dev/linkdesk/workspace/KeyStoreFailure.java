package dev.linkdesk.workspace;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key store could not do what was asked. The message holds no secret. */
public final class KeyStoreFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final @Nullable KeyPlace place;

  public KeyStoreFailure(Reason reason, @Nullable Throwable cause) {
    this(reason, cause, null);
  }

  private KeyStoreFailure(Reason reason, @Nullable Throwable cause, @Nullable KeyPlace place) {
    super("key store: " + reason, cause);
    this.reason = reason;
    this.place = place;
  }

  /** The same, of the store of a place. */
  public KeyStoreFailure at(KeyPlace where) {
    KeyStoreFailure placed = new KeyStoreFailure(reason, getCause(), where);
    placed.setStackTrace(getStackTrace());
    return placed;
  }

  public Reason reason() {
    return reason;
  }

  /** Whose store it was, where more than one was asked; empty when that was not told. */
  public Optional<KeyPlace> place() {
    return Optional.ofNullable(place);
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
