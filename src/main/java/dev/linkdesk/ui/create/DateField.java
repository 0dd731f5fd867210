package dev.linkdesk.ui.create;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A date that is typed, or chosen from a calendar (Alt+Down). JavaFX's own date picker empties a
 * field that it cannot read; this one leaves the text for its owner to correct.
 */
final class DateField extends CustomTextField {
  private final TypedDates dates;
  private final CalendarPopup calendar = new CalendarPopup(this, this::take);

  DateField(TypedDates dates, String calendarWords) {
    this.dates = dates;
    getStyleClass().add("date-field");
    Button open = new Button("", new FontIcon(Feather.CALENDAR));
    open.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "inside-field");
    open.setFocusTraversable(false);
    open.setAccessibleText(calendarWords);
    open.setOnAction(event -> showCalendar());
    setRight(open);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            showCalendar();
            event.consume();
          }
        });
  }

  private void showCalendar() {
    calendar.show(dates.date(getText().strip()).orElseGet(dates::today));
  }

  private void take(LocalDate chosen) {
    setText(chosen.toString());
    requestFocus();
    end();
  }
}
