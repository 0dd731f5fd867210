package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.inquiry.Timestamps;

/**
 * How many inquiries came how far. Each number is part of the one before it: who is approved counts
 * as completed and started too, even where Persona told no moment for it.
 *
 * @param started the applicant began, however it ended
 * @param completed all steps were gone through
 */
record Reached(int made, int started, int completed, int approved) {
  static final Reached NONE = new Reached(0, 0, 0, 0);

  static Reached of(Inquiry inquiry) {
    Timestamps at = inquiry.times();
    InquiryStatus status = inquiry.status();
    boolean approved = status.equals(InquiryStatus.APPROVED);
    boolean completed =
        approved || at.completed() != null || status.equals(InquiryStatus.COMPLETED);
    boolean started = completed || Opening.isStarted(inquiry);
    return new Reached(1, started ? 1 : 0, completed ? 1 : 0, approved ? 1 : 0);
  }

  Reached plus(Reached other) {
    return new Reached(
        made + other.made,
        started + other.started,
        completed + other.completed,
        approved + other.approved);
  }

  int notStarted() {
    return made - started;
  }

  int startedOnly() {
    return started - completed;
  }

  int completedOnly() {
    return completed - approved;
  }
}
