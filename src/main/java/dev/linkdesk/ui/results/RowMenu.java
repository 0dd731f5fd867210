package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done about a row, each with its key. */
final class RowMenu {
  /** What the entries do, to the row chosen in the table. */
  interface Actions {
    void open();

    void copyLink();

    void copyReference();

    void copyId();

    void openInBrowser();

    void writeMessage();

    void showAtDesk();

    void revoke();

    void stopFollowing();

    /** Whether the chosen row has a reference to copy. */
    boolean hasReference();
  }

  private final Texts texts;

  RowMenu(Texts texts) {
    this.texts = texts;
  }

  ContextMenu make(Actions actions) {
    MenuItem open = item("results.menu.open", actions::open, null);
    MenuItem copy = item("results.menu.copyLink", actions::copyLink, Keys.LINK);
    MenuItem message = item("results.menu.message", actions::writeMessage, Keys.MESSAGE);
    MenuItem desk = item("results.menu.desk", actions::showAtDesk, Keys.DESK);
    MenuItem revoke = item("results.menu.revoke", actions::revoke, null);
    MenuItem reference = item("results.menu.copyReference", actions::copyReference, null);
    MenuItem id = item("results.menu.copyId", actions::copyId, null);
    MenuItem browser = item("results.menu.browser", actions::openInBrowser, null);
    MenuItem stop =
        item("results.menu.stop", actions::stopFollowing, new KeyCodeCombination(KeyCode.DELETE));
    ContextMenu menu =
        new ContextMenu(
            open,
            new SeparatorMenuItem(),
            copy,
            message,
            desk,
            browser,
            new SeparatorMenuItem(),
            reference,
            id,
            new SeparatorMenuItem(),
            revoke,
            stop);
    menu.setOnShowing(event -> reference.setDisable(!actions.hasReference()));
    return menu;
  }

  private MenuItem item(String key, Runnable action, @Nullable KeyCombination accelerator) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> action.run());
    item.setAccelerator(accelerator);
    return item;
  }
}
