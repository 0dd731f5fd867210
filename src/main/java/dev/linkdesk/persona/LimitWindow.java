package dev.linkdesk.persona;

import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of Persona's counters, as its answers tell it: so many requests until a moment, then as many
 * again. Answers overtake each other, so within a window the lowest count is believed, less what is
 * under way. Not for several threads at once.
 */
final class LimitWindow {
  /** Persona tells whole seconds, and answers travel for a while. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final Duration LONGEST = Duration.ofSeconds(Limits.LONGEST_SECONDS);

  private @Nullable RequestBudget known;

  /** When the request was sent that first told of this window. */
  private Instant opened = Instant.MIN;

  private int unanswered;

  /** Requests of which no answer told whether they counted, since one told anything. */
  private int untold;

  /** A request has left. */
  void sent() {
    unanswered++;
  }

  /** A request has ended, whether or not its answer told anything. */
  void ended() {
    unanswered--;
  }

  /**
   * Takes what an answer told.
   *
   * @param told with the reset counted from {@code now}
   * @param sent when its request left: the answer was written between then and {@code now}
   */
  void told(RequestBudget told, Instant sent, Instant now) {
    if (told.limit() < 1) {
      return;
    }
    untold = 0;
    Duration reset = shorter(Duration.between(now, told.resetsAt()), LONGEST);
    Instant resetsAt = now.plus(reset);
    RequestBudget before = known;
    if (before == null || sent.plus(reset).isAfter(before.resetsAt().plus(SLACK))) {
      known = new RequestBudget(told.limit(), told.remaining(), resetsAt);
      opened = sent;
      return;
    }
    boolean ofTheWindowBefore =
        sent.isBefore(opened) && resetsAt.plus(SLACK).isBefore(before.resetsAt());
    if (!ofTheWindowBefore) {
      known =
          new RequestBudget(
              told.limit(),
              Math.min(before.remaining(), told.remaining()),
              resetsAt.isBefore(before.resetsAt()) ? resetsAt : before.resetsAt());
    }
  }

  /** An answer told nothing, or none came: the request may have counted. */
  void toldNothing(Instant now) {
    if (resetsAt(now).isPresent()) {
      untold++;
    }
  }

  /** Whether one more request may leave; anything goes while nothing is known. */
  boolean allows(Urgency urgency, Instant now) {
    RequestBudget told = known;
    if (told == null) {
      return true;
    }
    int left = hasPassed(told, now) ? told.limit() : told.remaining() - untold;
    return left - unanswered > leftToOthers(urgency, told.limit());
  }

  /** Until when no request may leave, even with none under way; empty when one may. */
  Optional<Instant> usedUpUntil(Urgency urgency, Instant now) {
    RequestBudget told = known;
    return told == null
            || hasPassed(told, now)
            || told.remaining() - untold > leftToOthers(urgency, told.limit())
        ? Optional.empty()
        : Optional.of(told.resetsAt());
  }

  /** When the window ends; empty when none is known or it has passed. */
  Optional<Instant> resetsAt(Instant now) {
    return Optional.ofNullable(known)
        .filter(told -> !hasPassed(told, now))
        .map(RequestBudget::resetsAt);
  }

  /** What was told last, without what is under way. */
  Optional<RequestBudget> known() {
    return Optional.ofNullable(known);
  }

  /** Rounded up, but a full window always has one for each. */
  private static int leftToOthers(Urgency urgency, int limit) {
    return switch (urgency) {
      case PERSON -> 0;
      case BULK, POLLING ->
          Math.min((int) Math.ceil(limit * Urgency.SHARE_LEFT_TO_OTHERS), limit - 1);
    };
  }

  private static boolean hasPassed(RequestBudget told, Instant now) {
    return !now.isBefore(told.resetsAt());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
