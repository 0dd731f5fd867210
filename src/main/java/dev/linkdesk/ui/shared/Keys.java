package dev.linkdesk.ui.shared;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys for what can be done with a link, the same on all screens. */
public final class Keys {
  public static final KeyCombination LINK =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
  public static final KeyCombination MESSAGE =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
  public static final KeyCombination DESK =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  public static final KeyCombination FOLLOW =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private Keys() {}

  /** As this system writes them: "Ctrl G", or "\u2318G". */
  public static String words(KeyCombination keys) {
    return keys.getDisplayText().replace('+', ' ').replace('\u21B5', '\u23CE');
  }
}
