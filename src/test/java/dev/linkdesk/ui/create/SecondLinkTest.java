package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.LedgerLine.Act;
import dev.linkdesk.ui.create.SecondLinkModel.Step;
import dev.linkdesk.ui.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making a link for a person who has one already. */
final class SecondLinkTest {
  private static final InquiryId OLD = new InquiryId("inq_old");

  private final Desk desk = new Desk();
  private CreateModel model = desk.model();

  @BeforeEach
  void begin() {
    desk.catalog.read();
    model = desk.model();
  }

  private void has(InquiryStatus status) {
    desk.persona.hold(Desk.inquiry("old", status, "usr_1", "Ada", "Novak", Duration.ofHours(1)));
  }

  private void types() {
    model.form().reference().textProperty().set("usr_1");
  }

  private Step step() {
    return model.second().stepProperty().get();
  }

  private List<InquiryId> made() {
    return desk.told.stream().map(Inquiry::id).toList();
  }

  @Test
  void noSecondLinkIsMadeByHabit() {
    has(InquiryStatus.CREATED);
    types();
    model.create();
    assertEquals(List.of(), desk.persona.created);
    assertEquals(Step.STOPPED, step());
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
    assertEquals("usr_1", model.form().reference().text());
  }

  @Test
  void anOpenLinkOfTheAccountStopsItToo() {
    desk.accounts.put(
        "usr_1",
        "act_1",
        Desk.inquiry("other", InquiryStatus.PENDING, "old_1", "Ada", "Novak", Duration.ofHours(1)));
    types();
    model.create();
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void aFinishedOrExpiredOneStopsNothing() {
    has(InquiryStatus.EXPIRED);
    types();
    model.create();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void aLinkWaitsForTheAnswerThatIsUnderWay() {
    has(InquiryStatus.CREATED);
    desk.background.hold();
    types();
    desk.clock.advance(PersonModel.PAUSE);
    model.create();
    assertEquals(CreateModel.Phase.SENDING, model.phaseProperty().get());
    desk.background.release();
    assertEquals(Step.STOPPED, step());
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void aLinkDoesNotWaitForAnAnswerThatDoesNotCome() {
    types();
    desk.background.hold();
    model.create();
    desk.clock.advance(CreateModel.LOOK_AT_MOST);
    desk.background.release();
    assertEquals(1, desk.persona.created.size());
    assertEquals(1, desk.told.size());
  }

  @Test
  void waitingCanBeStopped() {
    types();
    desk.background.hold();
    model.create();
    model.cancel();
    desk.clock.advance(CreateModel.LOOK_AT_MOST);
    desk.background.release();
    assertEquals(List.of(), desk.persona.created);
    assertInstanceOf(Failure.Cancelled.class, model.failureProperty().get());
  }

  @Test
  void aPersonWhoCannotBeLookedUpStopsNothing() {
    desk.persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    types();
    desk.clock.advance(PersonModel.PAUSE);
    model.create();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void theOpenOneIsUsed() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    model.useExisting();
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
    assertEquals(OLD, model.card().rowProperty().get().id());
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void anExpiredOneIsRenewed() {
    has(InquiryStatus.EXPIRED);
    types();
    desk.clock.advance(PersonModel.PAUSE);
    model.useExisting();
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
    assertEquals(List.of(Act.RESUMED, Act.ONE_TIME_LINK), desk.ledger.acts());
  }

  @Test
  void thePlainLinkOfOneThatIsUsedSpeaksTheLanguageThatWasChosenForIt() {
    has(InquiryStatus.CREATED);
    desk.languages.keep(OLD, "fr");
    types();
    desk.clock.advance(PersonModel.PAUSE);
    model.useExisting();
    assertEquals(
        Optional.of("http://127.0.0.1:8787/verify?inquiry-id=inq_old&language=fr"),
        model.card().address());
  }

  @Test
  void anotherIsMadeForAReasonThatIsKept() {
    has(InquiryStatus.CREATED);
    types();
    model.create();
    model.second().askReason();
    model.second().reason().textProperty().set("moved to another country");
    model.createAllTheSame();
    InquiryId fresh = made().getFirst();
    List<LedgerLine> lines = desk.ledger.of(fresh);
    assertEquals(
        List.of(Act.CREATED, Act.CREATED_ALL_THE_SAME),
        lines.stream().map(LedgerLine::act).toList());
    assertEquals("moved to another country", lines.getLast().note());
    assertEquals(Step.OFFERED, step());
    assertEquals("", model.second().reason().text());
  }

  @Test
  void noneIsMadeWithoutAReason() {
    has(InquiryStatus.CREATED);
    types();
    model.create();
    model.second().reason().textProperty().set("  ");
    model.createAllTheSame();
    assertEquals(List.of(), desk.persona.created);
    assertEquals(
        Problem.of("create.person.noReason"), model.second().reason().problemProperty().get());
  }

  @Test
  void aReasonIsOneLineOfALengthThatPeopleRead() {
    has(InquiryStatus.CREATED);
    types();
    model.create();
    model.second().reason().textProperty().set("x".repeat(201));
    model.createAllTheSame();
    model.second().reason().textProperty().set("a\nb");
    model.createAllTheSame();
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void theOpenOneIsExpiredAndAnotherMade() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    model.second().askToEnd();
    model.endAndCreate();
    assertEquals(List.of(OLD), desk.actions.ended);
    assertEquals(1, desk.persona.created.size());
    assertEquals(List.of(Act.REVOKED), desk.ledger.of(OLD).stream().map(LedgerLine::act).toList());
    List<LedgerLine> lines = desk.ledger.of(made().getFirst());
    assertEquals(Act.REPLACEMENT, lines.getLast().act());
    assertEquals("inq_old", lines.getLast().note());
  }

  @Test
  void allOpenOnesAreExpired() {
    has(InquiryStatus.PENDING);
    desk.persona.hold(
        Desk.inquiry("b", InquiryStatus.CREATED, "usr_1", "Ada", "Novak", Duration.ofHours(2)));
    types();
    model.create();
    model.endAndCreate();
    assertEquals(List.of(OLD, new InquiryId("inq_b")), desk.actions.ended);
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void oneThatMovedOnIsReadAgainAndNothingIsMade() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.actions.next = new Failure.Conflict("req_1", List.of());
    desk.persona.with(desk.persona.retrieve(OLD).inquiry(), InquiryStatus.COMPLETED);
    model.endAndCreate();
    assertEquals(List.of(), desk.persona.created);
    assertEquals(Step.MOVED_ON, step());
    assertNull(model.failureProperty().get());
    assertEquals(List.of(), model.person().open());
    model.create();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void whyItCouldNotBeExpiredIsSaidAndNothingIsMade() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.actions.next = new Failure.NotAllowed("req_1", List.of());
    model.endAndCreate();
    assertInstanceOf(Failure.NotAllowed.class, model.failureProperty().get());
    assertEquals(List.of(), desk.persona.created);
    assertEquals(CreateModel.Phase.IDLE, model.phaseProperty().get());
  }

  @Test
  void afterAnExpiryTheLinkIsMadeBySimplyTryingAgain() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.persona.always = null;
    desk.background.hold();
    model.endAndCreate();
    desk.journal.failing = new Failure.NotKept(new java.io.IOException());
    desk.background.release();
    assertEquals(List.of(), desk.persona.created);
    desk.journal.failing = null;
    model.create();
    assertEquals(1, desk.persona.created.size());
    assertTrue(desk.ledger.acts().contains(Act.REPLACEMENT));
  }

  @Test
  void anotherReferenceBeginsFromTheStart() {
    has(InquiryStatus.CREATED);
    types();
    model.create();
    model.second().askReason();
    model.second().reason().textProperty().set("because");
    model.form().reference().textProperty().set("usr_2");
    assertEquals(Step.OFFERED, step());
    assertEquals("", model.second().reason().text());
  }

  @Test
  void aLedgerThatCannotBeWrittenStopsNoLink() {
    desk.ledger.full = true;
    types();
    model.create();
    assertEquals(1, desk.told.size());
    assertNull(model.failureProperty().get());
  }

  @Test
  void eachLinkHasItsLineAndItsLanguage() {
    types();
    model.form().options().languageProperty().set("de");
    model.create();
    InquiryId fresh = made().getFirst();
    assertEquals(
        List.of(Act.CREATED), desk.ledger.of(fresh).stream().map(LedgerLine::act).toList());
    assertEquals(Optional.of("de"), desk.languages.of(fresh));
  }

  private void hasTwo() {
    desk.persona.hold(
        Desk.inquiry("b", InquiryStatus.CREATED, "usr_1", "Ada", "Novak", Duration.ofHours(2)));
    has(InquiryStatus.PENDING);
  }

  private List<String> replaced(InquiryId by) {
    return desk.ledger.of(by).stream()
        .filter(line -> line.act() == Act.REPLACEMENT)
        .map(LedgerLine::note)
        .toList();
  }

  @Test
  void typingOnWhileOneIsExpiredNamesItForItsOwnPersonOnly() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.background.hold();
    model.endAndCreate();
    model.form().reference().textProperty().set("usr_2");
    desk.background.release();
    model.create();
    assertEquals(List.of("usr_1", "usr_2"), desk.told.stream().map(Inquiry::referenceId).toList());
    assertEquals(List.of("inq_old"), replaced(made().getFirst()));
    assertEquals(List.of(), replaced(made().getLast()));
  }

  @Test
  void typingOnWhileOneIsExpiredLeavesTheNextPersonToBeLookedUp() {
    has(InquiryStatus.PENDING);
    desk.persona.hold(
        Desk.inquiry("two", InquiryStatus.PENDING, "usr_2", "Bo", "Li", Duration.ofHours(1)));
    types();
    model.create();
    desk.background.hold();
    model.endAndCreate();
    model.form().reference().textProperty().set("usr_2");
    desk.background.release();
    desk.clock.advance(PersonModel.PAUSE);
    assertEquals(1, model.person().open().size());
    model.create();
    assertEquals(Step.STOPPED, step());
  }

  @Test
  void typingOnWhileALinkIsMadeLeavesItItsOwnLanguageAndFields() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    model.form().options().languageProperty().set("fr");
    model.form().options().tags().textProperty().set("vip");
    desk.background.hold();
    model.endAndCreate();
    model.form().reference().textProperty().set("usr_2");
    model.form().options().languageProperty().set("de");
    model.form().options().tags().textProperty().set("other");
    desk.background.release();
    assertEquals(Optional.of("fr"), desk.languages.of(made().getFirst()));
    assertEquals("usr_2", model.form().reference().text());
    model.startLikeLast();
    assertEquals("vip", model.form().options().tags().text());
  }

  @Test
  void aReferenceThatIsChangedBeforeTheAnswerComesIsToldWhyNothingWasMade() {
    has(InquiryStatus.CREATED);
    types();
    desk.background.hold();
    model.create();
    model.form().reference().textProperty().set("usr_2");
    desk.background.release();
    assertEquals(List.of(), desk.persona.created);
    assertEquals(OLD, model.second().withheldProperty().get().id());
    assertEquals(Step.OFFERED, step());
    model.useWithheld();
    assertEquals(OLD, model.card().rowProperty().get().id());
    assertNull(model.second().withheldProperty().get());
  }

  @Test
  void aConflictOfAPersonWhoIsNotTypedAnyMoreIsSaid() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.background.hold();
    model.endAndCreate();
    desk.actions.next = new Failure.Conflict("req_1", List.of());
    model.form().reference().textProperty().set("usr_2");
    desk.background.release();
    assertInstanceOf(Failure.Conflict.class, model.failureProperty().get());
    assertEquals(Step.OFFERED, step());
  }

  @Test
  void expiringCanBeStopped() {
    has(InquiryStatus.PENDING);
    types();
    model.create();
    desk.background.hold();
    model.endAndCreate();
    model.cancel();
    desk.background.release();
    assertEquals(Step.OFFERED, step());
    assertEquals(List.of(), desk.persona.created);
    assertInstanceOf(Failure.Cancelled.class, model.failureProperty().get());
  }

  @Test
  void whatIsOverBeforeAnotherMovedOnIsCountedAndReplaced() {
    hasTwo();
    types();
    model.create();
    desk.actions.afterEnd =
        () -> {
          desk.actions.afterEnd = () -> {};
          desk.actions.next = new Failure.Conflict("req_1", List.of());
        };
    model.endAndCreate();
    assertEquals(Step.MOVED_ON, step());
    assertEquals(1, model.second().endedNow());
    assertEquals(List.of(), desk.persona.created);
    model.endAndCreate();
    assertEquals(1, desk.told.size());
    assertEquals(List.of("inq_old", "inq_b"), replaced(made().getFirst()));
  }

  @Test
  void whatIsOverBeforeAnotherFailedIsCounted() {
    hasTwo();
    types();
    model.create();
    desk.actions.afterEnd = () -> desk.actions.next = new Failure.NotAllowed("req_1", List.of());
    model.endAndCreate();
    assertEquals(Step.SOME_LEFT, step());
    assertEquals(1, model.second().endedNow());
    assertEquals(1, model.person().open().size());
    assertInstanceOf(Failure.NotAllowed.class, model.failureProperty().get());
  }

  private CreateModel answeredBadlyOnce() {
    RecordingInquiries persona = new RecordingInquiries(desk.persona);
    persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    return desk.model(persona);
  }

  private void colleagueMade() {
    desk.persona.hold(
        Desk.inquiry("old", InquiryStatus.CREATED, "usr_1", "Ada", "Novak", Duration.ofMinutes(2)));
  }

  @Test
  void aColleaguesIsNotTakenForTheOneThatIsMadeAllTheSame() {
    model = answeredBadlyOnce();
    colleagueMade();
    types();
    model.create();
    model.second().reason().textProperty().set("needed");
    model.createAllTheSame();
    assertEquals(1, desk.persona.created.size());
    assertFalse(made().contains(OLD));
  }

  @Test
  void theExpiredOneIsNotTakenForTheOneInItsPlace() {
    model = answeredBadlyOnce();
    colleagueMade();
    types();
    model.create();
    model.endAndCreate();
    assertEquals(1, desk.persona.created.size());
    assertFalse(made().contains(OLD));
  }

  @Test
  void oneThatWasTakenBackIsNotOfferedAgain() {
    has(InquiryStatus.EXPIRED);
    desk.ledger.add(new LedgerLine(Desk.START, "ada", Act.REVOKED, OLD, "usr_1", null));
    types();
    desk.clock.advance(PersonModel.PAUSE);
    assertEquals(1, model.person().found().size());
    assertEquals(Optional.empty(), model.second().usable());
    model.useExisting();
    assertEquals(Optional.empty(), desk.clipboard.read());
  }

  @Test
  void anOlderOneThatExpiredByItselfIsOfferedInsteadOfOneThatWasTakenBack() {
    desk.persona.hold(
        Desk.inquiry("b", InquiryStatus.EXPIRED, "usr_1", "Ada", "Novak", Duration.ofHours(2)));
    has(InquiryStatus.EXPIRED);
    desk.ledger.add(new LedgerLine(Desk.START, "ada", Act.REVOKED, OLD, "usr_1", null));
    types();
    desk.clock.advance(PersonModel.PAUSE);
    assertEquals(Optional.of(new InquiryId("inq_b")), model.second().usable().map(Inquiry::id));
  }

  @Test
  void aLedgerThatCannotBeReadLeavesWhatThePersonHas() {
    has(InquiryStatus.EXPIRED);
    desk.ledger.unreadable = true;
    types();
    desk.clock.advance(PersonModel.PAUSE);
    assertEquals(Optional.of(OLD), model.second().usable().map(Inquiry::id));
  }
}
