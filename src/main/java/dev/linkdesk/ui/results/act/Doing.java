package dev.linkdesk.ui.results.act;

import javafx.beans.property.ReadOnlyObjectProperty;

/** What a window does once a person says so. On the FX thread. */
interface Doing {
  ReadOnlyObjectProperty<Progress> progressProperty();

  /** Does it; nothing while it is under way. */
  void go();

  /** Waits no longer; what was under way may have happened. */
  void stop();

  default boolean isBusy() {
    return progressProperty().get() instanceof Progress.Busy;
  }
}
