package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the status as a badge, and in everything in Persona whether the row is followed. */
final class StatusCell extends TableCell<InquiryRow, Inquiry> {
  private static final double SIDES = 16;

  private final Predicate<InquiryRow> isMarked;
  private final StatusBadge badge;
  private final FontIcon mark;
  private final String followed;
  private final HBox room;

  /**
   * @param isMarked whether a row bears the mark of a followed one
   */
  StatusCell(Texts texts, Predicate<InquiryRow> isMarked) {
    this.isMarked = isMarked;
    badge = new StatusBadge(texts);
    mark = new FontIcon(Feather.BOOKMARK);
    mark.getStyleClass().add("followed-mark");
    mark.managedProperty().bind(mark.visibleProperty());
    followed = texts.get("views.follow.followed");
    room = new HBox(badge, mark);
    room.getStyleClass().add("status-room");
    // A word new to us may be longer than the column.
    badge.setMinWidth(0);
    room.setAlignment(Pos.CENTER_LEFT);
    room.maxWidthProperty().bind(widthProperty().subtract(SIDES));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("status-cell");
  }

  @Override
  protected void updateItem(@Nullable Inquiry inquiry, boolean empty) {
    super.updateItem(inquiry, empty);
    if (empty || inquiry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    badge.show(inquiry.status());
    InquiryRow row = getTableRow() == null ? null : getTableRow().getItem();
    mark.setVisible(row != null && isMarked.test(row));
    setGraphic(room);
    setAccessibleText(
        mark.isVisible() ? badge.getAccessibleText() + ", " + followed : badge.getAccessibleText());
  }
}
