package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.Said;

/** What the desk shows. */
sealed interface DeskState {
  /** A link is being fetched. */
  record Fetching() implements DeskState {}

  /** There is no link to show, and why. */
  record Without(Said why) implements DeskState {}

  /** The link waits to be scanned. */
  record Showing(WorkingLink link) implements DeskState {}

  /** The link was taken out of sight by itself. */
  record Hidden(Reason why) implements DeskState {}

  /** Why a link is out of sight. */
  enum Reason {
    /** Somebody has opened it; that alone leaves the status of the inquiry as it is. */
    OPENED,
    /** The applicant has begun, as the inquiry tells. */
    STARTED,
    /** The verification has come to an end. */
    FINISHED,
    /** The link does not work any more. */
    EXPIRED
  }
}
