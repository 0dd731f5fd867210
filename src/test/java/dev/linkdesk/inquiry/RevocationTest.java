package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.history.ThisRunLanguages;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationTest {
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");
  private static final InquiryId ID = new InquiryId("inq_Old");

  private final FakeInquiries held = new FakeInquiries();
  private final ScriptedInquiries persona = new ScriptedInquiries(held);
  private final FakeActions actions = new FakeActions(held);
  private final FakeSessions sessions = new FakeSessions();
  private final MemoryLedger ledger = new MemoryLedger();
  private final ThisRunLanguages languages = new ThisRunLanguages();
  private final Submissions submissions = new Submissions(persona, new MemoryJournal(), () -> NOW);
  private final Revocation revocation =
      new Revocation(
          held, actions, sessions, submissions, languages, new Issuer(ledger, "robin", () -> NOW));

  private Inquiry hold(InquiryStatus status) {
    return hold(status, null, "itmpl_kyc");
  }

  private Inquiry hold(InquiryStatus status, @Nullable Instant started, @Nullable String template) {
    Instant created = NOW.minusSeconds(60);
    return held.hold(
        AnInquiry.of(ID, status)
            .reference("usr_ada")
            .template(template)
            .note("Met at the counter")
            .tags("vip")
            .name("Ada", "")
            .text("email_address", "wrong@example.com")
            .text("phone_number", "+4915123456789")
            .field(new Field("dogs", "integer", 2))
            .field(new Field("walks", "multi_choices", List.of("small", "big")))
            .field(new Field("selfie", "file", Map.of("url", "https://files.example")))
            .field(new Field("birthdate", "date", null))
            .created(created)
            .updated(created)
            .started(started)
            .expires(created.plus(Duration.ofDays(3)))
            .build());
  }

  private Revocation.Outcome.Ended ended() {
    return assertInstanceOf(Revocation.Outcome.Ended.class, revocation.end(ID));
  }

  private static Failure unavailable() {
    return new Failure.Unavailable("req_Quote1", List.of(), 503);
  }

  private static Failure conflict() {
    return new Failure.Conflict("req_Quote2", List.of());
  }

  @Test
  void theInquiryAndItsSessionsAreEndedAndTheLedgerSaysSo() {
    hold(InquiryStatus.CREATED);
    Revocation.Outcome.Ended ended = ended();
    assertEquals(List.of(ID), actions.ended);
    assertEquals(List.of(ID), sessions.ended);
    assertEquals(InquiryStatus.EXPIRED, ended.inquiry().status());
    assertEquals(List.of(LedgerLine.Act.REVOKED), ledger.acts());
    assertTrue(ended.isWritten());
  }

  @Test
  void sessionsThatWereOpenAreCounted() {
    hold(InquiryStatus.PENDING);
    held.sessions.add(FakeSessions.visit("iqse_1", NOW));
    held.sessions.add(FakeSessions.visit("iqse_2", null));
    held.sessions.add(FakeSessions.ended("iqse_3"));
    assertEquals(2, ended().sessions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired", "approved", "completed", "needs_review", "failed", "declined"})
  void oneThatIsOverIsLeftAsItIsButItsSessionsAreEnded(String status) {
    hold(new InquiryStatus(status));
    Revocation.Outcome.Ended ended = ended();
    assertEquals(List.of(), actions.ended);
    assertEquals(List.of(ID), sessions.ended);
    assertTrue(ended.wasOver());
  }

  @Test
  void aStatusThatIsNotKnownIsEndedToo() {
    hold(new InquiryStatus("paused"));
    assertFalse(ended().wasOver());
    assertEquals(List.of(ID), actions.ended);
  }

  @Test
  void oneThatFinishesAtTheSameMomentIsFine() {
    hold(InquiryStatus.PENDING);
    actions.beforeEnd = () -> held.with(held.retrieve(ID).inquiry(), InquiryStatus.APPROVED);
    actions.next = conflict();
    Revocation.Outcome.Ended ended = ended();
    assertEquals(InquiryStatus.APPROVED, ended.inquiry().status());
    assertEquals(List.of(ID), sessions.ended);
  }

  @Test
  void oneThatSomebodyChangesAtTheSameMomentIsEndedOnTheSecondTry() {
    hold(InquiryStatus.PENDING);
    actions.next = conflict();
    assertEquals(InquiryStatus.EXPIRED, ended().inquiry().status());
  }

  @Test
  void nothingIsDoneWhenTheInquiryCannotBeRead() {
    held.always = unavailable();
    Revocation.Outcome outcome = revocation.end(ID);
    assertInstanceOf(Revocation.Outcome.NotBegun.class, outcome);
    assertEquals(List.of(), sessions.ended);
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void aRefusedEndLeavesTheSessionsAlone() {
    hold(InquiryStatus.CREATED);
    actions.next = unavailable();
    Revocation.Outcome.NotEnded outcome =
        assertInstanceOf(Revocation.Outcome.NotEnded.class, revocation.end(ID));
    assertEquals(Optional.of("req_Quote1"), outcome.why().requestId());
    assertEquals(List.of(), sessions.ended);
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void aFailureHalfWaySaysThatTheInquiryHasEndedAndTheLedgerKeepsItFromComingBack() {
    hold(InquiryStatus.CREATED);
    sessions.next = unavailable();
    Revocation.Outcome.HalfEnded outcome =
        assertInstanceOf(Revocation.Outcome.HalfEnded.class, revocation.end(ID));
    assertEquals(InquiryStatus.EXPIRED, outcome.inquiry().status());
    assertTrue(ledger.takenBack(ID).isPresent());
  }

  @Test
  void pressingAgainAfterAFailureHalfWayEndsTheRest() {
    hold(InquiryStatus.CREATED);
    sessions.next = unavailable();
    revocation.end(ID);
    ended();
    assertEquals(List.of(ID), actions.ended);
    assertEquals(List.of(ID), sessions.ended);
    assertEquals(List.of(LedgerLine.Act.REVOKED), ledger.acts());
  }

  @Test
  void whatWasEndedHalfWayIsNotTakenForOverByItself() {
    hold(InquiryStatus.CREATED);
    sessions.next = unavailable();
    Revocation.Outcome.HalfEnded half =
        assertInstanceOf(Revocation.Outcome.HalfEnded.class, revocation.end(ID));
    Revocation.Outcome.Ended ended =
        assertInstanceOf(Revocation.Outcome.Ended.class, revocation.end(ID, half.before()));
    assertFalse(ended.wasOver());
    revocation.replace(ended);
    assertEquals(new Expiry.After(Duration.ofDays(3)), held.created.getFirst().expiry());
  }

  @Test
  void aFullLedgerStopsNothingAndIsTold() {
    hold(InquiryStatus.CREATED);
    ledger.full = true;
    assertFalse(ended().isWritten());
  }

  private Revocation.Replaced.Made made() {
    return assertInstanceOf(Revocation.Replaced.Made.class, revocation.replace(ended()));
  }

  @Test
  void theReplacementIsLikeTheOldOne() {
    hold(InquiryStatus.CREATED);
    languages.keep(ID, "es-MX");
    Inquiry made = made().inquiry();
    NewInquiry sent = held.created.getFirst();
    assertEquals("itmpl_kyc", sent.templateId());
    assertEquals("usr_ada", sent.referenceId());
    assertEquals(
        Map.of("name_first", "Ada", "dogs", 2, "walks", List.of("small", "big")), sent.fields());
    assertEquals(List.of("vip"), sent.tags());
    assertEquals("Met at the counter", sent.note());
    assertEquals(new Expiry.After(Duration.ofDays(3)), sent.expiry());
    assertEquals(Optional.of("es-MX"), languages.of(made.id()));
  }

  @Test
  void theAddressThatLedAstrayIsNotTakenAlong() {
    hold(InquiryStatus.CREATED);
    assertTrue(
        held.retrieve(ID).inquiry().field("email_address").isPresent()
            && held.retrieve(ID).inquiry().field("phone_number").isPresent());
    made();
    Map<String, Object> sent = held.created.getFirst().fields();
    assertFalse(sent.containsKey("email_address") || sent.containsKey("phone_number"));
    assertEquals("Ada", sent.get("name_first"));
  }

  @Test
  void theAddressThatLedAstrayIsNotTakenAlongWhateverTheCasingOfItsKey() {
    hold(InquiryStatus.CREATED);
    Inquiry old = held.retrieve(ID).inquiry();
    held.hold(
        AnInquiry.like(old)
            .fields()
            .text("name-first", "Ada")
            .text("email-address", "wrong@example.com")
            .text("Phone-Number", "+4915123456789")
            .build());
    made();
    assertEquals(Map.of("name-first", "Ada"), held.created.getFirst().fields());
  }

  @Test
  void theLedgerNamesTheOldInquiryBesideTheReplacement() {
    hold(InquiryStatus.CREATED);
    Inquiry made = made().inquiry();
    LedgerLine line = ledger.lines.getLast();
    assertEquals(LedgerLine.Act.REPLACEMENT, line.act());
    assertEquals(made.id(), line.inquiry());
    assertEquals("inq_Old", line.note());
  }

  @Test
  void whatAStrangerMayHaveTypedIsLeftOut() {
    hold(InquiryStatus.EXPIRED, NOW.minusSeconds(30), "itmpl_kyc");
    made();
    assertEquals(Map.of(), held.created.getFirst().fields());
  }

  @Test
  void withoutATemplateThereIsNoReplacement() {
    hold(InquiryStatus.CREATED, null, null);
    assertInstanceOf(Revocation.Replaced.TemplateUnknown.class, revocation.replace(ended()));
    assertEquals(List.of(), held.created);
  }

  @Test
  void theOldInquiryIsNotTakenForTheReplacementAfterABadAnswer() {
    hold(InquiryStatus.CREATED);
    persona.answer(unavailable());
    Inquiry made = made().inquiry();
    assertNotEquals(ID, made.id());
    assertEquals(2, persona.keys().size());
  }

  @Test
  void theOldInquiryIsNotTakenForTheReplacementWhenItsOwnTryHadNoEnd() {
    // The first try made it, but its answer was lost; its key gives the old inquiry again.
    NewInquiry content =
        new NewInquiry("itmpl_kyc", "usr_ada", Map.of(), List.of(), null, null, null);
    persona.answer(new Failure.Unreachable(new IOException()));
    assertThrows(Failure.Unreachable.class, () -> submissions.create(content));
    Inquiry old =
        held.hold(
            AnInquiry.of(ID, InquiryStatus.CREATED)
                .reference("usr_ada")
                .template("itmpl_kyc")
                .build());
    persona.answerAgain(persona.keys().getFirst(), old);
    Inquiry made = made().inquiry();
    assertNotEquals(ID, made.id());
    assertNotEquals(persona.keys().getFirst(), persona.keys().getLast());
  }

  @Test
  void aReplacementThatFailsIsTriedAgainUnderItsKey() {
    hold(InquiryStatus.CREATED);
    Revocation.Outcome.Ended ended = ended();
    persona.answer(new Failure.Unreachable(new IOException()));
    assertInstanceOf(Revocation.Replaced.NotMade.class, revocation.replace(ended));
    assertInstanceOf(Revocation.Replaced.Made.class, revocation.replace(ended));
    assertEquals(persona.keys().get(0), persona.keys().get(1));
    assertEquals(1, held.created.size());
  }
}
