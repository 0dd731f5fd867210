package dev.linkdesk.ui.window;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.EnvironmentPill;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The workspaces, and what belongs to the whole window: its look, what this program is, quit. */
public final class WorkspaceMenu extends MenuButton {
  /** Opens the menu, to go to another workspace by the arrow keys. */
  public static final KeyCombination SWITCH =
      new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /** Goes to the workspaces and their keys. */
  public static final KeyCombination MANAGE =
      new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination QUIT =
      new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Actions actions;
  private final FxAppearance appearance;
  private final About about;
  private final Texts texts;

  /**
   * A workspace to go to.
   *
   * @param current whether it is the one shown
   */
  public record Entry(String name, Environment environment, boolean current, Runnable open) {}

  /**
   * What the menu does.
   *
   * @param workspaces asked each time that the menu opens
   */
  public record Actions(
      Supplier<List<Entry>> workspaces, Runnable add, Runnable manage, Runnable quit) {}

  /**
   * What this program is.
   *
   * @param dataFolder where it keeps its files
   * @param apiUrl where requests go
   */
  public record About(String version, Path dataFolder, URI apiUrl) {}

  public WorkspaceMenu(
      String workspace, Actions actions, FxAppearance appearance, About about, Texts texts) {
    this.actions = actions;
    this.appearance = appearance;
    this.about = about;
    this.texts = texts;
    getStyleClass().add("workspace-menu");
    rename(workspace);
    setMinWidth(USE_PREF_SIZE);
    fill();
    setOnShowing(event -> fill());
  }

  /** Shows another name of the workspace. */
  void rename(String workspace) {
    setText(workspace);
    setAccessibleText(texts.get("window.menu.spoken", workspace));
  }

  /** Opens this menu or goes to one of the workspaces. */
  List<Command> workspaceCommands() {
    List<Command> commands = new ArrayList<>();
    for (Entry entry : actions.workspaces().get()) {
      commands.add(
          new Command(
              "workspace." + BLANK.matcher(entry.name()).replaceAll("_"),
              texts.get("window.command.workspace", words(entry)),
              null,
              entry.current() ? texts.get("window.command.isCurrent") : null,
              entry.open()));
    }
    commands.add(
        new Command("window.switch", texts.get("window.command.switch"), SWITCH, this::show));
    commands.add(command("window.menu.add", null, actions.add()));
    return commands;
  }

  /** What belongs to the whole program. */
  List<Command> programCommands() {
    List<Command> commands = new ArrayList<>();
    commands.add(command("window.menu.manage", MANAGE, actions.manage()));
    for (FxAppearance.Choice choice : FxAppearance.Choice.values()) {
      String key = look(choice);
      commands.add(
          new Command(
              key,
              texts.get("window.command.appearance", texts.get(key)),
              null,
              appearance.choice() == choice ? texts.get("window.command.isLook") : null,
              () -> appearance.choose(choice)));
    }
    commands.add(command("window.menu.about", null, this::tellAbout));
    commands.add(command("window.menu.quit", QUIT, actions.quit()));
    return commands;
  }

  private Command command(String key, @Nullable KeyCombination keys, Runnable action) {
    return new Command(key, texts.get(key), keys, action);
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    actions.workspaces().get().forEach(entry -> items.add(item(entry, group)));
    items.add(new SeparatorMenuItem());
    items.add(item("window.menu.add", null, actions.add()));
    items.add(item("window.menu.manage", MANAGE, actions.manage()));
    items.add(new SeparatorMenuItem());
    items.add(looks());
    items.add(item("window.menu.about", null, this::tellAbout));
    items.add(item("window.menu.quit", QUIT, actions.quit()));
    getItems().setAll(items);
  }

  private MenuItem item(Entry entry, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(words(entry));
    item.setToggleGroup(group);
    item.setSelected(entry.current());
    FontIcon shape = new FontIcon(EnvironmentPill.shape(entry.environment()));
    shape.getStyleClass().addAll("environment-icon", "environment-" + entry.environment().word());
    item.setGraphic(shape);
    item.setOnAction(event -> entry.open().run());
    return item;
  }

  private String words(Entry entry) {
    String place = texts.get("shared.mark." + entry.environment().word());
    return texts.get("window.menu.workspace", entry.name(), place);
  }

  private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setAccelerator(keys);
    item.setOnAction(event -> action.run());
    return item;
  }

  private Menu looks() {
    Menu menu = new Menu(texts.get("window.menu.appearance"));
    ToggleGroup group = new ToggleGroup();
    for (FxAppearance.Choice choice : FxAppearance.Choice.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get(look(choice)));
      item.setToggleGroup(group);
      item.setSelected(appearance.choice() == choice);
      item.setOnAction(event -> appearance.choose(choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String look(FxAppearance.Choice choice) {
    return "window.menu.appearance." + choice.name().toLowerCase(Locale.ROOT);
  }

  private void tellAbout() {
    ButtonType close =
        new ButtonType(texts.get("window.about.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(
            Alert.AlertType.INFORMATION,
            texts.get("window.about.text", about.dataFolder(), about.apiUrl()),
            close);
    alert.initOwner(stage());
    alert.setTitle(texts.get("window.menu.about"));
    alert.setHeaderText(texts.get("window.about.title", about.version()));
    alert.show();
  }

  private Stage stage() {
    return (Stage) getScene().getWindow();
  }
}
