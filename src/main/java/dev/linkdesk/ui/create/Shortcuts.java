package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Keys;
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

  private Shortcuts() {}

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
