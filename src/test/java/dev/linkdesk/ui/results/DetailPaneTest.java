package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.ui.shared.FakeChoices;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class DetailPaneTest extends Screen {
  @Test
  void enterOpensItAndEscapeClosesIt() {
    followMorning();
    selectReference("usr_9921");
    hit(KeyCode.ENTER);
    assertTrue(isDetailOpen());
    hit(KeyCode.ESCAPE);
    assertFalse(isDetailOpen());
    assertTrue(table().isFocused());
  }

  @Test
  void aDoubleClickOpensIt() {
    followMorning();
    doubleClickOn("Priya Nair");
    assertTrue(isDetailOpen());
    clickOn("#results-detail-close");
    assertFalse(isDetailOpen());
  }

  @Test
  void isOpenAgainAfterARestart() {
    followMorning();
    open("usr_9921");
    FakeChoices kept = desk.choices;
    at(() -> openWith(kept));
    assertTrue(isDetailOpen());
    assertTrue(isShown("Nothing selected"));
  }

  @Test
  void tellsWhatHappenedAndWhichChecksFailed() {
    desk.inquiries.verifications.addAll(Sample.blurry());
    followMorning();
    open("usr_9921");
    assertTrue(isShown("Started by the applicant"));
    assertTrue(isShown("Government ID failed"));
    assertTrue(isShown("image blurry"));
    assertTrue(isShown("failed · optional"));
  }

  @Test
  void timePassingChangesWordsAndBuildsNothingAnew() {
    followMorning();
    open("usr_ABC123");
    List<Node> before = timeLines();
    assertTrue(isShown("in 23 h"));
    at(() -> desk.letPass(Duration.ofHours(2)));
    assertTrue(isShown("in 21 h"));
    assertEquals(before, timeLines());
  }

  @Test
  void followsTheSelection() {
    followMorning();
    open("usr_9921");
    hit(KeyCode.UP);
    settle();
    assertTrue(isShown("Marked for review"));
    assertFalse(isShown("Inquiry failed"));
  }

  @Test
  void fieldsAreMaskedUntilShown() {
    followWithBirthdate();
    open("usr_9921");
    assertFalse(isShown("1990-04-01"));
    clickOn("#results-field-birthdate");
    assertTrue(isShown("1990-04-01"));
    clickOn("#results-field-birthdate");
    assertFalse(isShown("1990-04-01"));
  }

  @Test
  void shownFieldsAreMaskedAgainAfterAMinute() {
    followWithBirthdate();
    open("usr_9921");
    clickOn("#results-field-birthdate");
    at(() -> desk.letPass(Duration.ofMinutes(1)));
    assertFalse(isShown("1990-04-01"));
  }

  @Test
  void shownFieldsAreMaskedAgainWhenTheSelectionMoves() {
    followWithBirthdate();
    open("usr_9921");
    clickOn("#results-field-birthdate");
    selectReference("usr_9927");
    selectReference("usr_9921");
    assertFalse(isShown("1990-04-01"));
  }

  @Test
  void shownFieldsStayShownWhileTheSameInquiryIsReadAgain() {
    followWithBirthdate();
    open("usr_9921");
    clickOn("#results-field-birthdate");
    Inquiry declined = Sample.moved(row("usr_9921").inquiry(), InquiryStatus.DECLINED, Sample.NOW);
    at(() -> desk.follow(List.of(declined)));
    settle();
    assertTrue(isShown("1990-04-01"));
    assertTrue(isShown("Declined"));
  }

  @Test
  void copiesTheLinkAndSaysWhatItGave() {
    followMorning();
    open("usr_ABC123");
    clickOn("#results-detail-copy");
    assertTrue(desk.clipboard.read().orElseThrow().endsWith("inq_7Qw3nT5vXkR2mB8cLz0YpHdJ"));
    assertTrue(isShown("Copied"));
    assertTrue(detailNotice().startsWith("Link for Alexander Sample copied."), detailNotice());
  }

  @Test
  void tellsWhatWasDoneFromHereAndWhy() {
    desk.ledger.add(
        new LedgerLine(
            Sample.NOW,
            "dana",
            LedgerLine.Act.CREATED_ALL_THE_SAME,
            new InquiryId("inq_7Qw3nT5vXkR2mB8cLz0YpHdJ"),
            "usr_ABC123",
            "lost the first e-mail"));
    followMorning();
    open("usr_ABC123");
    assertTrue(isShown("Made although there was another"));
    assertTrue(isShown("by dana: lost the first e-mail"));
  }

  @Test
  void showsTheCodeThatCallersCompare() {
    followMorning();
    open("usr_ABC123");
    String code = new CallBackCodes(new byte[32]).of(new InquiryId("inq_7Qw3nT5vXkR2mB8cLz0YpHdJ"));
    assertTrue(isShown("Call-back code " + code));
  }

  @Test
  void copiesTheIdsAtAPress() {
    followMorning();
    open("usr_9921");
    clickOn("#results-detail-id");
    assertEquals("inq_2hVd8PqLz4YtRm6XcWk1TnBs", desk.clipboard.read().orElseThrow());
    clickOn("#results-detail-reference");
    assertEquals("usr_9921", desk.clipboard.read().orElseThrow());
  }

  @Test
  void aFinishedInquiryLeadsToANewLink() {
    followMorning();
    open("usr_9921");
    clickOn("#results-detail-new");
    assertEquals("usr_9921", desk.handover.newLinksFor.getFirst().referenceId());
    assertTrue(lookup("#results-detail-copy").tryQuery().isEmpty());
  }

  @Test
  void whoIsThroughIsDecidedFirst() {
    followMorning();
    at(() -> desk.follow(List.of(Sample.inquiry("inq_1", InquiryStatus.COMPLETED))));
    at(() -> desk.view.show(new InquiryId("inq_1")));
    assertTrue(isShown("Approve…"));
    assertTrue(isShown("Decline…"));
    assertTrue(lookup("#results-detail-new").tryQuery().isEmpty());
  }

  @Test
  void whoIsApprovedIsOfferedANewLinkUnderMoreAlone() {
    followMorning();
    open("usr_9931");
    assertTrue(lookup("#results-detail-new").tryQuery().isEmpty());
    assertTrue(
        desk.view.commands().stream()
            .anyMatch(each -> "results.newLink".equals(each.id()) && each.isPossible()));
  }

  @Test
  void anUnknownStatusIsShownAsItCameAndOffersBothLinks() {
    at(() -> desk.follow(List.of(Sample.inquiry("inq_1", new InquiryStatus("paused")))));
    at(() -> desk.view.show(desk.followed.rows().getFirst().id()));
    clickOn("#results-detail-copy");
    assertTrue(detailNotice().startsWith("Persona says \u201cpaused\u201d"), detailNotice());
    assertTrue(isShown("One-time link"));
    clickOn("Plain link");
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-id=inq_1", desk.clipboard.read().orElseThrow());
  }

  @Test
  void aFailureIsSaidAndTryingAgainReads() {
    followMorning();
    desk.inquiries.next = new Failure.Unreachable(new IOException());
    open("usr_9921");
    assertTrue(isShown("No answer from Persona. Check the network, then try again."));
    clickOn("Try again");
    assertTrue(isShown("Inquiry failed"));
  }

  @Test
  void whatWasReadStaysInSightWhenReadingItAgainFails() {
    followMorning();
    open("usr_9921");
    at(() -> {
      desk.inquiries.next = new Failure.Unreachable(new IOException());
      desk.followed.merge(
          List.of(Sample.moved(row("usr_9921").inquiry(), InquiryStatus.DECLINED, Sample.NOW)));
    });
    settle();
    assertTrue(isShown("No answer from Persona. Check the network, then try again."));
    assertTrue(isShown("Inquiry failed"));
  }

  @Test
  void anInquiryThatIsGoneIsSaidAndCanBeLetGo() {
    followMorning();
    desk.inquiries.held.remove(row("usr_9921").id());
    open("usr_9921");
    clickOn("Stop following");
    assertFalse(shownReferences().contains("usr_9921"));
  }

  @Test
  void redactionIsSaidPlainly() {
    Inquiry redacted = Sample.redacted(Sample.morning().get(4));
    at(() -> desk.follow(List.of(redacted)));
    at(() -> desk.view.show(redacted.id()));
    settle();
    assertTrue(isShown("Personal details removed"));
    assertTrue(
        lookup(node ->
                node instanceof Label label
                    && label.getText().startsWith("Personal details were removed for good"))
            .tryQuery()
            .isPresent());
  }

  @Test
  void theTableLearnsTheNameOfATemplateThatTheKeyMayNotList() {
    Inquiry inquiry =
        Sample.full(
            "inq_1",
            InquiryStatus.CREATED,
            "usr_1",
            null,
            "itmpl_closed",
            "dana",
            Duration.ZERO,
            Duration.ZERO);
    desk.inquiries.templateName = "Age check";
    at(() -> desk.follow(List.of(inquiry)));
    assertTrue(isShown("itmpl_closed"));
    open("usr_1");
    clickOn("#results-detail-close");
    assertTrue(isShown("Age check"));
  }

  @Test
  void simulatingMovesTheRow() {
    followMorning();
    open("usr_ABC123");
    Inquiry created = row("usr_ABC123").inquiry();
    desk.inquiries.hold(Sample.moved(created, InquiryStatus.COMPLETED, Sample.NOW));
    clickOn("#results-simulate");
    clickOn("Pass");
    assertEquals(
        List.of(List.of(SimulateAction.START, SimulateAction.COMPLETE)), desk.inquiries.simulated);
    assertEquals(InquiryStatus.COMPLETED, row("usr_ABC123").inquiry().status());
    assertTrue(detailNotice().contains("Completed"), detailNotice());
  }

  @Test
  void simulatingKeepsTheFocusAndIsNotDoneTwice() {
    followMorning();
    open("usr_ABC123");
    MenuButton button = lookup("#results-simulate").query();
    at(() -> {
      button.requestFocus();
      desk.background.hold();
      simulateItem(Simulation.START).fire();
    });
    assertTrue(button.isFocused());
    assertTrue(simulateItem(Simulation.PASS).isDisable());
    at(desk.background::release);
    assertTrue(button.isFocused());
    assertFalse(simulateItem(Simulation.FAIL).isDisable());
  }

  @Test
  void whatCannotBeSimulatedSaysWhy() {
    followMorning();
    open("usr_9931");
    MenuItem approve = simulateItem(Simulation.APPROVE);
    assertTrue(approve.isDisable());
    assertEquals("Approve – not possible while Approved", approve.getText());
    assertFalse(simulateItem(Simulation.DECLINE).isDisable());
  }

  @Test
  void aFailedSimulationIsSaid() {
    followMorning();
    open("usr_ABC123");
    desk.inquiries.next =
        new Failure.Conflict(
            "req_1", List.of(new Failure.Problem("Conflict", "already started", null)));
    at(() -> simulateItem(Simulation.START).fire());
    assertTrue(detailNotice().contains("already started"), detailNotice());
    assertTrue(detailNotice().contains("req_1"), detailNotice());
  }

  private MenuItem simulateItem(Simulation simulation) {
    return lookup("#results-simulate").<MenuButton>query().getItems().stream()
        .filter(item -> ("results-simulate-" + simulation).equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void open(String reference) {
    at(() -> desk.view.show(row(reference).id()));
    settle();
  }

  private void followWithBirthdate() {
    List<Inquiry> all = new ArrayList<>(Sample.morning());
    all.set(
        4, AnInquiry.like(all.get(4)).field(new Field("birthdate", "date", "1990-04-01")).build());
    at(() -> desk.follow(all));
  }

  private List<Node> timeLines() {
    return List.copyOf(lookup(".time-line").queryAll());
  }
}
