package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Shows the status as a badge. */
final class StatusCell extends TableCell<InquiryRow, Inquiry> {
  private static final double SIDES = 16;

  private final StatusBadge badge;

  StatusCell(Texts texts) {
    badge = new StatusBadge(texts);
    // A word new to us may be longer than the column.
    badge.setMinWidth(0);
    badge.maxWidthProperty().bind(widthProperty().subtract(SIDES));
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
    setGraphic(badge);
    setAccessibleText(badge.getAccessibleText());
  }
}
