package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Shows the status as a badge. */
final class StatusCell extends TableCell<InquiryRow, Inquiry> {
  private static final double SIDES = 16;

  private final StatusBadge badge;
  private final HBox room;

  StatusCell(Texts texts) {
    badge = new StatusBadge(texts);
    room = new HBox(badge);
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
    setGraphic(room);
    setAccessibleText(badge.getAccessibleText());
  }
}
