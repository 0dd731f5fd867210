package dev.linkdesk.ui.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Light and dark: AtlantaFX's Primer with Linkdesk's own sheets on top. */
public enum Theme {
  LIGHT(new PrimerLight()),
  DARK(new PrimerDark());

  private static final PseudoClass DARK_STATE = PseudoClass.getPseudoClass("dark");

  /** ControlsFX adds it to a window's sheets when it is not there: here, below ours. */
  private static final String NOTIFICATIONS = "/org/controlsfx/control/notificationpopup.css";

  private static final List<String> SHEETS =
      Stream.concat(
              Stream.of(NOTIFICATIONS),
              Stream.concat(Stream.of("linkdesk"), Texts.BUNDLES.stream().filter(Theme::hasSheet))
                  .map(name -> "/dev/linkdesk/ui/" + name + ".css"))
          .map(path -> Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm())
          .toList();

  private final String userAgentStylesheet;

  Theme(atlantafx.base.theme.Theme primer) {
    userAgentStylesheet = primer.getUserAgentStylesheet();
  }

  /** What is shared looks as all of the program does. */
  private static boolean hasSheet(String part) {
    return !part.equals("shared");
  }

  /** The sheet below all others, set once for the whole program. */
  public String userAgentStylesheet() {
    return userAgentStylesheet;
  }

  /** Gives a scene this look, whatever look it had. */
  public void dress(Scene scene) {
    if (!scene.getStylesheets().equals(SHEETS)) {
      scene.getStylesheets().setAll(SHEETS);
    }
    scene.getRoot().pseudoClassStateChanged(DARK_STATE, this == DARK);
  }
}
