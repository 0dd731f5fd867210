package dev.linkdesk.history;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The history of a workspace cannot be used. The message holds nothing of its content. */
public final class HistoryFailure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  HistoryFailure(Reason reason, @Nullable Throwable cause) {
    super("history: " + reason, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What people can do something about. */
  public enum Reason {
    /** A newer Linkdesk wrote it: it was left as it is. */
    NEWER,
    /** It cannot be opened: a full disk, no rights, or another program holds it. */
    NOT_OPENED
  }
}
