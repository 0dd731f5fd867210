package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Revocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevokeModelTest {
  private final Table table = new Table();
  private final List<Inquiry> apologies = new ArrayList<>();

  private RevokeModel model(InquiryStatus status) {
    Inquiry inquiry = table.follow(Table.mina(status));
    return new RevokeModel(inquiry, table.parts(), table.revocation(), apologies::add);
  }

  private static Failure unavailable() {
    return new Failure.Unavailable("req_Quote1", List.of(), 503);
  }

  @Test
  void nothingHappensBeforeAPersonSaysSo() {
    model(InquiryStatus.CREATED);
    assertEquals(List.of(), table.actions.ended);
  }

  @Test
  void theFollowedRowsTellBothInquiriesAndTheApologyIsWritten() {
    RevokeModel model = model(InquiryStatus.CREATED);
    model.go();
    assertTrue(model.stateProperty().get().isDone());
    assertEquals(InquiryStatus.EXPIRED, table.followed.rows().getFirst().inquiry().status());
    assertEquals(2, table.followed.rows().size());
    assertEquals(List.of(table.followed.rows().getLast().inquiry()), apologies);
    assertEquals(List.of(LedgerLine.Act.REVOKED, LedgerLine.Act.REPLACEMENT), table.ledger.acts());
  }

  @Test
  void noReplacementIsMadeWhenNoneIsWanted() {
    RevokeModel model = model(InquiryStatus.CREATED);
    model.replacementProperty().set(false);
    model.go();
    assertInstanceOf(RevokeState.Ended.class, model.stateProperty().get());
    assertEquals(List.of(), table.persona.created);
    assertEquals(List.of(), apologies);
  }

  @Test
  void noApologyIsWrittenWhenNoneIsWanted() {
    RevokeModel model = model(InquiryStatus.CREATED);
    model.apologyProperty().set(false);
    model.go();
    assertEquals(1, table.persona.created.size());
    assertEquals(List.of(), apologies);
  }

  @Test
  void aFinishedInquiryNeedsNoNewLinkUnlessSomebodyWantsIt() {
    assertFalse(model(InquiryStatus.APPROVED).replacementProperty().get());
    assertTrue(model(InquiryStatus.EXPIRED).replacementProperty().get());
  }

  @Test
  void aSecondPressWhileItIsUnderWayDoesNothing() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.background.hold();
    model.go();
    model.go();
    table.background.release();
    assertEquals(1, table.actions.ended.size());
    assertEquals(1, table.persona.created.size());
  }

  @Test
  void aPressAfterAllIsDoneDoesNothing() {
    RevokeModel model = model(InquiryStatus.CREATED);
    model.go();
    model.go();
    assertEquals(1, table.persona.created.size());
    assertEquals(1, apologies.size());
  }

  @Test
  void aFailureHalfWayIsShownAndPressingAgainEndsTheRest() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.sessions.next = unavailable();
    model.go();
    RevokeState.NotEnded half =
        assertInstanceOf(RevokeState.NotEnded.class, model.stateProperty().get());
    assertInstanceOf(Revocation.Outcome.HalfEnded.class, half.why());
    assertEquals(InquiryStatus.EXPIRED, table.followed.rows().getFirst().inquiry().status());
    assertEquals(List.of(), table.persona.created);
    model.go();
    assertTrue(model.stateProperty().get().isDone());
  }

  private Revocation.Outcome.Ended ended(RevokeModel model) {
    return assertInstanceOf(RevokeState.Replaced.class, model.stateProperty().get()).how();
  }

  @Test
  void whatLinkdeskEndedHalfWayWasNotOverAlready() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.sessions.next = unavailable();
    model.go();
    table.sessions.next = unavailable();
    model.go();
    model.go();
    assertFalse(ended(model).wasOver());
    assertTrue(table.persona.created.getFirst().expiry() != null);
  }

  @Test
  void anEndWhoseAnswerWasLostIsNotTakenForOverAlready() {
    RevokeModel model = model(InquiryStatus.CREATED);
    // Persona expires it, and its answer does not arrive.
    table.actions.beforeEnd =
        () -> table.persona.with(Table.mina(InquiryStatus.CREATED), InquiryStatus.EXPIRED);
    table.actions.next = unavailable();
    model.go();
    assertInstanceOf(RevokeState.NotEnded.class, model.stateProperty().get());
    model.go();
    assertFalse(ended(model).wasOver());
    assertTrue(table.persona.created.getFirst().expiry() != null);
  }

  @Test
  void whatEndedWhileNobodyWaitedIsNotTakenForOverAlready() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.background.hold();
    model.go();
    model.stop();
    table.background.release();
    table.persona.with(Table.mina(InquiryStatus.CREATED), InquiryStatus.EXPIRED);
    model.go();
    assertFalse(ended(model).wasOver());
  }

  @Test
  void oneThatWasOverBeforeTheFirstTryIsSaidToBe() {
    RevokeModel model = model(InquiryStatus.EXPIRED);
    table.sessions.next = unavailable();
    model.go();
    model.go();
    assertTrue(ended(model).wasOver());
  }

  @Test
  void aReplacementThatFailedIsMadeByPressingAgainAndNothingIsEndedTwice() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.journal.failing = new Failure.NotKept(new IOException());
    model.go();
    assertInstanceOf(RevokeState.Replaced.class, model.stateProperty().get());
    assertFalse(model.stateProperty().get().isDone());
    table.journal.failing = null;
    model.go();
    assertTrue(model.stateProperty().get().isDone());
    assertEquals(1, table.actions.ended.size());
    assertEquals(List.of(LedgerLine.Act.REVOKED, LedgerLine.Act.REPLACEMENT), table.ledger.acts());
  }

  @Test
  void whoeverStopsWaitingCanPressAgain() {
    RevokeModel model = model(InquiryStatus.CREATED);
    table.background.hold();
    model.go();
    model.stop();
    table.background.release();
    assertInstanceOf(RevokeState.Stopped.class, model.stateProperty().get());
    assertEquals(List.of(), table.actions.ended);
    model.go();
    assertTrue(model.stateProperty().get().isDone());
  }
}
