package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who was reminded when, and whose link was taken back.
 *
 * @param state whether that is known
 * @param takenBack inquiries that nobody is to be reminded of
 */
record Reminders(State state, Map<InquiryId, Instant> last, Set<InquiryId> takenBack) {
  static final Reminders UNREAD = new Reminders(State.UNREAD, Map.of(), Set.of());

  enum State {
    UNREAD,
    KNOWN,
    /** Who was reminded in earlier runs of the program is not. */
    KNOWN_OF_THIS_RUN,
    /** It could not be read. */
    UNKNOWN
  }

  /**
   * Waits for the disk.
   *
   * @throws Failure.NotKept when the ledger cannot be read
   */
  static Reminders in(Ledger ledger) {
    return new Reminders(
        ledger.isOfThisRunAlone() ? State.KNOWN_OF_THIS_RUN : State.KNOWN,
        Map.copyOf(ledger.last(LedgerLine.Act.REMINDER)),
        ledger.takenBack());
  }

  Reminders butUnknown() {
    return new Reminders(State.UNKNOWN, last, takenBack);
  }

  Optional<Instant> of(InquiryId id) {
    return Optional.ofNullable(last.get(id));
  }
}
