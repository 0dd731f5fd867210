package dev.linkdesk.ui.results;

import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Texts;
import javafx.collections.ListChangeListener;

/** Says that the details are of one that is not among the rows shown, and offers to show it. */
final class OutOfView {
  private final ResultsModel model;
  private final Texts texts;
  private final Runnable show;
  private final Notice notice = new Notice();

  /**
   * @param show shows its row again
   */
  OutOfView(ResultsModel model, Texts texts, Runnable show) {
    this.model = model;
    this.texts = texts;
    this.show = show;
    notice.setId("results-detail-away");
    notice.getStyleClass().add("detail-away");
    model.selectedProperty().subscribe((was, is) -> tell());
    model.chosen().addListener((ListChangeListener<InquiryRow>) change -> tell());
    model.appliedProperty().subscribe((was, is) -> tell());
    tell();
  }

  Notice notice() {
    return notice;
  }

  private void tell() {
    InquiryRow row = model.selectedProperty().get();
    boolean isAway = row != null && !model.chosen().contains(row);
    if (isAway == notice.isVisible()) {
      return;
    }
    if (isAway) {
      notice.show(
          Notice.Kind.WARNING,
          texts.get("results.away.said"),
          new Notice.Way(texts.get("results.away.show"), show));
    } else {
      notice.hide();
    }
  }
}
