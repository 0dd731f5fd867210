package dev.linkdesk.ui.handover;

/** Why a link leads nowhere any more. */
enum LinkEnd {
  /** The applicant has started: going on takes a one-time link. */
  STARTED,
  /** The verification has come to an end. */
  FINISHED,
  /** Its time is over, or the inquiry has expired or was taken back. */
  EXPIRED
}
