package dev.linkdesk.ui.results.views;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.OverflowLine;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The views as tabs, with what can be done about the chosen one. */
public final class ViewTabs extends VBox implements AutoCloseable {
  private static final double LEAST_WIDTH = 160;

  private final ViewsModel model;
  private final ViewCounts counts;
  private final Texts texts;
  private final Consumer<Said> teller;
  private final ViewCommands commands;
  private final Map<String, ViewTab> tabs = new HashMap<>();
  private final OverflowLine strip;
  private final ViewName name;
  private final Hyperlink save = new Hyperlink();
  private final Hyperlink reset = new Hyperlink();
  private final InvalidationListener changed = now -> show();
  private final Subscription subscriptions;

  /**
   * @param teller says what became of an action
   */
  public ViewTabs(ViewsModel model, ViewCounts counts, Texts texts, Consumer<Said> teller) {
    this.model = model;
    this.counts = counts;
    this.texts = texts;
    this.teller = teller;
    name = new ViewName(texts, model, this::takeFocus);
    commands = new ViewCommands(model, texts, name::askForNew, name::askFor, this::delete);
    strip = new OverflowLine(more(), 0);
    strip.setMinWidth(LEAST_WIDTH);
    getStyleClass().add("view-tabs");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(texts.get("views.tabs.name"));
    HBox line = new HBox(strip, changes(), menu());
    line.getStyleClass().add("view-line");
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(strip, Priority.ALWAYS);
    getChildren().setAll(line, name);
    model.views().addListener(changed);
    subscriptions =
        Subscription.combine(
            model.chosenProperty().subscribe((was, is) -> show()),
            model.chosenProperty().subscribe((was, is) -> name.chosen(is)),
            model.changedProperty().subscribe((was, is) -> show()),
            model.scopeProperty().subscribe((was, is) -> show()),
            counts.countsProperty().subscribe((was, is) -> show()));
    show();
  }

  /** What can be done with views now: going to each, and keeping what is shown. */
  public List<Command> commands() {
    return commands.all();
  }

  /** Does what a key is for; says whether there was anything. */
  public boolean pressed(KeyEvent key) {
    return commands.pressed(key);
  }

  /** Puts the focus on the tab of the chosen view. */
  public void takeFocus() {
    tab(model.chosenProperty().get()).requestFocus();
  }

  @Override
  public void close() {
    model.views().removeListener(changed);
    subscriptions.unsubscribe();
  }

  private HBox changes() {
    save.setText(texts.get("views.change.save"));
    save.setTooltip(new Tooltip(texts.get("views.change.saveTip")));
    save.setOnAction(event -> commands.save());
    reset.setText(texts.get("views.change.reset"));
    reset.setTooltip(new Tooltip(texts.get("views.change.resetTip")));
    reset.setOnAction(event -> model.reset());
    HBox changes = new HBox(save, reset);
    changes.getStyleClass().add("view-changes");
    changes.setAlignment(Pos.CENTER_RIGHT);
    changes.setMinWidth(USE_PREF_SIZE);
    changes.managedProperty().bind(changes.visibleProperty());
    changes.visibleProperty().bind(model.changedProperty());
    return changes;
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    menu.setId("views-menu");
    menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setAccessibleText(texts.get("views.menu.name"));
    menu.setTooltip(new Tooltip(texts.get("views.menu.name")));
    menu.getItems().setAll(new MenuItem());
    menu.setOnShowing(
        event -> menu.getItems().setAll(commands.items(model.chosenProperty().get())));
    return menu;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(texts.get("views.more.button"));
    more.setId("views-more");
    more.getStyleClass().addAll("flat", "view-more");
    more.setAccessibleText(texts.get("views.more.name"));
    return more;
  }

  private void show() {
    View chosen = model.chosenProperty().get();
    // All in Persona is not counted: that would read all of it.
    Map<String, Integer> counted =
        model.scopeProperty().get() == Scope.FOLLOWED ? counts.countsProperty().get() : Map.of();
    List<ViewTab> shown = new ArrayList<>();
    for (View view : model.views()) {
      ViewTab tab = tab(view);
      boolean isChosen = view.id().equals(chosen.id());
      tab.show(view, isChosen, isChosen && model.changedProperty().get(), counted.get(view.id()));
      shown.add(tab);
    }
    tabs.keySet().retainAll(model.views().stream().map(View::id).toList());
    strip.show(shown);
    save.setText(texts.get(chosen.isOwn() ? "views.change.save" : "views.change.saveAs"));
  }

  private ViewTab tab(View view) {
    return tabs.computeIfAbsent(view.id(), id -> newTab(view));
  }

  private ViewTab newTab(View view) {
    ViewTab tab = new ViewTab(texts, view);
    tab.setId("view-" + view.id());
    tab.setOnAction(event -> {
      model.choose(tab.view());
      show();
    });
    tab.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    ContextMenu menu = new ContextMenu(new MenuItem());
    menu.setOnShowing(event -> menu.getItems().setAll(commands.items(tab.view())));
    tab.setContextMenu(menu);
    tab.setMaxHeight(Double.MAX_VALUE);
    return tab;
  }

  private void walk(KeyEvent key) {
    boolean isLeft = key.getCode() == KeyCode.LEFT;
    if ((isLeft || key.getCode() == KeyCode.RIGHT) && !key.isAltDown() && !key.isShortcutDown()) {
      model.step(isLeft ? -1 : 1);
      takeFocus();
      key.consume();
    }
  }

  private void delete(View view) {
    Runnable undo = model.delete(view);
    teller.accept(
        Said.done(Notice.Kind.INFO, texts.get("views.delete.done", view.name()))
            .with(
                new Notice.Way(
                    texts.get("views.delete.undo"), undo, texts.get("views.delete.undone"))));
  }
}
