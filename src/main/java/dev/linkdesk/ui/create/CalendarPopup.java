package dev.linkdesk.ui.create;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/**
 * A calendar to choose a day from: arrows go by day and week, Page Up and Page Down by month, with
 * Ctrl by year; Enter takes the day, Esc none. The keys are handled here because the day cells of
 * the calendar answer Enter and Space with an exception outside of JavaFX's own date picker.
 */
final class CalendarPopup {
  private static final double GAP = 2;

  private final Node owner;
  private final Consumer<LocalDate> chosen;
  private final Popup popup = new Popup();
  private Calendar calendar = new Calendar();
  private LocalDate marked = LocalDate.EPOCH;

  CalendarPopup(Node owner, Consumer<LocalDate> chosen) {
    this.owner = owner;
    this.chosen = chosen;
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    Shortcuts.leaveToOwner(popup, owner);
    popup.addEventFilter(KeyEvent.ANY, this::press);
  }

  /** Opens at a day with that day marked. */
  void show(LocalDate at) {
    calendar = new Calendar(at);
    calendar.valueProperty().addListener((all, old, day) -> take(day));
    StackPane frame = new StackPane(calendar);
    frame.getStyleClass().add("calendar-frame");
    popup.getContent().setAll(frame);
    Bounds under = owner.localToScreen(owner.getBoundsInLocal());
    popup.show(owner, under.getMinX(), under.getMaxY() + GAP);
    frame.applyCss();
    mark(at);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
      return;
    }
    event.consume();
    if (event.getEventType() != KeyEvent.KEY_PRESSED) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> mark(marked.minusDays(1));
      case RIGHT -> mark(marked.plusDays(1));
      case UP -> mark(marked.minusWeeks(1));
      case DOWN -> mark(marked.plusWeeks(1));
      case PAGE_UP -> mark(event.isShortcutDown() ? marked.minusYears(1) : marked.minusMonths(1));
      case PAGE_DOWN -> mark(event.isShortcutDown() ? marked.plusYears(1) : marked.plusMonths(1));
      case ENTER, SPACE -> take(marked);
      default -> calendar.requestFocus();
    }
  }

  private void mark(LocalDate day) {
    marked = day;
    if (calendar.getSkin() instanceof CalendarSkin skin) {
      skin.goToDate(day, true);
    }
  }

  private void take(LocalDate day) {
    popup.hide();
    chosen.accept(day);
  }
}
