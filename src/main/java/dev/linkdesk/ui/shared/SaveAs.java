package dev.linkdesk.ui.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for the file that something is written to. */
@FunctionalInterface
public interface SaveAs {
  /**
   * Asks, and waits for the answer; on the FX thread.
   *
   * @param name that is suggested, without its ending
   * @param kinds what can be written, the usual one first
   * @return empty when nothing is to be written
   */
  Optional<Place> ask(Window owner, String title, String name, List<Kind> kinds);

  /**
   * A kind of file.
   *
   * @param words for people
   * @param ending with its dot, in lower case: {@code .csv}
   */
  record Kind(String words, String ending) {
    private boolean names(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }

  /**
   * Where to write, and what.
   *
   * @param mayReplace whether the person agreed to replace a file that is there
   */
  record Place(Path file, Kind kind, boolean mayReplace) {
    /**
     * The place when a person chose a name: one without an ending gets that of the other kind, and
     * as nobody was asked about a file of that name it replaces none.
     */
    public static Place of(Path chosen, List<Kind> kinds, Kind otherwise) {
      return kinds.stream()
          .filter(kind -> kind.names(chosen))
          .findFirst()
          .map(kind -> new Place(chosen, kind, true))
          .orElseGet(() ->
              new Place(
                  chosen.resolveSibling(chosen.getFileName() + otherwise.ending()),
                  otherwise,
                  false));
    }

    /** The file's name without its folder. */
    public String name() {
      return String.valueOf(file.getFileName());
    }
  }
}
