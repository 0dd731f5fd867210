package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
  private static final NewInquiry ADA = wanted("usr_ada");

  private final ScriptedInquiries persona = new ScriptedInquiries();
  private final MemoryJournal journal = new MemoryJournal();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final Submissions submissions = new Submissions(persona, journal, () -> now);

  @Test
  void theJournalIsWrittenBeforeTheFirstByteLeavesAndErasedAfterwards() {
    AtomicInteger openWhenSent = new AtomicInteger(-1);
    persona.onCreate(() -> openWhenSent.set(journal.open().size()));

    submissions.create(ADA);

    assertEquals(1, openWhenSent.get());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void nothingIsSentWhenTheJournalCannotBeWritten() {
    journal.failing = new Failure.NotKept(new IOException("disk full"));

    assertThrows(Failure.NotKept.class, () -> submissions.create(ADA));

    assertEquals(List.of(), persona.keys());
  }

  @Test
  void anotherOneAfterASuccessIsAnotherInquiry() {
    Inquiry first = submissions.create(ADA);
    Inquiry second = submissions.create(ADA);

    assertNotEquals(first.id(), second.id());
    assertNotEquals(persona.keys().get(0), persona.keys().get(1));
  }

  @Test
  void aTryWithoutAnswerKeepsItsKeyAndItsEntry() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    assertEquals(1, journal.open().size());

    submissions.create(ADA);

    assertEquals(persona.keys().get(0), persona.keys().get(1));
    assertEquals(List.of(), journal.open());
  }

  @Test
  void otherContentGoesUnderAnotherKey() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));

    submissions.create(wanted("usr_bob"));

    assertNotEquals(persona.keys().get(0), persona.keys().get(1));
    assertEquals(1, journal.open().size());
  }

  @Test
  void aRefusedValueEndsTheIntention() {
    persona.answer(new Failure.Refused("req_1", List.of()));

    assertThrows(Failure.Refused.class, () -> submissions.create(ADA));

    assertEquals(List.of(), journal.open());
  }

  @Test
  void aRefusedKeyLeavesItOpenForAnEarlierTryMayHaveHappened() {
    persona.answer(new Failure.NotAuthenticated(List.of()));

    assertThrows(Failure.NotAuthenticated.class, () -> submissions.create(ADA));

    assertEquals(1, journal.open().size());
  }

  @Test
  void aMissingPermissionEndsItOnceNothingIsFound() {
    persona.answer(new Failure.NotAllowed("req_1", List.of()));

    assertThrows(Failure.NotAllowed.class, () -> submissions.create(ADA));

    assertEquals(List.of(), journal.open());
  }

  @Test
  void aMissingPermissionLeavesItOpenWhenItCannotBeLookedUp() {
    persona.answer(new Failure.NotAllowed("req_1", List.of()));
    persona.lookUpFails(new Failure.NotAllowed("req_2", List.of()));

    assertThrows(Failure.NotAllowed.class, () -> submissions.create(ADA));

    assertEquals(1, journal.open().size());
  }

  @Test
  void whatWasMadeInSpiteOfAnErrorIsFoundByItsReference() {
    persona.answerButMake(unavailable(503));

    Inquiry made = submissions.create(ADA);

    assertEquals("usr_ada", made.referenceId());
    assertEquals(1, persona.keys().size());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void whatIsNotFoundAfterAnErrorIsSentOnceMoreUnderTheSameKey() {
    persona.answer(unavailable(500));

    submissions.create(ADA);

    assertEquals(2, persona.keys().size());
    assertEquals(persona.keys().get(0), persona.keys().get(1));
  }

  @Test
  void twoErrorsAndNothingFoundIsSaidAndStaysOpen() {
    persona.answer(unavailable(500));
    persona.answer(unavailable(500));

    Failure.Unavailable said =
        assertThrows(Failure.Unavailable.class, () -> submissions.create(ADA));

    assertTrue(said.isNothingFound());
    assertEquals(1, journal.open().size());
  }

  @Test
  void anErrorThatCannotBeLookedIntoIsNotCalledNothing() {
    persona.answer(unavailable(502));
    persona.lookUpFails(unreachable());

    Failure.Unavailable said =
        assertThrows(Failure.Unavailable.class, () -> submissions.create(ADA));

    assertFalse(said.isNothingFound());
    assertEquals(1, persona.keys().size());
  }

  @Test
  void soonAfterTwoErrorsTheKeyIsKeptForTheFirstMayBeUnderWayStill() {
    failTwice();
    now = now.plusSeconds(30);

    submissions.create(ADA);

    assertEquals(1, persona.keys().stream().distinct().count());
  }

  @Test
  void aMinuteAfterTwoErrorsANewKeyGetsPastTheAnswerThatPersonaKeeps() {
    failTwice();
    now = now.plusSeconds(61);

    submissions.create(ADA);

    assertEquals(2, persona.keys().stream().distinct().count());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void aMinuteAfterTwoErrorsWhatWasMadeMeanwhileIsFoundAndNotMadeAgain() {
    failTwice();
    now = now.plusSeconds(61);
    Inquiry late = persona.makeSilently(ADA, now.minusSeconds(20));

    assertEquals(late.id(), submissions.create(ADA).id());
    assertEquals(2, persona.keys().size());
  }

  @Test
  void withoutAReferenceTheKeyIsNeverChanged() {
    NewInquiry nameless = wanted(null);
    persona.answer(unavailable(500));
    persona.answer(unavailable(500));
    assertThrows(Failure.Unavailable.class, () -> submissions.create(nameless));
    now = now.plus(Duration.ofHours(1));

    submissions.create(nameless);

    assertEquals(1, persona.keys().stream().distinct().count());
  }

  @Test
  void anOlderInquiryOfThePersonIsNotTakenForTheNewOne() {
    persona.makeSilently(ADA, now.minus(Duration.ofDays(1)));
    persona.answer(unavailable(500));

    submissions.create(ADA);

    assertEquals(2, persona.keys().size());
  }

  @Test
  void anInquiryOfAnotherTemplateIsNotTakenForTheNewOne() {
    persona.makeSilently(
        new NewInquiry("itmpl_other", "usr_ada", Map.of(), List.of(), null, null, null), now);
    persona.answer(unavailable(500));

    submissions.create(ADA);

    assertEquals(2, persona.keys().size());
  }

  @Test
  void anInquiryWithAnotherNameIsNotTakenForTheNewOne() {
    NewInquiry other =
        new NewInquiry(
            "itmpl_kyc", "usr_ada", Map.of("name_first", "Eve"), List.of(), null, null, null);
    persona.makeSilently(other, now);
    persona.answer(unavailable(500));

    submissions.create(ADA);

    assertEquals(2, persona.keys().size());
  }

  @Test
  void anInquiryThatAnotherIntentionGotIsNotTakenTwice() {
    Inquiry first = submissions.create(ADA);
    persona.answer(unavailable(500));

    Inquiry second = submissions.create(ADA);

    assertNotEquals(first.id(), second.id());
  }

  @Test
  void stoppedWritingLeavesNothingBehind() {
    persona.answer(stopped());

    assertThrows(Failure.WritingStopped.class, () -> submissions.create(ADA));

    assertEquals(List.of(), journal.open());
  }

  @Test
  void stoppedWritingKeepsWhatMayHaveArrivedBefore() {
    persona.answer(unreachable());
    persona.answer(stopped());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    assertThrows(Failure.WritingStopped.class, () -> submissions.create(ADA));

    assertEquals(1, journal.open().size());
  }

  @Test
  void theNextRunFindsWhatACrashLeftMade() {
    persona.answerButMake(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));

    List<Submissions.Left> left = nextRun().leftOpen(List.of());

    assertEquals(1, left.size());
    assertEquals("usr_ada", left.getFirst().made().orElseThrow().referenceId());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void theNextRunOffersWhatACrashLeftUnmadeAndMakesItUnderTheOldKey() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    Submissions next = nextRun();
    List<Submissions.Left> left = next.leftOpen(List.of());
    assertEquals(Optional.empty(), left.getFirst().made());

    next.create(left.getFirst().content());

    assertEquals(1, persona.keys().stream().distinct().count());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void aDayLaterTheKeyHasLapsedAndIsRenewedAfterALook() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    now = now.plus(Duration.ofHours(24));

    nextRun().create(ADA);

    assertEquals(2, persona.keys().stream().distinct().count());
  }

  @Test
  void whatIsGivenUpIsErased() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    Submissions next = nextRun();
    next.leftOpen(List.of());

    next.forget(ADA);

    assertEquals(List.of(), journal.open());
  }

  @Test
  void whatThisRunIsAboutIsNotLeftFromAnEarlierOne() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));

    assertEquals(List.of(), submissions.leftOpen(List.of()));
  }

  @Test
  void aLookThatFailsAtTheStartLosesNothing() {
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    Submissions next = nextRun();
    persona.lookUpFails(unreachable());
    assertThrows(Failure.Unreachable.class, () -> next.leftOpen(List.of()));

    assertEquals(1, next.leftOpen(List.of()).size());
  }

  @Test
  void whatWasFoundIsToldAgainWhenALaterLookFails() {
    persona.answerButMake(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));
    now = now.plusSeconds(1);
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(wanted("usr_bob")));
    Submissions next = nextRun();
    persona.lookUpFailsAfter(1, unreachable());
    assertThrows(Failure.Unreachable.class, () -> next.leftOpen(List.of()));

    List<Submissions.Left> left = next.leftOpen(List.of());

    assertEquals(List.of(true, false), left.stream().map(each -> each.made().isPresent()).toList());
  }

  @Test
  void whatAnEarlierRunWasToldOfIsNotTakenForWhatItLeftOpen() {
    Inquiry told = submissions.create(ADA);
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(ADA));

    List<Submissions.Left> left = nextRun().leftOpen(List.of(told.id()));

    assertEquals(Optional.empty(), left.getFirst().made());
  }

  @Test
  void twoAtOnceWithTheSameContentMakeOne() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    Thread second =
        Thread.ofVirtual().unstarted(() -> assertEquals("usr_ada", create().referenceId()));
    persona.onCreate(() -> {
      if (sent.getAndIncrement() == 0) {
        second.start();
        Awaitility.await()
            .until(() ->
                second.getState() == Thread.State.WAITING
                    || second.getState() == Thread.State.TERMINATED);
      }
    });

    create();
    second.join();

    assertEquals(1, persona.keys().size());
    assertEquals(List.of(), journal.open());
  }

  @Test
  void aMomentThatIsPastOrLessThanAMinuteAwayMakesNoLink() {
    assertTooLate(submissions, until(now.minusSeconds(1)));
    assertTooLate(submissions, until(now.plusSeconds(59)));
    assertEquals(List.of(), persona.keys());
    assertEquals(List.of(), journal.open());

    submissions.create(until(now.plusSeconds(60)));
    assertEquals(1, persona.keys().size());
  }

  @Test
  void whatIsTakenUpAfterItsMomentIsNotMadeUnderANewKeyAndNotLost() {
    NewInquiry friday = until(now.plus(Duration.ofHours(8)));
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(friday));
    now = now.plus(Duration.ofDays(3));
    Submissions monday = nextRun();
    assertEquals(
        List.of(new Submissions.Left(friday, Optional.empty())), monday.leftOpen(List.of()));

    assertTooLate(monday, friday);
    assertEquals(1, persona.keys().size());
    assertEquals(List.of(friday), journal.open().stream().map(Journal.Entry::content).toList());

    monday.forget(friday);
    assertEquals(List.of(), journal.open());
  }

  @Test
  void underTheSameKeyTheSameIsSentAlsoAfterItsMoment() {
    NewInquiry friday = until(now.plus(Duration.ofHours(8)));
    persona.answer(unreachable());
    assertThrows(Failure.Unreachable.class, () -> submissions.create(friday));
    now = now.plus(Duration.ofMinutes(8 * 60 + 1));

    submissions.create(friday);
    assertEquals(persona.keys().get(0), persona.keys().get(1));
  }

  private static void assertTooLate(Submissions submissions, NewInquiry content) {
    Failure.WritingStopped stopped =
        assertThrows(Failure.WritingStopped.class, () -> submissions.create(content));
    assertEquals(Failure.WritingStopped.Reason.EXPIRY_PASSED, stopped.reason());
  }

  private static NewInquiry until(Instant end) {
    return new NewInquiry(
        "itmpl_kyc", "usr_ada", Map.of(), List.of(), null, null, new Expiry.At(end));
  }

  private Inquiry create() {
    return submissions.create(ADA);
  }

  private void failTwice() {
    persona.answer(unavailable(500));
    persona.answer(unavailable(500));
    assertThrows(Failure.Unavailable.class, () -> submissions.create(ADA));
  }

  private Submissions nextRun() {
    return new Submissions(persona, journal, () -> now);
  }

  private static Failure stopped() {
    return new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT);
  }

  private static Failure unreachable() {
    return new Failure.Unreachable(new IOException("cut"));
  }

  private static Failure unavailable(int status) {
    return new Failure.Unavailable("req_1", List.of(), status);
  }

  private static NewInquiry wanted(@Nullable String reference) {
    return new NewInquiry(
        "itmpl_kyc", reference, Map.of("name_first", "Ada"), List.of(), null, null, null);
  }
}
