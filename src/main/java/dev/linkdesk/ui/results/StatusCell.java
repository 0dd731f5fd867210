package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.StatusBadge;
import dev.linkdesk.ui.shared.Texts;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
  // As wide as the column whatever the badge is: a graphic of another size than before would have
  // the cell laid out twice.
  private final HBox room = new HBox();
  private final String followed;
  private final String redacted;
  // Most cells never bear the mark, and each node more slows the table down.
  private @Nullable FontIcon mark;
  private @Nullable Label gone;

  /**
   * @param isMarked whether a row bears the mark of a followed one
   */
  StatusCell(Texts texts, Predicate<InquiryRow> isMarked) {
    this.isMarked = isMarked;
    badge = new StatusBadge(texts);
    redacted = texts.get("results.table.redacted");
    followed = texts.get("views.follow.followed");
    // A word new to us may be longer than the column.
    badge.setMinWidth(0);
    room.setVisible(false);
    room.getStyleClass().add("status-room");
    room.setAlignment(Pos.CENTER_LEFT);
    room.prefWidthProperty().bind(widthProperty().subtract(SIDES));
    room.getChildren().setAll(badge);
    setGraphic(room);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("status-cell");
  }

  @Override
  public void updateIndex(int place) {
    super.updateIndex(place);
    if (isEmpty() && place >= 0) {
      clear();
    }
  }

  @Override
  protected void updateItem(@Nullable Inquiry inquiry, boolean empty) {
    super.updateItem(inquiry, empty);
    if (!empty && inquiry != null) {
      show(inquiry);
    } else if (getIndex() >= 0) {
      clear();
    }
  }

  private void show(Inquiry inquiry) {
    badge.show(inquiry.status());
    // Its last status would say that the applicant can go on.
    showRedacted(inquiry.isRedacted() && inquiry.status().isOpen());
    room.setVisible(true);
    InquiryRow row = getTableRow() == null ? null : getTableRow().getItem();
    boolean isFollowed = row != null && isMarked.test(row);
    showMark(isFollowed);
    String spoken = isRedacted() ? redacted : badge.getAccessibleText();
    setAccessibleText(isFollowed ? spoken + ", " + followed : spoken);
  }

  /** A row laid aside keeps what it shows: as a rule it is filled again at once. */
  private void clear() {
    room.setVisible(false);
    showMark(false);
    setAccessibleText(null);
  }

  private void showMark(boolean isShown) {
    if (mark != null) {
      mark.setVisible(isShown);
    } else if (isShown) {
      mark = marked();
    }
  }

  private boolean isRedacted() {
    return gone != null && gone.isVisible();
  }

  private void showRedacted(boolean isShown) {
    if (isShown && gone == null) {
      gone = redactedBadge();
    }
    if (gone != null) {
      gone.setVisible(isShown);
      badge.setVisible(!isShown);
      badge.setManaged(!isShown);
    }
  }

  private Label redactedBadge() {
    Label made = new Label(redacted, new FontIcon(Feather.LOCK));
    made.getStyleClass().addAll("status-badge", "status-unknown");
    made.managedProperty().bind(made.visibleProperty());
    room.getChildren().addFirst(made);
    return made;
  }

  private FontIcon marked() {
    FontIcon icon = new FontIcon(Feather.BOOKMARK);
    icon.getStyleClass().add("followed-mark");
    icon.managedProperty().bind(icon.visibleProperty());
    room.getChildren().add(icon);
    return icon;
  }
}
