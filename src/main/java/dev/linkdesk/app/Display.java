package dev.linkdesk.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks whether a window can be shown at all; JavaFX would hang or fail in riddles. */
final class Display {
  private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

  private Display() {}

  static void check(Map<String, String> environment) throws StartFailure {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
    if (!linux || headless) {
      return;
    }
    if (environment.getOrDefault("DISPLAY", "").isBlank()) {
      throw new StartFailure(
          "Linkdesk found no display to open its window on: start it in a desktop session, or on a"
              + " virtual display (on Debian: apt-get install xvfb xauth, then put xvfb-run -a in"
              + " front of the command).");
    }
    for (String library : LIBRARIES) {
      if (!isThere(library)) {
        throw new StartFailure(
            "Linkdesk's window needs the system library "
                + library
                + " (on Debian: apt-get install libgtk-3-0 libxtst6).");
      }
    }
  }

  @SuppressWarnings("restricted") // the one way to ask for a library by its system name
  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException notFound) {
      return false;
    }
  }
}
