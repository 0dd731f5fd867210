package dev.linkdesk.app;

import java.io.Serial;

/** Another Linkdesk has the data folder. */
final class AlreadyOpen extends StartFailure {
  @Serial private static final long serialVersionUID = 1L;

  AlreadyOpen() {
    super(
        "Linkdesk is open already on this data folder: use that window, or name another folder"
            + " with --data-dir.");
  }
}
