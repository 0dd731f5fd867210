package dev.linkdesk.ui.handover;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Revocation;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Takes one link back once a person has said so. */
final class RevokeModel {
  private final ReadOnlyObjectWrapper<Inquiry> inquiry;
  private final HandoverParts parts;
  private final Revocation revocation;
  private final Consumer<Inquiry> apologize;
  private final BooleanProperty replacement;
  private final BooleanProperty apology = new SimpleBooleanProperty(this, "apology", true);
  private final ReadOnlyObjectWrapper<RevokeState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new RevokeState.Asking());
  private Background.@Nullable Running running;
  private Revocation.Outcome.@Nullable Ended ended;

  /** As it was before the first try that may have ended it; null before that. */
  private @Nullable Inquiry before;

  /**
   * @param apologize writes the apology that carries the link of the replacement
   */
  RevokeModel(
      Inquiry inquiry, HandoverParts parts, Revocation revocation, Consumer<Inquiry> apologize) {
    this.inquiry = new ReadOnlyObjectWrapper<>(this, "inquiry", inquiry);
    this.parts = parts;
    this.revocation = revocation;
    this.apologize = apologize;
    InquiryStatus status = inquiry.status();
    boolean unfinished =
        status.isOpen() || status.equals(InquiryStatus.EXPIRED) || !status.isKnown();
    replacement = new SimpleBooleanProperty(this, "replacement", unfinished);
  }

  /** As Persona told it last. */
  ReadOnlyObjectProperty<Inquiry> inquiryProperty() {
    return inquiry.getReadOnlyProperty();
  }

  Environment environment() {
    return parts.environment();
  }

  ReadOnlyObjectProperty<RevokeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether a new link is made for the right person. */
  BooleanProperty replacementProperty() {
    return replacement;
  }

  /** Whether the apology is written; it carries the new link, so there is none without. */
  BooleanProperty apologyProperty() {
    return apology;
  }

  /**
   * Does what is not done yet; nothing while something is under way. May be pressed again after
   * every failure.
   */
  void go() {
    if (state.get().isBusy() || state.get().isDone()) {
      return;
    }
    if (ended == null) {
      end();
    } else {
      replace(ended);
    }
  }

  /** Whether something is under way of which it is not known yet how it ends. */
  boolean isBusy() {
    return state.get().isBusy();
  }

  /** Waits no longer for what is under way. */
  void stop() {
    if (state.get().isBusy()) {
      before = before == null ? inquiry.get() : before;
      state.set(new RevokeState.Stopped());
      if (running != null) {
        running.cancel();
      }
    }
  }

  private void end() {
    state.set(new RevokeState.Ending());
    Inquiry known = before;
    running =
        parts
            .background()
            .run(
                () -> revocation.end(inquiry.get().id(), known),
                this::ended,
                failure -> state.set(notBegun(failure)));
  }

  private static RevokeState notBegun(Failure failure) {
    return new RevokeState.NotEnded(new Revocation.Outcome.NotBegun(failure));
  }

  private void ended(Revocation.Outcome outcome) {
    switch (outcome) {
      case Revocation.Outcome.NotBegun n -> state.set(new RevokeState.NotEnded(n));
      case Revocation.Outcome.NotEnded n -> {
        before = before == null ? n.inquiry() : before;
        told(n.inquiry());
        state.set(new RevokeState.NotEnded(n));
      }
      case Revocation.Outcome.HalfEnded half -> {
        before = half.before();
        told(half.inquiry());
        state.set(new RevokeState.NotEnded(half));
      }
      case Revocation.Outcome.Ended whole -> {
        told(whole.inquiry());
        ended = whole;
        if (replacement.get()) {
          replace(whole);
        } else {
          state.set(new RevokeState.Ended(whole));
        }
      }
    }
  }

  private void told(Inquiry now) {
    inquiry.set(now);
    parts.followed().update(List.of(now));
  }

  private void replace(Revocation.Outcome.Ended whole) {
    state.set(new RevokeState.Replacing());
    running =
        parts
            .background()
            .run(
                () -> revocation.replace(whole),
                replaced -> replaced(whole, replaced),
                failure -> replaced(whole, new Revocation.Replaced.NotMade(failure)));
  }

  private void replaced(Revocation.Outcome.Ended whole, Revocation.Replaced replaced) {
    state.set(new RevokeState.Replaced(whole, replaced));
    if (replaced instanceof Revocation.Replaced.Made(var made, var written)) {
      parts.followed().merge(List.of(made));
      if (apology.get()) {
        apologize.accept(made);
      }
    }
  }
}
