package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions that can be undone for ten seconds, and are sent once. */
final class HeldDecisionsTest {
  private final Table table = new Table();
  private final HeldDecisions held = table.held();
  private final Inquiry mina = table.follow("inq_Mina1", InquiryStatus.COMPLETED);
  private final Inquiry sam = table.follow("inq_Sam1", InquiryStatus.NEEDS_REVIEW);

  private static Outcome outcome(HeldDecision decision) {
    return assertInstanceOf(HeldDecision.State.Ended.class, decision.stateProperty().get())
        .outcome();
  }

  @Test
  void nothingIsSentForTenSeconds() {
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(9);
    assertEquals(List.of(), table.actions.keys);
    assertEquals(new HeldDecision.State.Holding(1), decision.stateProperty().get());
  }

  @Test
  void afterTenSecondsItIsSentOnceWithItsCommentAndTheRowShowsIt() {
    HeldDecision decision = held.hold(mina, new Deed.Approve("documents checked"));
    table.letPass(60);
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
    assertEquals(List.of("documents checked"), table.actions.comments);
    assertTrue(outcome(decision).isDone());
    assertEquals(InquiryStatus.APPROVED, table.row(mina).status());
  }

  @Test
  void undoneInTimeNothingIsEverSent() {
    held.hold(mina, new Deed.Decline("no"));
    table.letPass(9);
    assertTrue(held.undoLatest());
    table.letPass(60);
    assertEquals(List.of(), table.actions.keys);
    assertFalse(held.hasHeld());
    assertEquals(List.of(), table.ledger.lines);
  }

  @Test
  void undoTakesTheLatestFirstAndThenTheOneBefore() {
    HeldDecision first = held.hold(mina, new Deed.Approve(null));
    HeldDecision second = held.hold(sam, new Deed.Decline(null));
    held.undoLatest();
    assertTrue(first.isHeld());
    assertEquals(new HeldDecision.State.Undone(), second.stateProperty().get());
    held.undoLatest();
    assertEquals(new HeldDecision.State.Undone(), first.stateProperty().get());
    assertFalse(held.undoLatest());
  }

  @Test
  void severalAreHeldEachForItsOwnTime() {
    held.hold(mina, new Deed.Approve(null));
    table.letPass(5);
    held.hold(sam, new Deed.Decline(null));
    table.letPass(5);
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
    assertTrue(held.hasHeld());
    table.letPass(5);
    assertEquals(List.of("approve inq_Mina1", "decline inq_Sam1"), table.actions.done);
    assertFalse(held.hasHeld());
  }

  @Test
  void eachGoesUnderItsOwnKey() {
    held.hold(mina, new Deed.Approve(null));
    held.hold(sam, new Deed.Decline(null));
    table.letPass(10);
    assertNotEquals(table.actions.keys.getFirst(), table.actions.keys.getLast());
  }

  @Test
  void stoppingSendsNothing() {
    held.hold(mina, new Deed.Approve(null));
    held.stop();
    table.letPass(60);
    assertEquals(List.of(), table.actions.keys);
    assertFalse(held.hasHeld());
  }

  @Test
  void putAsideItWaitsForAPersonHoweverLong() {
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(8);
    held.setAside();
    table.letPass(3600);
    assertEquals(List.of(), table.actions.keys);
    assertTrue(held.hasHeld());
    decision.goOn();
    table.letPass(9);
    assertEquals(List.of(), table.actions.keys);
    table.letPass(1);
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
  }

  @Test
  void whatIsDecidedOutOfSightWaitsForAPerson() {
    held.seen(false);
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(60);
    assertEquals(new HeldDecision.State.SetAside(), decision.stateProperty().get());
    assertEquals(List.of(), table.actions.keys);
    held.seen(true);
    table.letPass(60);
    assertEquals(List.of(), table.actions.keys);
    decision.goOn();
    table.letPass(10);
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
  }

  @Test
  void backInSightTheNextDecisionCountsAtOnce() {
    held.seen(false);
    held.seen(true);
    held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
  }

  @Test
  void putAsideItCanStillBeUndone() {
    held.hold(mina, new Deed.Approve(null));
    held.setAside();
    assertTrue(held.undoLatest());
    assertFalse(held.hasHeld());
  }

  @Test
  void onceItIsBeingSentItCannotBeUndone() {
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.background.hold();
    table.letPass(10);
    assertFalse(decision.undo());
    assertTrue(held.isSending());
    assertTrue(held.isHeld(mina.id()));
    table.background.release();
    assertEquals(List.of("approve inq_Mina1"), table.actions.done);
    assertFalse(held.isHeld(mina.id()));
  }

  @Test
  void whatMovedOnMeanwhileIsNotDecidedOver() {
    HeldDecision decision = held.hold(mina, new Deed.Decline(null));
    table.moveUnseen(mina, InquiryStatus.APPROVED);
    table.letPass(10);
    assertEquals(List.of(), table.actions.keys);
    Outcome.Moved moved = assertInstanceOf(Outcome.Moved.class, outcome(decision));
    assertEquals(InquiryStatus.APPROVED, moved.now().status());
    assertEquals(InquiryStatus.APPROVED, table.row(mina).status());
  }

  @Test
  void aDecisionGoesIntoTheLedgerWithoutItsComment() {
    held.hold(mina, new Deed.Approve("born 1990-04-01"));
    held.hold(sam, new Deed.Decline(null));
    table.letPass(10);
    assertEquals(List.of(LedgerLine.Act.APPROVED, LedgerLine.Act.DECLINED), table.ledger.acts());
    assertEquals(null, table.ledger.lines.getFirst().note());
  }

  @Test
  void aLedgerThatIsFullUndoesNothing() {
    table.ledger.full = true;
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    assertEquals(new Outcome.Done(table.row(mina), false), outcome(decision));
    assertEquals(InquiryStatus.APPROVED, table.row(mina).status());
  }

  @Test
  void anAnswerThatIsLostIsLookedUpAndFoundDone() {
    table.actions.answersAreLost = true;
    table.actions.next = new Failure.Unreachable(new IOException());
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    assertTrue(outcome(decision).isDone());
    assertEquals(1, table.actions.keys.size());
    assertEquals(List.of(LedgerLine.Act.APPROVED), table.ledger.acts());
  }

  @Test
  void withoutAnAnswerNobodyKnowsAndTryingAgainLooksFirstAndKeepsTheKey() {
    table.actions.next = new Failure.Unreachable(new IOException());
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, outcome(decision));
    assertEquals(InquiryStatus.COMPLETED, unknown.told().map(Inquiry::status).orElseThrow());
    decision.again();
    assertTrue(outcome(decision).isDone());
    assertEquals(table.actions.keys.getFirst(), table.actions.keys.getLast());
    assertEquals(2, table.actions.keys.size());
  }

  @Test
  void whatHappenedAllTheSameIsFoundWithoutSendingAgain() {
    table.actions.next = new Failure.Unreachable(new IOException());
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    table.moveUnseen(mina, InquiryStatus.APPROVED);
    decision.again();
    assertTrue(outcome(decision).isDone());
    assertEquals(1, table.actions.keys.size());
  }

  @Test
  void aServerErrorThatDidNothingIsNotDoneAndGetsAFreshKey() {
    table.actions.next = new Failure.Unavailable("req_1", List.of(), 503);
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    assertInstanceOf(Outcome.NotDone.class, outcome(decision));
    decision.again();
    assertTrue(outcome(decision).isDone());
    assertNotEquals(table.actions.keys.getFirst(), table.actions.keys.getLast());
  }

  @Test
  void aConflictSaysHowItIsNow() {
    table.actions.next = new Failure.Conflict("req_2", List.of());
    HeldDecision decision = held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    Outcome.NotDone not = assertInstanceOf(Outcome.NotDone.class, outcome(decision));
    assertEquals(InquiryStatus.COMPLETED, not.told().map(Inquiry::status).orElseThrow());
    assertTrue(
        table
            .words()
            .said(decision.deed(), mina, not)
            .sentence()
            .startsWith("Not done: usr_Mina1 is \u201cCompleted\u201d now."));
  }

  @Test
  void aDecisionThatCameToNothingMakesRoomForTheNext() {
    table.actions.next = new Failure.Refused(null, List.of());
    held.hold(mina, new Deed.Approve(null));
    table.letPass(10);
    held.hold(mina, new Deed.Decline(null));
    assertEquals(1, held.all().size());
  }
}
