package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells whether a link leads somewhere still, as far as the clock and the status of its inquiry
 * say. The status does not say whether somebody opened it.
 */
final class LinkLife {
  private final WorkingLink link;
  private final Inquiry first;
  private final InquiryStatus waiting;

  /**
   * @param first the inquiry as it was known when the link came
   */
  LinkLife(WorkingLink link, Inquiry first) {
    this.link = link;
    this.first = first;
    waiting = first.status().isKnown() ? waiting(link.kind()) : first.status();
  }

  private static InquiryStatus waiting(WorkingLink.Kind kind) {
    return switch (kind) {
      case PLAIN -> InquiryStatus.CREATED;
      case ONE_TIME, RESUMED_ONE_TIME -> InquiryStatus.PENDING;
    };
  }

  /** Why it works no longer; empty while it does. */
  Optional<LinkEnd> end(Inquiry told, Instant now) {
    Instant until = link.until();
    if (until != null && !now.isBefore(until)) {
      return Optional.of(LinkEnd.EXPIRED);
    }
    if (told.isRedacted()) {
      return Optional.of(LinkEnd.FINISHED);
    }
    return told.equals(first) || told.status().equals(waiting)
        ? Optional.empty()
        : Optional.of(end(told.status()));
  }

  private static LinkEnd end(InquiryStatus status) {
    if (status.equals(InquiryStatus.EXPIRED)) {
      return LinkEnd.EXPIRED;
    }
    boolean goesOn = status.isOpen() || !status.isKnown();
    return goesOn ? LinkEnd.STARTED : LinkEnd.FINISHED;
  }
}
