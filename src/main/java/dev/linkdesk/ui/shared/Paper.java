package dev.linkdesk.ui.shared;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Prints. */
@FunctionalInterface
public interface Paper {
  /**
   * Asks a person how to print, and waits for the answer; on the FX thread.
   *
   * @return empty when there is no printer
   */
  Optional<Errand> ask(Window owner);

  /** Something to print, after the person has answered. */
  interface Errand {
    /** Whether the person wants it printed. */
    boolean isWanted();

    /** Prints what is in no window; waits for the printer. False when that did not take it. */
    boolean print(Region sheet);
  }
}
