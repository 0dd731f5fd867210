package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.RowChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a followed inquiry. Holds no name and no field value.
 *
 * @param number counts up within a run, so that the same thing can happen twice
 * @param at when Persona says that it happened, and never after it was told
 * @param told when this program learned of it
 * @param away whether it was learned by the first look of this run
 */
record NewsItem(
    long number,
    InquiryId id,
    @Nullable String referenceId,
    @Nullable String templateId,
    What what,
    InquiryStatus before,
    InquiryStatus after,
    Instant at,
    Instant told,
    boolean away) {

  static NewsItem of(long number, What what, RowChange change, Instant told) {
    Inquiry after = change.after();
    Instant updated = after.times().updated();
    return new NewsItem(
        number,
        after.id(),
        after.referenceId(),
        after.templateId(),
        what,
        change.before().status(),
        after.status(),
        updated == null || updated.isAfter(told) ? told : updated,
        told,
        What.isFirstLook(change));
  }

  @Override
  public String toString() {
    return "NewsItem[" + number + " " + id + " " + what + "]";
  }
}
