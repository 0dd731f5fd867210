package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to type in and what goes by what was typed. */
final class PaletteCard implements Overlay.Card {
  private final PaletteModel model;
  private final Texts texts;
  private final Runnable close;
  private final TextField field = new TextField();
  private final PaletteList list;
  private final Label nothing = new Label();
  private final Label said = new Label();
  private final VBox card = new VBox();

  /**
   * @param close puts the card away and gives the focus back
   */
  PaletteCard(PaletteModel model, Texts texts, Runnable close) {
    this.model = model;
    this.texts = texts;
    this.close = close;
    list = new PaletteList(model.entries(), texts, this::pressedAt);
    field.setId("palette-field");
    field.setPromptText(texts.get("palette.field.prompt"));
    field.textProperty().bindBidirectional(model.textProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox typing = new HBox(new FontIcon(Feather.SEARCH), field);
    typing.getStyleClass().add("palette-typing");
    typing.setAlignment(Pos.CENTER_LEFT);
    for (Label note : new Label[] {nothing, said}) {
      note.getStyleClass().add("palette-note");
      note.setWrapText(true);
      note.setMinHeight(Region.USE_PREF_SIZE);
      note.managedProperty().bind(note.visibleProperty());
      note.setVisible(false);
    }
    nothing.getStyleClass().add("soft");
    said.getStyleClass().add("palette-said");
    card.getStyleClass().add("palette");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.getChildren().setAll(typing, nothing, list.view(), said, foot());
    model.entries().addListener((ListChangeListener<PaletteEntry>) change -> listed());
    list.chosenProperty().subscribe(chosen -> speak());
  }

  @Override
  public Region node() {
    return card;
  }

  @Override
  public void opened() {
    model.start();
    field.requestFocus();
  }

  @Override
  public void closed() {
    model.stop();
  }

  private HBox foot() {
    HBox foot =
        new HBox(
            key("\u2191 \u2193"),
            does("palette.foot.choose"),
            key("\u23CE"),
            does("palette.foot.go"),
            key("Esc"),
            does("palette.foot.close"),
            key(Keys.words(Palette.SHEET)),
            does("palette.foot.keys"));
    foot.getStyleClass().add("palette-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private static Label key(String words) {
    Label key = new Label(words);
    key.getStyleClass().add("key-hint");
    return key;
  }

  private Node does(String key) {
    Label does = new Label(texts.get(key));
    does.getStyleClass().addAll("soft", "small");
    return does;
  }

  private void listed() {
    said.setVisible(false);
    boolean none = !model.textProperty().get().isBlank() && model.isNothingFound();
    nothing.setText(
        none ? texts.get("palette.empty.sentence", model.textProperty().get().strip()) : "");
    nothing.setVisible(none);
    list.startOver();
    speak();
  }

  /** The focus stays in the field, so the field says what is chosen. */
  private void speak() {
    Optional<PaletteEntry.Line> chosen = list.chosen();
    field.setAccessibleText(
        chosen
            .map(line ->
                texts.get(
                    "palette.field.spokenAt",
                    PaletteCell.spoken(line.command(), texts),
                    list.place(),
                    list.size()))
            .orElseGet(() -> texts.get("palette.field.spokenNone")));
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (key.getCode() == KeyCode.ESCAPE) {
      close.run();
    } else if (key.getCode() == KeyCode.ENTER) {
      list.chosen().map(PaletteEntry.Line::command).ifPresent(this::go);
    } else if (key.getCode() != KeyCode.TAB && !(plain && list.move(key.getCode()))) {
      return;
    }
    key.consume();
  }

  private void pressedAt(int index) {
    list.choose(index);
    list.chosen().map(PaletteEntry.Line::command).ifPresent(this::go);
  }

  /** Does it where the focus was before; what cannot be done says why and stays. */
  private void go(Command command) {
    if (!command.isPossible()) {
      String why = texts.get("palette.reason", command.words(), command.reason().orElse(""));
      said.setText(why);
      said.setVisible(true);
      field.setAccessibleText(why);
      field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      return;
    }
    model.used(command);
    close.run();
    command.run();
  }
}
