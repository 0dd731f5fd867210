package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.shared.Handover;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Goes through inquiries whose people are to be reminded, one message at a time; each is handed
 * over by the person who goes through. On the FX thread.
 */
final class RemindRound {
  private final Function<InquiryId, Optional<Inquiry>> latest;
  private final Handover handover;
  private final Predicate<Inquiry> isPossible;
  private final Deque<Inquiry> left = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> place =
      new ReadOnlyObjectWrapper<>(this, "place", null);
  private int chosen;
  private int written;

  /**
   * How far the round is.
   *
   * @param written messages that were opened, the one on show among them
   * @param passed inquiries that get no reminder, as far as is known now
   * @param total messages that were opened or are still to be
   * @param next whose message is opened next; empty at the end
   */
  record Place(int written, int passed, int total, Inquiry last, Optional<Inquiry> next) {}

  /**
   * @param latest the inquiry as the screens know it now
   * @param isPossible whether a reminder is still of use
   */
  RemindRound(
      Function<InquiryId, Optional<Inquiry>> latest,
      Handover handover,
      Predicate<Inquiry> isPossible) {
    this.latest = latest;
    this.handover = handover;
    this.isPossible = isPossible;
  }

  /** Null while there is no round. */
  ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Begins a round with the first message, in place of what is left of another. */
  void begin(Collection<Inquiry> inquiries) {
    left.clear();
    left.addAll(inquiries);
    written = 0;
    chosen = inquiries.size();
    next();
  }

  /** Opens the next message, of somebody who still needs one. */
  void next() {
    Inquiry now = take();
    if (now == null) {
      stop();
      return;
    }
    written++;
    Optional<Inquiry> following = peek();
    int total = written + (int) left.stream().map(this::now).filter(isPossible).count();
    place.set(new Place(written, chosen - total, total, now, following));
    handover.write(now, Purpose.REMINDER);
  }

  /** Ends the round; what was written stays. */
  void stop() {
    left.clear();
    place.set(null);
  }

  private @Nullable Inquiry take() {
    peek();
    Inquiry next = left.poll();
    return next == null ? null : now(next);
  }

  private Optional<Inquiry> peek() {
    while (!left.isEmpty() && !isPossible.test(now(left.getFirst()))) {
      left.removeFirst();
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(now(left.getFirst()));
  }

  private Inquiry now(Inquiry inquiry) {
    return latest.apply(inquiry.id()).orElse(inquiry);
  }
}
