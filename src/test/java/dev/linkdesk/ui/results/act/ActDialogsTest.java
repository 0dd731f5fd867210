package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.Screen;
import java.io.IOException;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The windows in which one inquiry is changed, as they are used: by keyboard. */
final class ActDialogsTest extends ActScreen {
  private final Inquiry mina = table.follow("inq_Mina1KqWzXp", InquiryStatus.COMPLETED);
  private final Inquiry jon = table.follow("inq_Jon1BqWzXp", InquiryStatus.PENDING);

  @Test
  void anApprovalIsCommentedAndSentByKeysAlone() {
    run("approve", mina);
    write("checked by phone");
    picture("approve");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(isOpen());
    assertTrue(barSays("Approving usr_Mina1KqWzXp in 10 s."));
    letPass(10);
    assertEquals(List.of("checked by phone"), table.actions.comments);
    assertTrue(barSays("usr_Mina1KqWzXp is approved."));
  }

  @Test
  void tabLeavesTheComment() {
    run("decline", mina);
    push(KeyCode.TAB);
    assertEquals(go(), dialog().getScene().getFocusOwner());
    push(KeyCode.ENTER);
    assertTrue(barSays("Declining usr_Mina1KqWzXp in 10 s."));
  }

  @Test
  void escLeavesEverythingAsItIs() {
    run("approve", mina);
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertFalse(desk.hasHeld());
  }

  @Test
  void aTypedCommentIsNotLostAtTheFirstEsc() {
    run("decline", mina);
    write("fraud");
    push(KeyCode.ESCAPE);
    assertTrue(isOpen());
    assertTrue(says("What you typed is not sent. Esc again discards it."));
    assertTrue(desk.isBusy());
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertFalse(desk.isBusy());
  }

  @Test
  void whatIsTypedAfterTheWarningIsWarnedOfAnew() {
    run("decline", mina);
    write("fraud");
    push(KeyCode.ESCAPE);
    write("ulent");
    assertFalse(says("What you typed is not sent."));
    push(KeyCode.ESCAPE);
    assertTrue(isOpen());
    assertTrue(says("What you typed is not sent."));
  }

  @Test
  void aSecondDecisionWhileOneIsHeldSaysWhyNothingHappens() {
    run("approve", mina);
    goOn();
    HoldModel second =
        new HoldModel(
            new About(mina, table.followed), Deed.MarkForReview::new, decided(), table.words());
    second.go();
    assertFalse(
        second.progressProperty().get() instanceof Progress.Ended(var said) && said.isDone());
    assertTrue(
        second.progressProperty().get() instanceof Progress.Ended(var said)
            && said.sentence().startsWith("A decision about it is on its way."));
  }

  private HeldDecisions decided() {
    HeldDecisions held = table.held();
    held.hold(mina, new Deed.Approve(null));
    return held;
  }

  @Test
  void decidingBeforeTheApplicantHasFinishedIsWarnedOf() {
    run("decline", jon);
    picture("decline-open");
    assertTrue(says("The applicant has not finished."));
  }

  @Test
  void productionIsNamedOnTheButton() {
    interact(() -> {
      table.environment = Environment.PRODUCTION;
      openDesk();
    });
    run("approve", mina);
    picture("approve-production");
    assertEquals("Approve in PRODUCTION", go().getText());
  }

  @Test
  void reviewTakesNoComment() {
    run("review", mina);
    picture("review");
    assertTrue(Screen.all(root()).noneMatch(TextArea.class::isInstance));
    goOn();
    letPass(10);
    assertEquals(List.of("review inq_Mina1KqWzXp"), table.actions.done);
  }

  @Test
  void expiringAsksFirstAndEnterOnTheFocusedButtonDoesNothing() {
    run("expire", jon);
    picture("expire");
    push(KeyCode.ENTER);
    assertFalse(isOpen());
    assertEquals(List.of(), table.actions.done);
  }

  @Test
  void expiredItSaysThatItCanBeResumed() {
    run("expire", jon);
    goOn();
    assertFalse(isOpen());
    assertTrue(barSays("It can be resumed."));
    assertEquals(InquiryStatus.EXPIRED, table.row(jon).status());
  }

  @Test
  void aFailureStaysInTheWindowWithItsRequestId() {
    run("expire", jon);
    table.actions.next = new Failure.Conflict("req_Quote1", List.of());
    goOn();
    picture("expire-conflict");
    assertTrue(says("req_Quote1"));
    assertTrue(says("is \u201cIn progress\u201d now."));
    goOn();
    assertFalse(isOpen());
  }

  @Test
  void withoutAnAnswerItSaysThatNobodyKnows() {
    run("expire", jon);
    table.actions.next = new Failure.Unreachable(new IOException());
    goOn();
    picture("expire-unknown");
    assertTrue(says("it may be done all the same"));
  }

  @Test
  void whileItIsUnderWayEscStopsWaiting() {
    run("expire", jon);
    table.background.hold();
    goOn();
    picture("expire-busy");
    push(KeyCode.ESCAPE);
    assertTrue(isOpen());
    assertTrue(says("You did not wait for the answer"));
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
  }

  @Test
  void whatWasTakenBackIsWarnedOfBeforeItIsResumed() {
    Inquiry ada = table.follow("inq_Ada1KqWzXp", InquiryStatus.EXPIRED);
    table.issuer.did(LedgerLine.Act.REVOKED, ada, null);
    run("resume", ada);
    picture("resume");
    assertTrue(says("Its link was taken back by dana on"));
    goOn();
    assertEquals(InquiryStatus.PENDING, table.row(ada).status());
  }

  @Test
  void redactingWantsTheLastSixCharactersInTheirOwnCasing() {
    run("redact", mina);
    picture("redact");
    assertTrue(go().isDisabled());
    write("kqwzxp");
    assertTrue(go().isDisabled());
    assertTrue(says("capitals count"));
    push(KeyCode.CONTROL, KeyCode.A);
    write("KqWzXp");
    assertFalse(go().isDisabled());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(List.of("redact inq_Mina1KqWzXp"), table.actions.done);
    assertTrue(table.row(mina).isRedacted());
  }

  @Test
  void enterNeverRedactsUnlessTheButtonHasTheFocus() {
    run("redact", mina);
    write("KqWzXp");
    push(KeyCode.ENTER);
    assertEquals(List.of(), table.actions.done);
  }

  @Test
  void tagsAreAddedAndTakenAwayByKeys() {
    Inquiry sam =
        table.follow(
            Table.inquiry(
                "inq_Sam1KqWzXp",
                InquiryStatus.FAILED,
                "usr_9921",
                "Sam Tran",
                List.of("vip", "branch-12")));
    table.follow(
        Table.inquiry("inq_B1", InquiryStatus.FAILED, null, "B C", List.of("fraud", "call back")));
    run("tags", sam);
    write("escalated");
    push(KeyCode.ENTER);
    picture("tags");
    assertTrue(isOpen());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(isOpen());
    assertEquals(List.of("vip", "branch-12", "escalated"), table.row(sam).tags());
  }

  @Test
  void tagsThatAreNotDifferentAreNotSaved() {
    run("tags", mina);
    assertTrue(go().isDisabled());
    assertTrue(says("Nothing is different yet."));
  }

  @Test
  void aNoteIsReadFirstAndSaved() {
    run("note", mina);
    write("Came by phone.");
    picture("note");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("Came by phone.", table.row(mina).note());
  }

  @Test
  void aNoteThatCannotBeReadSaysSoAndIsReadAgain() {
    table.inquiries.next = new Failure.Unreachable(new IOException());
    run("note", mina);
    picture("note-not-read");
    way(root(), "Read again");
    write("typed");
    assertFalse(go().isDisabled());
  }

  @Test
  void thePdfSaysWhatItHolds() {
    run("pdf", mina);
    picture("pdf");
    assertTrue(says("It holds everything personal"));
    goOn();
    assertTrue(isOpen());
    assertEquals(List.of(), table.actions.done);
  }

  @Test
  void whoeverChangesMeanwhileIsSaidAndItStillActsOnTheOneItWasOpenedFor() {
    run("expire", jon);
    interact(
        () -> table.followed.merge(List.of(table.inquiries.with(jon, InquiryStatus.COMPLETED))));
    picture("changed");
    assertTrue(says("it was \u201cIn progress\u201d, and is \u201cCompleted\u201d now."));
    assertTrue(go().isDisabled());
    assertTrue(says("It is over already"));
  }

  @Test
  void whoeverIsFollowedNoLongerIsSaidAndActedOnAllTheSame() {
    run("expire", jon);
    interact(() -> table.followed.remove(List.of(jon.id())));
    assertTrue(says("It is followed no longer."));
    goOn();
    assertEquals(List.of("expire inq_Jon1BqWzXp"), table.actions.done);
    assertTrue(table.followed.find(jon.id()).isEmpty());
  }

  @Test
  void theSameWindowComesForwardWhenAskedForTwice() {
    run("note", mina);
    run("note", mina);
    assertEquals(
        2,
        javafx.stage.Window.getWindows().stream()
            .filter(javafx.stage.Stage.class::isInstance)
            .count());
  }

  /** Puts another workspace into the window, and gives back what was there. */
  private Parent switchAway() {
    Parent ours = owner.getScene().getRoot();
    interact(() -> owner.getScene().setRoot(new StackPane()));
    return ours;
  }

  @Test
  void theWindowsGoWithTheirDeskAndComeBackWithWhatWasTyped() {
    run("decline", mina);
    write("fraud");
    Parent ours = switchAway();
    assertFalse(isOpen());
    assertTrue(desk.isBusy());
    interact(() -> owner.getScene().setRoot(ours));
    assertTrue(isOpen());
    goOn();
    letPass(10);
    assertEquals(List.of("fraud"), table.actions.comments);
  }

  @Test
  void listsGoWithTheirDeskToo() {
    run("addTag", mina, jon);
    Parent ours = switchAway();
    assertFalse(isOpen());
    interact(() -> owner.getScene().setRoot(ours));
    assertTrue(says("Type a tag first."));
  }

  @Test
  void aWindowWhoseDeedWasDoneOutOfSightDoesNotComeBack() {
    run("expire", jon);
    table.background.hold();
    goOn();
    Parent ours = switchAway();
    interact(() -> table.background.release());
    interact(() -> owner.getScene().setRoot(ours));
    assertFalse(isOpen());
    assertFalse(desk.isBusy());
    assertTrue(barSays("It can be resumed."));
  }

  @Test
  void aWindowThatIsOutOfSightIsClosedWithItsDesk() {
    run("decline", mina);
    write("fraud");
    Parent ours = switchAway();
    interact(() -> desk.stop());
    interact(() -> owner.getScene().setRoot(ours));
    assertFalse(isOpen());
    assertFalse(desk.isBusy());
  }

  @Test
  void theWindowsCloseWithTheirDesk() {
    run("expire", jon);
    interact(() -> desk.stop());
    assertFalse(isOpen());
  }
}
