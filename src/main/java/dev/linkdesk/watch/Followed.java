package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.util.Collection;
import java.util.List;

/**
 * The inquiries that are followed, as the poller sees them. Everything here is on the FX thread.
 */
public interface Followed {
  /** What is known of each now, in the order in which they came to be followed. */
  List<Inquiry> all();

  /** From now on one listener hears of whatever joins, changes or leaves, told by whomever. */
  void listen(Listener listener);

  /** Numbers a question that is about to be asked, higher than all before it. */
  long question();

  /**
   * Takes an answer, of which an inquiry may be older than what is known already.
   *
   * @param question the number that the question had when it was asked
   */
  void told(List<Inquiry> inquiries, long question);

  /** Persona left these out of several answers in a row: they are not asked for any more. */
  void gone(List<InquiryId> ids);

  /** Hears what becomes of the followed inquiries. */
  interface Listener {
    void joined(Collection<Inquiry> inquiries);

    /** What is known of some of them is other than before. */
    void changed(Collection<Change> changes);

    void left(Collection<InquiryId> ids);
  }

  /** What was known of an inquiry, and what is known of it now. */
  record Change(Inquiry before, Inquiry after) {}
}
