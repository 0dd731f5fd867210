package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Goes to any command, view, workspace or inquiry by typing, and shows the sheet of all keys. On
 * the FX thread.
 */
public final class Palette {
  static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination SHEET = new KeyCodeCombination(KeyCode.F1);

  private final Texts texts;
  private final List<CommandGroup> groups;
  private final Overlay overlay = new Overlay();
  private final PaletteCard card;
  private final KeySheet sheet;
  private final Button button;

  public Palette(PaletteParts parts) {
    texts = parts.texts();
    groups = new ArrayList<>(parts.groups());
    groups.add(new CommandGroup(texts.get("palette.sheet.own"), this::commands));
    PaletteParts all =
        new PaletteParts(
            texts, groups, parts.inquiries(), parts.find(), parts.choices(), parts.background());
    card = new PaletteCard(new PaletteModel(all), texts, overlay::close);
    sheet = new KeySheet(groups, texts, overlay::close);
    button = openingButton();
  }

  /** Opens the palette; for the window's header. Shrinks to its key where there is little room. */
  public Node button() {
    return button;
  }

  /** Lies over everything else in the window, unseen until something is opened. */
  public Node overlay() {
    return overlay;
  }

  /** All commands by group, those of the palette itself too; two of a place share no keys. */
  public List<CommandGroup> groups() {
    return List.copyOf(groups);
  }

  /** Gives the window's scene the keys of the palette. */
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(OPEN, this::togglePalette);
    scene.getAccelerators().put(SHEET, this::toggleSheet);
  }

  /** Shows the sheet at "?" wherever in it no text is typed. */
  public void listenIn(Node window) {
    window.addEventHandler(KeyEvent.KEY_TYPED, typed -> {
      if (typed.getCharacter().equals("?") && !takesText(typed.getTarget())) {
        toggleSheet();
        typed.consume();
      }
    });
  }

  private List<Command> commands() {
    return List.of(
        new Command("palette.open", texts.get("palette.command.open"), OPEN, this::togglePalette),
        new Command("palette.sheet", texts.get("palette.command.sheet"), SHEET, this::toggleSheet));
  }

  private void togglePalette() {
    toggle(card);
  }

  private void toggleSheet() {
    toggle(sheet);
  }

  private void toggle(Overlay.Card which) {
    if (overlay.shows(which)) {
      overlay.close();
    } else {
      overlay.open(which);
    }
  }

  private static boolean takesText(EventTarget target) {
    return target instanceof TextInputControl
        || (target instanceof ComboBoxBase<?> box && box.isEditable())
        || (target instanceof Spinner<?> spinner && spinner.isEditable());
  }

  private Button openingButton() {
    Label words = new Label(texts.get("palette.button.words"));
    words.getStyleClass().add("soft");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label key = new Label(Keys.words(OPEN));
    key.getStyleClass().add("key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    FontIcon glass = new FontIcon(Feather.SEARCH);
    HBox inside = new HBox(glass, words, key);
    inside.getStyleClass().add("palette-button-inside");
    inside.setAlignment(Pos.CENTER_LEFT);
    Button opening = new Button();
    opening.setGraphic(inside);
    opening.getStyleClass().add("palette-button");
    opening.setAccessibleText(texts.get("palette.button.spoken", Keys.words(OPEN)));
    opening.setTooltip(new Tooltip(texts.get("palette.button.tip", Keys.words(OPEN))));
    opening.setOnAction(event -> togglePalette());
    return opening;
  }
}
