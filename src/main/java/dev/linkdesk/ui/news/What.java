package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.RowChange;
import java.util.Optional;

/** What a change means to people, in the order in which several are told of. */
enum What {
  APPROVED,
  COMPLETED,
  NEEDS_REVIEW,
  DECLINED,
  FAILED,
  STARTED,
  RESUMED,
  EXPIRED,
  REDACTED,
  /** A status that Persona added since, or one that was taken back. */
  OTHER;

  /** Empty for a change that is no news. */
  static Optional<What> of(RowChange change) {
    if (change.after().isRedacted() && !change.before().isRedacted()) {
      // What is seen for the first time in this run may have been redacted long ago.
      return isFirstLook(change) ? ofStatus(change) : Optional.of(REDACTED);
    }
    return ofStatus(change);
  }

  /** Whether only the last run's status was known before. */
  static boolean isFirstLook(RowChange change) {
    return change.before().times().updated() == null && change.before().times().created() == null;
  }

  private static Optional<What> ofStatus(RowChange change) {
    if (!change.isOfStatus()) {
      return Optional.empty();
    }
    InquiryStatus before = change.before().status();
    InquiryStatus after = change.after().status();
    if (after.isOpen()) {
      return Optional.of(opened(before, after));
    }
    return Optional.of(
        switch (after.value()) {
          case "approved" -> APPROVED;
          case "completed" -> COMPLETED;
          case "needs_review" -> NEEDS_REVIEW;
          case "declined" -> DECLINED;
          case "failed" -> FAILED;
          case "expired" -> EXPIRED;
          default -> OTHER;
        });
  }

  private static What opened(InquiryStatus before, InquiryStatus after) {
    if (before.equals(InquiryStatus.EXPIRED)) {
      return RESUMED;
    }
    boolean started = before.equals(InquiryStatus.CREATED) && after.equals(InquiryStatus.PENDING);
    return started ? STARTED : OTHER;
  }
}
