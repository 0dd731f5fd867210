package dev.linkdesk.ui.window;

import atlantafx.base.controls.Popover;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.InstantSource;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says how many copies lie on the shelf and lays them open. */
public final class ShelfButton extends Button {
  static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final CopyShelf shelf;
  private final Texts texts;
  private final ShelfList list;
  private final Popover popover;

  public ShelfButton(
      CopyShelf shelf, Texts texts, RelativeTimes times, Ticker ticker, InstantSource clock) {
    this.shelf = shelf;
    this.texts = texts;
    list = new ShelfList(shelf, texts, times, ticker, clock);
    popover = new Popover(list);
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setHideOnEscape(true);
    popover.setAutoHide(true);
    popover.setOnHidden(event -> requestFocus());
    setGraphic(new FontIcon(Feather.CLIPBOARD));
    getStyleClass().addAll("flat", "shelf-button");
    setTooltip(new Tooltip(texts.get("window.shelf.tip", OPEN.getDisplayText())));
    setOnAction(event -> toggle());
    shelf.copies().addListener((InvalidationListener) changed -> count());
    count();
  }

  Command command() {
    return new Command(
        "window.shelf.open", texts.get("window.command.shelf"), OPEN, this::toggle);
  }

  /** Opens the shelf, or closes it. */
  void toggle() {
    if (popover.isShowing()) {
      popover.hide();
      return;
    }
    list.refresh();
    popover.show(this);
    list.focusStart();
  }

  private void count() {
    setText(texts.get("window.shelf.button", shelf.copies().size()));
    setAccessibleText(texts.get("window.shelf.spoken", shelf.copies().size()));
  }
}
