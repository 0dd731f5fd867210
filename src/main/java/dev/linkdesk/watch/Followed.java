package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.List;

/** The inquiries that are followed, as the poller sees them. Called on the FX thread. */
public interface Followed {
  List<InquiryId> ids();

  /** Whether an applicant can still act on one of them. */
  boolean anyOpen();

  void told(List<Inquiry> inquiries);
}
