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
  public static final KeyCombination FOLLOW = shifted(KeyCode.F);
  public static final KeyCombination REMIND = shifted(KeyCode.M);
  public static final KeyCombination BROWSER = shifted(KeyCode.B);
  public static final KeyCombination NEW_LINK_FOR = shifted(KeyCode.L);
  public static final KeyCombination APPROVE = shifted(KeyCode.A);
  public static final KeyCombination DECLINE = shifted(KeyCode.X);
  public static final KeyCombination REVIEW = shifted(KeyCode.R);
  public static final KeyCombination TAGS = shifted(KeyCode.T);
  public static final KeyCombination NOTE = shifted(KeyCode.N);
  public static final KeyCombination EXPIRE = shifted(KeyCode.E);
  public static final KeyCombination RESUME = shifted(KeyCode.U);
  public static final KeyCombination PDF = shifted(KeyCode.P);

  /** Takes back what is not sent yet. */
  public static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private Keys() {}

  private static KeyCombination shifted(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** As this system writes them: "Ctrl G", or "\u2318G". */
  public static String words(KeyCombination keys) {
    return keys.getDisplayText().replace('+', ' ').replace('\u21B5', '\u23CE');
  }
}
