package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Keys;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** The keys of the screen. */
final class Shortcuts {
  static final KeyCombination CREATE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEW_ID =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEW_FORM =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  static final KeyCombination LIKE =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination GENERIC_LINK =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private Shortcuts() {}

  /**
   * The key of a preset: Ctrl+Shift with its digit. Not Ctrl+Alt, which is AltGr on many keyboards
   * and types brackets.
   *
   * @param index from 0 to 8
   */
  static KeyCombination preset(int index) {
    return new KeyCodeCombination(
        DIGITS.get(index), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** Which preset a press chooses, from 0; empty when it is the key of none. */
  static OptionalInt presetOf(KeyEvent event) {
    return IntStream.range(0, DIGITS.size()).filter(i -> preset(i).match(event)).findFirst();
  }

  /**
   * Lets the keys that make a link work while a pop-up has them: the pop-up closes and what it
   * belongs to gets the keys.
   */
  static void leaveToOwner(Popup popup, Node owner) {
    popup.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (CREATE.match(event)) {
            event.consume();
            popup.hide();
            owner.fireEvent(event.copyFor(owner, owner));
          }
        });
  }

  /** As this system writes them: "Ctrl G", or "⌘G". */
  static String words(KeyCombination keys) {
    return Keys.words(keys);
  }
}
