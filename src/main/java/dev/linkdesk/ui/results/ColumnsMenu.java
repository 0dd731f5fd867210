package dev.linkdesk.ui.results;

import dev.linkdesk.ui.results.act.CommandItems;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which columns show, and all that the mouse does with their headers. */
final class ColumnsMenu extends MenuButton {
  private final Texts texts;
  private final ColumnCommands commands;
  private final CommandItems items;
  private final Menu sort = new Menu();
  private final Menu arrange = new Menu();

  ColumnsMenu(ResultsTable table, Texts texts) {
    this.texts = texts;
    commands = new ColumnCommands(table, texts);
    items = new CommandItems(texts);
    setId("results-columns");
    setGraphic(new FontIcon(Feather.COLUMNS));
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(texts.get("results.columns.name"));
    setTooltip(new Tooltip(texts.get("results.columns.name")));
    for (ResultsColumn each : ResultsColumn.values()) {
      getItems().add(choice(each, table));
    }
    sort.setText(texts.get("results.columns.sortMenu"));
    arrange.setText(texts.get("results.columns.arrangeMenu"));
    getItems().addAll(new SeparatorMenuItem(), sort, arrange);
    getItems().addAll(items.of(List.of(List.of(commands.reset()))));
    setOnShowing(event -> fill());
    fill();
  }

  private CheckMenuItem choice(ResultsColumn which, ResultsTable table) {
    // A table without any column cannot be understood, so one stays.
    boolean stays = which == ResultsColumn.STATUS;
    String name = commands.name(which);
    CheckMenuItem item =
        new CheckMenuItem(stays ? texts.get("results.columns.always", name) : name);
    item.selectedProperty().bindBidirectional(table.wantedProperty(which));
    item.setDisable(stays);
    return item;
  }

  private void fill() {
    sort.getItems().setAll(items.of(List.of(commands.sorting())));
    arrange.getItems().setAll(commands.shown().stream().map(this::arranging).toList());
  }

  private MenuItem arranging(ResultsColumn column) {
    Menu menu = new Menu(commands.name(column));
    menu.getItems().setAll(items.of(List.of(commands.arranging(column))));
    return menu;
  }
}
