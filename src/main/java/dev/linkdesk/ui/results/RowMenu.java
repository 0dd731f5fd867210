package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/**
 * What can be done about the chosen rows, made anew whenever somebody asks for it, and before it is
 * placed on the screen. It holds no keys while it is closed: they would act on the rows of its last
 * opening.
 */
final class RowMenu {
  private final CommandItems items;
  private final Supplier<List<List<Command>>> commands;
  private final ContextMenu menu =
      new ContextMenu() {
        @Override
        public void show(Node anchor, double screenX, double screenY) {
          fill();
          super.show(anchor, screenX, screenY);
        }
      };

  RowMenu(Texts texts, Supplier<List<List<Command>>> commands) {
    this.commands = commands;
    items = new CommandItems(texts);
    menu.getStyleClass().add("command-menu");
    menu.setOnHidden(event -> menu.getItems().forEach(item -> item.setAccelerator(null)));
  }

  ContextMenu menu() {
    return menu;
  }

  private void fill() {
    menu.getItems().setAll(items.of(commands.get()));
  }
}
