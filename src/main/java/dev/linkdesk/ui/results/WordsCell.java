package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Instant;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Shows one thing about an inquiry in words, which time may change. */
final class WordsCell extends TableCell<InquiryRow, Inquiry> {
  private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

  private final ColumnWords words;
  private final ObservableValue<Instant> now;
  // The model outlives the cell, so it may not hold on to it.
  private final ChangeListener<Instant> reword = (value, was, is) -> show();

  WordsCell(ColumnWords words, ObservableValue<Instant> now) {
    this.words = words;
    this.now = now;
    now.addListener(new WeakChangeListener<>(reword));
    // A tooltip is a window: one for each cell would make tables slow.
    hoverProperty().subscribe(this::showTip);
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
    show();
  }

  private void show() {
    Inquiry inquiry = getItem();
    if (isEmpty() || inquiry == null) {
      if (getIndex() >= 0) {
        clear();
      }
      return;
    }
    Instant at = now.getValue();
    setText(words.text(inquiry, at));
    showTip(isHover());
    pseudoClassStateChanged(URGENT, words.isUrgent(inquiry, at));
  }

  /** A row laid aside keeps what it shows: as a rule it is filled again at once. */
  private void clear() {
    setText(null);
    setTooltip(null);
    pseudoClassStateChanged(URGENT, false);
  }

  private void showTip(boolean isHovered) {
    Inquiry inquiry = getItem();
    String exact = isHovered && inquiry != null && !isEmpty() ? words.tip(inquiry) : "";
    if (exact.isEmpty()) {
      setTooltip(null);
    } else if (getTooltip() == null) {
      setTooltip(new Tooltip(exact));
    } else {
      getTooltip().setText(exact);
    }
  }
}
