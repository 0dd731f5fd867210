package dev.linkdesk.ui.create;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the screen. */
final class Shortcuts {
  static final KeyCombination CREATE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEW_ID =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEW_FORM =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private Shortcuts() {}

  /** As this system writes them: "Ctrl G", or "⌘G". */
  static String words(KeyCombination keys) {
    return keys.getDisplayText().replace('+', ' ').replace('\u21B5', '\u23CE');
  }
}
