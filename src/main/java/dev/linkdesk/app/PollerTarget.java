package dev.linkdesk.app;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.watch.Followed;
import java.util.List;

/** The screens' followed inquiries as the poller sees them. */
record PollerTarget(FollowedInquiries followed) implements Followed {
  @Override
  public List<InquiryId> ids() {
    return followed.rows().stream().map(InquiryRow::id).toList();
  }

  @Override
  public boolean anyOpen() {
    return followed.rows().stream().anyMatch(row -> row.inquiry().status().isOpen());
  }

  @Override
  public void told(List<Inquiry> inquiries) {
    followed.update(inquiries);
  }
}
