package dev.linkdesk.ui.window;

import dev.linkdesk.ui.fx.FxAppearance;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
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

/** What belongs to the whole window: its look, what this program is, the way out. */
public final class WorkspaceMenu extends MenuButton {
  private final Texts texts;

  /**
   * Names the workspace and offers what there is.
   *
   * @param version of the program
   * @param dataFolder where the program keeps its files
   * @param apiUrl where requests go
   */
  public WorkspaceMenu(
      String workspace,
      String version,
      Path dataFolder,
      URI apiUrl,
      FxAppearance appearance,
      Texts texts) {
    super(workspace);
    this.texts = texts;
    getStyleClass().add("workspace-menu");
    setAccessibleText(texts.get("window.menu.spoken", workspace));
    setMinWidth(USE_PREF_SIZE);
    MenuItem about = new MenuItem(texts.get("window.menu.about"));
    about.setOnAction(event ->
        about(
            texts.get("window.about.title", version),
            texts.get("window.about.text", dataFolder, apiUrl)));
    MenuItem quit = new MenuItem(texts.get("window.menu.quit"));
    quit.setAccelerator(new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN));
    quit.setOnAction(event -> stage().close());
    getItems().setAll(looks(appearance), new SeparatorMenuItem(), about, quit);
  }

  private Menu looks(FxAppearance appearance) {
    Menu menu = new Menu(texts.get("window.menu.appearance"));
    ToggleGroup group = new ToggleGroup();
    for (FxAppearance.Choice choice : FxAppearance.Choice.values()) {
      String word = choice.name().toLowerCase(Locale.ROOT);
      RadioMenuItem item = new RadioMenuItem(texts.get("window.menu.appearance." + word));
      item.setToggleGroup(group);
      item.setSelected(appearance.choice() == choice);
      item.setOnAction(event -> appearance.choose(choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void about(String title, String text) {
    ButtonType close =
        new ButtonType(texts.get("window.about.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.INFORMATION, text, close);
    alert.initOwner(getScene().getWindow());
    alert.setTitle(texts.get("window.menu.about"));
    alert.setHeaderText(title);
    alert.show();
  }

  private Stage stage() {
    return (Stage) getScene().getWindow();
  }
}
