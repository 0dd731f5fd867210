package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.handover.DeskState.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskModelTest {
  private final Table table = new Table();

  private DeskModel open(InquiryStatus status) {
    return open(table.follow(Table.mina(status)));
  }

  private DeskModel open(Inquiry inquiry) {
    DeskModel model =
        new DeskModel(inquiry, table.parts(), table.sessions, () -> table.refreshed++);
    model.open();
    return model;
  }

  private static void assertHidden(Reason why, DeskModel model) {
    assertEquals(new DeskState.Hidden(why), model.stateProperty().get());
    assertEquals(Optional.empty(), model.link());
  }

  @Test
  void thePlainLinkIsShownAndWrittenIntoTheLedger() {
    DeskModel model = open(InquiryStatus.CREATED);
    assertEquals(WorkingLink.Kind.PLAIN, model.link().orElseThrow().kind());
    assertEquals(List.of(LedgerLine.Act.SHOWN_AT_DESK), table.ledger.acts());
  }

  @Test
  void aLedgerThatCannotBeWrittenKeepsTheLinkInSightAndIsSaid() {
    table.ledger.full = true;
    DeskModel model = open(InquiryStatus.CREATED);
    assertTrue(model.link().isPresent());
    assertTrue(model.notInLedgerProperty().get());
  }

  @Test
  void theLinkHidesWhenTheApplicantStarts() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(20));
    assertHidden(Reason.STARTED, model);
    assertEquals(InquiryStatus.PENDING, model.inquiryProperty().get().status());
  }

  @Test
  void theLinkHidesWhenItExpires() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.EXPIRED, Table.START.plusSeconds(20));
    assertHidden(Reason.EXPIRED, model);
  }

  @Test
  void theLinkHidesWhenSomebodyDecides() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.APPROVED, Table.START.plusSeconds(20));
    assertHidden(Reason.FINISHED, model);
  }

  @Test
  void anUnknownStatusHidesTheLinkToo() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), new InquiryStatus("paused"), Table.START.plusSeconds(9));
    assertHidden(Reason.STARTED, model);
  }

  @Test
  void personaIsAskedEveryFiveSecondsWhileTheLinkWaits() {
    open(InquiryStatus.CREATED);
    assertEquals(1, table.refreshed);
    table.clock.advance(Duration.ofSeconds(20));
    assertEquals(5, table.refreshed);
  }

  @Test
  void personaIsLeftAloneOnceTheApplicantHasStarted() {
    open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(9));
    table.clock.advance(Duration.ofMinutes(1));
    assertEquals(1, table.refreshed);
    assertEquals(Optional.empty(), table.clock.next());
  }

  @Test
  void aClosedDeskAsksNothingAndKeepsNoLink() {
    DeskModel model = open(InquiryStatus.CREATED);
    model.close();
    table.clock.advance(Duration.ofMinutes(1));
    assertEquals(1, table.refreshed);
    assertEquals(Optional.empty(), model.link());
  }

  @Test
  void theLinkHidesWhenItsTimeIsOver() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofHours(24));
    assertHidden(Reason.EXPIRED, model);
  }

  @Test
  void aOneTimeLinkHidesWhenANewVisitIsOpened() {
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.minusSeconds(600)));
    table.sessions.held.add(FakeSessions.visit("iqse_2", null));
    DeskModel model = open(InquiryStatus.PENDING);
    table.clock.advance(Duration.ofSeconds(10));
    assertTrue(model.link().isPresent());
    table.sessions.held.set(1, FakeSessions.visit("iqse_2", Table.START.plusSeconds(11)));
    table.clock.advance(Duration.ofSeconds(5));
    assertHidden(Reason.OPENED, model);
  }

  @Test
  void aPlainLinkHidesWhenItIsOpenedAlthoughTheStatusStays() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofSeconds(10));
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.plusSeconds(11)));
    table.clock.advance(Duration.ofSeconds(5));
    assertHidden(Reason.OPENED, model);
    assertEquals(InquiryStatus.CREATED, model.inquiryProperty().get().status());
  }

  @Test
  void aPlainLinkThatWasOpenedElsewhereBeforeStaysInSight() {
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.minusSeconds(600)));
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofSeconds(30));
    assertTrue(model.link().isPresent());
  }

  @Test
  void aFreshLookAtAPlainLinkThatWasOpenedStaysInSight() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.plusSeconds(2)));
    table.clock.advance(Duration.ofSeconds(5));
    assertHidden(Reason.OPENED, model);
    model.fresh();
    table.clock.advance(Duration.ofSeconds(30));
    assertTrue(model.link().isPresent());
  }

  @Test
  void anOpeningIsNoticedAlsoWhenTheVisitsAreReadLate() {
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.minusSeconds(600)));
    table.sessions.always = new Failure.Unavailable(null, List.of(), 503);
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofSeconds(9));
    table.sessions.held.add(FakeSessions.visit("iqse_2", Table.START.plusSeconds(3)));
    table.sessions.always = null;
    table.clock.advance(Duration.ofSeconds(1));
    assertHidden(Reason.OPENED, model);
  }

  @Test
  void visitsThatAreReadLateAndWereBeforeTheLinkKeepItInSight() {
    table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.minusSeconds(600)));
    table.sessions.next = new Failure.Unavailable(null, List.of(), 503);
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofSeconds(30));
    assertTrue(model.link().isPresent());
  }

  @Test
  void aKeyThatMayNotReadVisitsIsTriedOnceAndTheStatusTells() {
    table.sessions.always = new Failure.NotAllowed(null, List.of());
    DeskModel model = open(InquiryStatus.CREATED);
    table.clock.advance(Duration.ofSeconds(30));
    assertEquals(1, table.sessions.asked);
    assertEquals(7, table.refreshed);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(28));
    assertHidden(Reason.STARTED, model);
  }

  @Test
  void makingTheOneTimeLinkIsNotTakenForAStart() {
    DeskModel model = open(InquiryStatus.PENDING);
    table.tell(
        Table.mina(InquiryStatus.PENDING), InquiryStatus.PENDING, Table.START.plusMillis(300));
    assertTrue(model.link().isPresent());
  }

  @Test
  void aOneTimeLinkHidesWhenTheInquiryMovesAndVisitsAreClosedToTheKey() {
    table.sessions.always = new Failure.NotAllowed(null, List.of());
    DeskModel model = open(InquiryStatus.PENDING);
    table.clock.advance(Duration.ofSeconds(30));
    assertTrue(model.link().isPresent());
    table.tell(
        Table.mina(InquiryStatus.PENDING), InquiryStatus.PENDING, Table.START.plusSeconds(28));
    assertHidden(Reason.STARTED, model);
  }

  @Test
  void anExpiredInquiryIsResumedAndItsLinkStaysInSight() {
    DeskModel model = open(InquiryStatus.EXPIRED);
    assertEquals(WorkingLink.Kind.RESUMED_ONE_TIME, model.link().orElseThrow().kind());
    table.clock.advance(Duration.ofSeconds(5));
    assertTrue(model.link().isPresent());
  }

  @Test
  void anotherInquiryThatMovesChangesNothing() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.followed.merge(List.of(Inquiry.known(new InquiryId("inq_other"), InquiryStatus.PENDING)));
    assertTrue(model.link().isPresent());
  }

  @Test
  void aFreshLinkIsOfferedAfterItWasHidden() {
    DeskModel model = open(InquiryStatus.CREATED);
    table.tell(
        Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(9));
    model.fresh();
    assertEquals(WorkingLink.Kind.ONE_TIME, model.link().orElseThrow().kind());
  }

  @Test
  void aSecondPressWhileALinkIsFetchedAsksOnce() {
    DeskModel model = open(InquiryStatus.PENDING);
    assertEquals(1, table.persona.lives.size());
    table.background.hold();
    model.fresh();
    model.fresh();
    table.background.release();
    assertEquals(2, table.persona.lives.size());
  }

  @Test
  void aFinishedInquiryShowsWhyThereIsNoLink() {
    DeskModel model = open(InquiryStatus.APPROVED);
    DeskState.Without none = assertInstanceOf(DeskState.Without.class, model.stateProperty().get());
    assertTrue(none.why().sentence().contains("Approved"), none.why().sentence());
    assertEquals(List.of(), table.ledger.acts());
  }

  @Test
  void aLinkThatComesAfterTheWindowWasClosedIsNotShown() {
    table.background.hold();
    DeskModel model = open(InquiryStatus.CREATED);
    model.close();
    table.background.release();
    assertEquals(Optional.empty(), model.link());
    assertFalse(table.ledger.acts().contains(LedgerLine.Act.SHOWN_AT_DESK));
  }

  @Test
  void aCopyGoesThroughTheShelf() {
    DeskModel model = open(InquiryStatus.CREATED);
    assertTrue(model.copy());
    assertEquals("Mina Okafor", table.shelf.copies().getFirst().copy().whom());
    assertEquals(model.link().orElseThrow().address(), table.clipboard.read().orElse(""));
  }

  @Test
  void aLinkThatIsCopiedIsWrittenIntoTheLedgerAsGivenOnce() {
    DeskModel model = open(InquiryStatus.PENDING);
    model.copy();
    model.copy();
    model.given();
    assertEquals(
        List.of(LedgerLine.Act.SHOWN_AT_DESK, LedgerLine.Act.ONE_TIME_LINK), table.ledger.acts());
  }

  @Test
  void aFreshLinkThatIsCopiedIsWrittenIntoTheLedgerToo() {
    DeskModel model = open(InquiryStatus.PENDING);
    model.copy();
    model.fresh();
    model.copy();
    assertEquals(
        2, table.ledger.acts().stream().filter(LedgerLine.Act.ONE_TIME_LINK::equals).count());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsNoticedAndNothingWasGiven() {
    table.clipboard.holdByAnother();
    assertFalse(open(InquiryStatus.CREATED).copy());
    assertEquals(List.of(LedgerLine.Act.SHOWN_AT_DESK), table.ledger.acts());
  }
}
