package dev.linkdesk.ui.handover;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for the file that something is written to. */
@FunctionalInterface
interface SaveAs {
  /**
   * Asks, and waits for the answer.
   *
   * @param name that is suggested, without its ending
   * @return empty when nothing is to be written
   */
  Optional<Place> ask(Window owner, String name);

  /**
   * Where to write.
   *
   * @param mayReplace whether the person agreed to replace a file that is there
   */
  record Place(Path file, boolean mayReplace) {}
}
