package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OpeningTest {
  private static final InquiryId ID = new InquiryId("inq_1");
  private static final Instant MADE = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant LATER = MADE.plus(Duration.ofMinutes(19));
  private static final Instant AT_ONCE = MADE.plusSeconds(4);

  @Test
  void withoutVisitsItWasNeverOpened() {
    assertEquals(new Opening.Never(), opening(List.of()));
  }

  @Test
  void aSessionThatNeverStartedIsNoOpening() {
    assertEquals(new Opening.Never(), opening(List.of(FakeSessions.visit("iqse_1", null))));
  }

  @Test
  void aBrowserOutsideDataCentresIsLikelyAPerson() {
    assertEquals(
        new Opening.LikelyPerson("smartphone", "Chrome 126", "Android 14", "US", LATER),
        opening(List.of(session(LATER, "Chrome 126", false, false))));
  }

  @Test
  void aBrowserOfWhichNoNetworkIsToldIsLikelyAPersonEvenAtOnce() {
    assertInstanceOf(
        Opening.LikelyPerson.class, opening(List.of(session(AT_ONCE, "Chrome 126", null, null))));
  }

  @Test
  void visitsFromDataCentresAloneAreProbablyScanners() {
    assertEquals(
        new Opening.ProbablyScanner("Example Cloud", AT_ONCE, Duration.ofSeconds(4)),
        opening(
            List.of(
                session(LATER, null, true, false), session(AT_ONCE, "Chrome 126", true, false))));
  }

  @Test
  void noBrowserAndAtOnceIsProbablyAScanner() {
    assertInstanceOf(
        Opening.ProbablyScanner.class, opening(List.of(session(AT_ONCE, null, null, null))));
  }

  @Test
  void soonIsCountedFromWhenTheLinkWasHandedOver() {
    InquirySession visit = session(LATER, null, null, null);
    assertEquals(
        new Opening.ProbablyScanner("Example Cloud", LATER, Duration.ofSeconds(30)),
        Opening.of(created(), List.of(visit), List.of(LATER.minusSeconds(30))));
  }

  @Test
  void clocksThatDifferALittleDoNotMakeAScannerAPerson() {
    InquirySession visit = session(LATER, null, null, null);
    assertEquals(
        new Opening.ProbablyScanner("Example Cloud", LATER, Duration.ZERO),
        Opening.of(created(), List.of(visit), List.of(LATER.plusSeconds(2))));
  }

  @Test
  void noBrowserAndMuchLaterIsNotKnown() {
    assertEquals(new Opening.Unknown(LATER), opening(List.of(session(LATER, null, false, false))));
  }

  @Test
  void aBrowserBehindAVpnMuchLaterIsNotKnown() {
    assertEquals(
        new Opening.Unknown(LATER), opening(List.of(session(LATER, "Chrome 126", true, true))));
  }

  @Test
  void aPersonAfterAScannerCounts() {
    assertEquals(
        new Opening.LikelyPerson("smartphone", "Firefox 128", "Android 14", "US", LATER),
        opening(
            List.of(
                session(AT_ONCE, null, true, false), session(LATER, "Firefox 128", false, false))));
  }

  @Test
  void whoeverStartedIsLikelyAPersonWhateverTheVisitsSay() {
    Inquiry pending = inquiry(InquiryStatus.PENDING, LATER, 1);
    assertEquals(
        new Opening.LikelyPerson("smartphone", null, "Android 14", "US", AT_ONCE),
        Opening.of(pending, List.of(session(AT_ONCE, null, true, false)), List.of()));
    assertEquals(
        new Opening.LikelyPerson(null, null, null, null, LATER),
        Opening.of(pending, List.of(), List.of()));
  }

  @Test
  void whoeverWasLetGoOnBeforeBeginningHasNotBegun() {
    Inquiry resumed = inquiry(InquiryStatus.PENDING, null, 0);
    assertEquals(new Opening.Never(), Opening.of(resumed));
    assertEquals(new Opening.Never(), Opening.of(resumed, List.of(), List.of()));
    assertFalse(Opening.isStarted(resumed));
  }

  @Test
  void aVerificationIsABeginning() {
    Inquiry begun = inquiry(InquiryStatus.PENDING, null, 1, 1);
    assertEquals(new Opening.LikelyPerson(null, null, null, null, null), Opening.of(begun));
  }

  @Test
  void aDecisionWithoutAStartTellsNothingOfAPerson() {
    Inquiry approved = inquiry(InquiryStatus.APPROVED, null, null);
    assertEquals(new Opening.Never(), Opening.of(approved, List.of(), List.of()));
    assertEquals(new Opening.Unknown(null), Opening.of(approved));
  }

  @Test
  void theRowAloneTellsNeverWhenThereIsNoSession() {
    assertEquals(new Opening.Never(), Opening.of(inquiry(InquiryStatus.CREATED, null, 0)));
    assertEquals(new Opening.Unknown(null), Opening.of(inquiry(InquiryStatus.CREATED, null, 1)));
    assertEquals(new Opening.Unknown(null), Opening.of(inquiry(InquiryStatus.CREATED, null, null)));
    assertEquals(
        new Opening.LikelyPerson(null, null, null, null, LATER),
        Opening.of(inquiry(InquiryStatus.PENDING, LATER, 1)));
  }

  @Test
  void eachVisitIsJudgedByItself() {
    InquirySession unopened = FakeSessions.visit("iqse_1", null);
    assertEquals(Optional.empty(), Opening.of(unopened, created(), List.of()));
    assertInstanceOf(
        Opening.ProbablyScanner.class,
        Opening.of(session(AT_ONCE, null, true, null), created(), List.of()).orElseThrow());
  }

  private static Opening opening(List<InquirySession> sessions) {
    return Opening.of(created(), sessions, List.of());
  }

  private static Inquiry created() {
    return inquiry(InquiryStatus.CREATED, null, 1);
  }

  private static Inquiry inquiry(
      InquiryStatus status, @Nullable Instant started, @Nullable Integer sessions) {
    return inquiry(status, started, sessions, null);
  }

  private static Inquiry inquiry(
      InquiryStatus status,
      @Nullable Instant started,
      @Nullable Integer sessions,
      @Nullable Integer verifications) {
    return AnInquiry.of(ID, status)
        .created(MADE)
        .updated(MADE)
        .started(started)
        .sessions(sessions)
        .verifications(verifications)
        .build();
  }

  private static InquirySession session(
      Instant started,
      @Nullable String browser,
      @Nullable Boolean datacenter,
      @Nullable Boolean hidden) {
    return new InquirySession(
        "iqse_" + started.getEpochSecond(),
        ID,
        "active",
        MADE,
        started,
        null,
        browser,
        "Android 14",
        "smartphone",
        "US",
        null,
        hidden,
        "United States of America",
        datacenter,
        "Example Cloud");
  }
}
