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
  private final Tooltip tip = new Tooltip();

  WordsCell(ColumnWords words, ObservableValue<Instant> now) {
    this.words = words;
    this.now = now;
    now.addListener(new WeakChangeListener<>(reword));
  }

  @Override
  protected void updateItem(@Nullable Inquiry inquiry, boolean empty) {
    super.updateItem(inquiry, empty);
    show();
  }

  private void show() {
    Inquiry inquiry = getItem();
    if (isEmpty() || inquiry == null) {
      setText(null);
      setTooltip(null);
      pseudoClassStateChanged(URGENT, false);
      return;
    }
    Instant at = now.getValue();
    setText(words.text(inquiry, at));
    String exact = words.tip(inquiry);
    tip.setText(exact);
    setTooltip(exact.isEmpty() ? null : tip);
    pseudoClassStateChanged(URGENT, words.isUrgent(inquiry, at));
  }
}
