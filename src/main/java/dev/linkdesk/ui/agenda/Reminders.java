package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.InquiryId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who was reminded when.
 *
 * @param state whether that is known
 */
record Reminders(State state, Map<InquiryId, Instant> last) {
  static final Reminders UNREAD = new Reminders(State.UNREAD, Map.of());

  enum State {
    UNREAD,
    KNOWN,
    /** It could not be read. */
    UNKNOWN
  }

  static Reminders known(Map<InquiryId, Instant> last) {
    return new Reminders(State.KNOWN, Map.copyOf(last));
  }

  Reminders butUnknown() {
    return new Reminders(State.UNKNOWN, last);
  }

  Optional<Instant> of(InquiryId id) {
    return Optional.ofNullable(last.get(id));
  }
}
