package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * What can be done about the chosen rows, made anew whenever it opens. It holds nothing while it is
 * closed: the keys of its entries would act on the rows of its last opening.
 */
final class RowMenu {
  private final CommandItems items;

  RowMenu(Texts texts) {
    items = new CommandItems(texts);
  }

  ContextMenu make(Supplier<List<List<Command>>> commands) {
    // A menu without entries never begins to show.
    ContextMenu menu = new ContextMenu(new MenuItem());
    menu.setOnShowing(event -> menu.getItems().setAll(items.of(commands.get())));
    menu.setOnHidden(event -> menu.getItems().setAll(new MenuItem()));
    return menu;
  }
}
