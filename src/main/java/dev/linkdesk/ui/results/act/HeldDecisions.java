package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.ui.shared.PersonaPorts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The decisions that wait, were sent, or were undone, until they are put away. On the FX thread.
 */
final class HeldDecisions {
  private final PersonaPorts persona;
  private final Issuer issuer;
  private final Background background;
  private final Ticker ticker;
  private final Consumer<Inquiry> toldOf;
  private final ObservableList<HeldDecision> all = FXCollections.observableArrayList();
  private boolean outOfSight;

  /**
   * @param toldOf is told of each inquiry as Persona told it
   */
  HeldDecisions(
      PersonaPorts persona,
      Issuer issuer,
      Background background,
      Ticker ticker,
      Consumer<Inquiry> toldOf) {
    this.persona = persona;
    this.issuer = issuer;
    this.background = background;
    this.ticker = ticker;
    this.toldOf = toldOf;
  }

  /** The latest last. */
  ObservableList<HeldDecision> all() {
    return all;
  }

  /** Holds a decision for a while, then sends it; out of sight it waits for a person. */
  HeldDecision hold(Inquiry inquiry, Deed deed) {
    all.removeIf(held -> held.id().equals(inquiry.id()) && !held.isOpen());
    HeldDecision held =
        new HeldDecision(
            new Undertaking(deed, inquiry, persona, issuer), background, ticker, toldOf);
    if (outOfSight) {
      held.setAside();
    }
    all.add(held);
    return held;
  }

  /** Whether a decision about it is still to come to its end. */
  boolean isHeld(InquiryId id) {
    return all.stream().anyMatch(held -> held.id().equals(id) && held.isOpen());
  }

  /** Whether any decision was made that is not sent. */
  boolean hasHeld() {
    return all.stream().anyMatch(HeldDecision::isHeld);
  }

  /** Whether the answer to any decision is still to come. */
  boolean isSending() {
    return all.stream().anyMatch(held -> held.isOpen() && !held.isHeld());
  }

  /** Takes back the decision made last of those that are not sent; says whether there was one. */
  boolean undoLatest() {
    return all.reversed().stream().filter(HeldDecision::isHeld).findFirst().stream()
        .anyMatch(HeldDecision::undo);
  }

  /** Lets all wait for a person, as while a question stands. */
  void setAside() {
    all.forEach(HeldDecision::setAside);
  }

  /** Whether people see what is held; nothing counts down while they do not. */
  void seen(boolean nowSeen) {
    outOfSight = !nowSeen;
    if (outOfSight) {
      setAside();
    }
  }

  /** Sends none of those that wait. */
  void stop() {
    List.copyOf(all).forEach(HeldDecision::undo);
  }

  void putAway(HeldDecision held) {
    all.remove(held);
  }
}
