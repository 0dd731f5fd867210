package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.ui.shared.PersonaPorts;
import org.jspecify.annotations.Nullable;

/**
 * One deed to one inquiry, tried until its end is known, under one key as long as it is not. What a
 * person decides for good is not sent when the inquiry has moved on since. Waits for the network
 * and the disk.
 */
final class Undertaking {
  private final Deed deed;
  private final Inquiry before;
  private final PersonaPorts persona;
  private final Issuer issuer;
  private SubmissionKey key = SubmissionKey.fresh();
  private boolean mayHaveArrived;

  /**
   * @param before the inquiry as the person saw it
   */
  Undertaking(Deed deed, Inquiry before, PersonaPorts persona, Issuer issuer) {
    this.deed = deed;
    this.before = before;
    this.persona = persona;
    this.issuer = issuer;
  }

  Deed deed() {
    return deed;
  }

  Inquiry before() {
    return before;
  }

  /** Does it; may be called again after any outcome but success. */
  synchronized Outcome carryOut() {
    Inquiry now = before;
    if (mayHaveArrived || deed.isForGood() || deed.buildsOnNow()) {
      try {
        now = persona.inquiries().retrieve(before.id()).inquiry();
      } catch (Failure notRead) {
        return mayHaveArrived
            ? new Outcome.Unknown(notRead, null)
            : new Outcome.NotDone(notRead, null);
      }
      if (mayHaveArrived && deed.isSeenIn(now)) {
        return done(now);
      }
      if (deed.isForGood() && hasMoved(now)) {
        return new Outcome.Moved(now);
      }
    }
    try {
      return done(deed.on(now, persona, key));
    } catch (Failure failure) {
      return after(failure);
    }
  }

  private Outcome done(Inquiry now) {
    return new Outcome.Done(now, issuer.did(deed.act(), now, deed.ledgerNote()));
  }

  private boolean hasMoved(Inquiry now) {
    return !now.status().equals(before.status()) || now.isRedacted() != before.isRedacted();
  }

  private Outcome after(Failure why) {
    boolean leavesOpen = leavesOpen(why);
    mayHaveArrived |= leavesOpen;
    Inquiry now = leavesOpen || why instanceof Failure.Conflict ? look(why) : null;
    if (mayHaveArrived && now != null && deed.isSeenIn(now)) {
      return done(now);
    }
    if (mayHaveArrived && !isEnd(why, now)) {
      return new Outcome.Unknown(why, now);
    }
    mayHaveArrived = false;
    key = SubmissionKey.fresh();
    return new Outcome.NotDone(why, now);
  }

  private @Nullable Inquiry look(Failure why) {
    if (why instanceof Failure.Cancelled) {
      return null;
    }
    try {
      return persona.inquiries().retrieve(before.id()).inquiry();
    } catch (Failure notRead) {
      return null;
    }
  }

  /** Whether it may have happened all the same. */
  private static boolean leavesOpen(Failure failure) {
    return switch (failure) {
      case Failure.Unavailable f -> true;
      case Failure.Unreachable f -> true;
      case Failure.NotUnderstood f -> !f.isRedirect();
      case Failure.Cancelled f -> true;
      case Failure.Bug f -> true;
      case Failure.NotAuthenticated f -> false;
      case Failure.NotAllowed f -> false;
      case Failure.NotFound f -> false;
      case Failure.Conflict f -> false;
      case Failure.Refused f -> false;
      case Failure.OverLimit f -> false;
      case Failure.WritingStopped f -> false;
      case Failure.NotKept f -> false;
    };
  }

  /** Whether the failure settles that no try under this key did anything. */
  private static boolean isEnd(Failure failure, @Nullable Inquiry now) {
    return switch (failure) {
      case Failure.Conflict f -> true;
      case Failure.Refused f -> true;
      case Failure.NotFound f -> true;
      // Persona keeps this answer for the key and would only give it again.
      case Failure.Unavailable f -> now != null && f.httpStatus() != 408;
      case Failure.Unreachable f -> false;
      case Failure.NotUnderstood f -> false;
      case Failure.Cancelled f -> false;
      case Failure.Bug f -> false;
      // Decided before Persona looks at the key: an earlier try may still have happened.
      case Failure.NotAuthenticated f -> false;
      case Failure.NotAllowed f -> false;
      case Failure.OverLimit f -> false;
      case Failure.WritingStopped f -> false;
      case Failure.NotKept f -> false;
    };
  }
}
