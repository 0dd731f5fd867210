package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows the title of a group, or something to go to with its keys. */
final class PaletteCell extends ListCell<PaletteEntry> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

  private final Texts texts;
  private final Label title = new Label();
  private final HBox words = new HBox();
  private final Label reason = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox();

  /**
   * @param pressed gets the place of a line that was pressed
   */
  PaletteCell(Texts texts, IntConsumer pressed) {
    this.texts = texts;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    // As narrow as the list, whatever a line would like.
    setPrefWidth(0);
    title.getStyleClass().addAll("palette-title", "small");
    words.setAlignment(Pos.CENTER_LEFT);
    reason.getStyleClass().addAll("soft", "small");
    reason.setMinWidth(0);
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    keys.getStyleClass().add("key-hint");
    keys.setMinWidth(USE_PREF_SIZE);
    keys.managedProperty().bind(keys.visibleProperty());
    line.getStyleClass().add("palette-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().setAll(words, reason, keys);
    setOnMouseClicked(click -> {
      if (getItem() instanceof PaletteEntry.Line) {
        pressed.accept(getIndex());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable PaletteEntry item, boolean empty) {
    super.updateItem(item, empty);
    PaletteEntry shown = empty ? null : item;
    pseudoClassStateChanged(HEADING, shown instanceof PaletteEntry.Heading);
    pseudoClassStateChanged(
        IMPOSSIBLE, shown instanceof PaletteEntry.Line each && !each.command().isPossible());
    setMouseTransparent(shown instanceof PaletteEntry.Heading);
    switch (shown) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case PaletteEntry.Heading heading -> {
        title.setText(heading.title());
        setGraphic(title);
        setAccessibleText(heading.title());
      }
      case PaletteEntry.Line each -> show(each);
    }
  }

  private void show(PaletteEntry.Line shown) {
    Command command = shown.command();
    words.getChildren().setAll(pieces(command.words(), shown.hits()));
    // A reason gives way, which is said whole at Enter.
    words.setMinWidth(command.isPossible() ? 0 : USE_PREF_SIZE);
    reason.setText(command.reason().orElse(""));
    reason.setTooltip(command.reason().map(Tooltip::new).orElse(null));
    keys.setVisible(command.keys() != null);
    keys.setText(command.keys() == null ? "" : Keys.words(command.keys()));
    setGraphic(line);
    setAccessibleText(spoken(command, texts));
  }

  /** What a screen reader says of a line. */
  static String spoken(Command command, Texts texts) {
    String said =
        command
            .reason()
            .map(why -> texts.get("palette.line.spoken", command.words(), why))
            .orElse(command.words());
    return command.keys() == null
        ? said
        : texts.get("palette.line.spokenKeys", said, Keys.words(command.keys()));
  }

  /** The words in pieces, those that were typed set off from the others. */
  private static List<Label> pieces(String text, BitSet hits) {
    List<Label> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      boolean hit = hits.get(from);
      int end = hit ? hits.nextClearBit(from) : hits.nextSetBit(from);
      int to = end < 0 ? text.length() : Math.min(end, text.length());
      Label piece = new Label(text.substring(from, to));
      piece.getStyleClass().add(hit ? "palette-hit" : "palette-words");
      piece.setMinWidth(to < text.length() ? Region.USE_PREF_SIZE : 0);
      pieces.add(piece);
      from = to;
    }
    return pieces;
  }
}
