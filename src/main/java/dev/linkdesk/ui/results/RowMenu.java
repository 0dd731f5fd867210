package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;

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

  /** Opens it also when the system asks for it by a key, which asks the table and not a row. */
  void openByKeyOn(TableView<InquiryRow> table) {
    table.setOnContextMenuRequested(event -> {
      if (event.isKeyboardTrigger()) {
        openOn(table);
        event.consume();
      }
    });
  }

  /** Opens it at the selected row, if there is one; an open one stays as it is. */
  void openOn(TableView<InquiryRow> table) {
    if (menu.isShowing() || table.getSelectionModel().getSelectedItem() == null) {
      return;
    }
    Node row = table.lookup(".table-row-cell:selected");
    Node anchor = row == null ? table : row;
    Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
    menu.show(anchor, at.getMinX() + 24, at.getMaxY());
  }

  private void fill() {
    menu.getItems().setAll(items.of(commands.get()));
  }
}
