package dev.linkdesk.ui.create;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A date that is typed, or chosen from a calendar (Alt+Down). JavaFX's own date picker empties a
 * field that it cannot read; this one leaves the text for its owner to correct.
 */
final class DateField extends CustomTextField {
  private final TypedDates dates;
  private final Popup popup = new Popup();

  DateField(TypedDates dates, String calendarWords) {
    this.dates = dates;
    getStyleClass().add("date-field");
    Button open = new Button("", new FontIcon(Feather.CALENDAR));
    open.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "inside-field");
    open.setFocusTraversable(false);
    open.setAccessibleText(calendarWords);
    open.setOnAction(event -> showCalendar());
    setRight(open);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
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
    LocalDate typed = dates.date(getText().strip()).orElse(null);
    Calendar calendar = new Calendar(typed);
    calendar.valueProperty().addListener((all, old, chosen) -> take(chosen));
    StackPane frame = new StackPane(calendar);
    frame.getStyleClass().add("calendar-frame");
    popup.getContent().setAll(frame);
    Bounds field = localToScreen(getBoundsInLocal());
    popup.show(this, field.getMinX(), field.getMaxY() + 2);
    calendar.requestFocus();
  }

  private void take(LocalDate chosen) {
    if (chosen != null) {
      setText(chosen.toString());
    }
    popup.hide();
    requestFocus();
    end();
  }
}
