package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Purpose;

/**
 * What can be done with the link of one inquiry from whatever screen shows it, each in a window of
 * its own. On the FX thread.
 */
public interface Handover {
  /** Writes the words that bring the link to the applicant. */
  void write(Inquiry inquiry, Purpose purpose);

  /** Shows the link large, for an applicant who stands there. */
  void showAtDesk(Inquiry inquiry);

  /** Ends the inquiry and its sessions, after asking. */
  void revoke(Inquiry inquiry);

  /** Goes to the form with what is known of the person. */
  void newLinkFor(Inquiry inquiry);
}
