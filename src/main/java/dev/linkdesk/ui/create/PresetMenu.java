package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses, saves, renames and removes presets. */
final class PresetMenu extends MenuButton {
  private final Texts texts;
  private final PresetsModel model;
  private final PresetEditor editor;

  PresetMenu(Texts texts, PresetsModel model, PresetEditor editor) {
    this.texts = texts;
    this.model = model;
    this.editor = editor;
    getStyleClass().add("compact");
    setMinWidth(USE_PREF_SIZE);
    setGraphic(new FontIcon(Feather.BOOKMARK));
    model.presets().addListener((Observable changed) -> fill());
    model.chosenProperty().addListener(changed -> name());
    fill();
    name();
  }

  private void name() {
    Preset chosen = model.chosenProperty().get();
    setText(texts.get("create.preset.menu"));
    setAccessibleText(
        chosen == null
            ? texts.get("create.preset.menu")
            : texts.get("create.preset.chosen", chosen.name()));
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    List<Preset> presets = model.presets();
    for (int i = 0; i < presets.size(); i++) {
      Preset preset = presets.get(i);
      MenuItem item = item(preset, model::choose);
      if (i < PresetsModel.WITH_KEY) {
        item.setAccelerator(Shortcuts.preset(i));
      }
      items.add(item);
    }
    if (!presets.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    MenuItem save = new MenuItem(texts.get("create.preset.saveAs"));
    save.setOnAction(event -> editor.save());
    items.add(save);
    if (!presets.isEmpty()) {
      items.add(forEach("create.preset.renameOne", editor::rename));
      items.add(forEach("create.preset.removeOne", model::remove));
    }
    getItems().setAll(items);
  }

  private Menu forEach(String textKey, Consumer<Preset> action) {
    Menu menu = new Menu(texts.get(textKey));
    model.presets().forEach(preset -> menu.getItems().add(item(preset, action)));
    return menu;
  }

  private static MenuItem item(Preset preset, Consumer<Preset> action) {
    MenuItem item = new MenuItem(preset.name());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.accept(preset));
    return item;
  }
}
