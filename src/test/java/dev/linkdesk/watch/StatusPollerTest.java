package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.RequestBudget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusPollerTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  private final FakeInquiries persona = new FakeInquiries();
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(START);
  private final SetClock clock = new SetClock(ticker);
  private final FollowedList followed = new FollowedList();
  private final List<PollState> states = new ArrayList<>();

  private final StatusPoller poller =
      new StatusPoller(persona, followed, background, ticker, clock, noJitter(), states::add);

  @Test
  void asksForAHundredInquiriesARequest() {
    follow(250, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    assertEquals(List.of(100, 100, 50), sizes());
    assertTrue(followed.held.values().stream().noneMatch(each -> each.times().updated() == null));
  }

  @Test
  void asksForAFreshOneEveryFifteenSeconds() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    assertEquals(4, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void asksForAStartedOneEveryFiveSeconds() {
    follow(1, InquiryStatus.PENDING, Duration.ZERO);
    poller.askNow();
    assertEquals(12, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void asksMoreOftenFromWhenOneIsSeenToHaveStarted() {
    follow(1, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    hold(0, InquiryStatus.PENDING, ticker.instant().plusSeconds(30));
    assertEquals(1, requestsIn(Duration.ofMinutes(1)));
    assertEquals(12, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void asksAgainWhatWasDoneOnceItIsHeardToBeOpen() {
    follow(1, InquiryStatus.DECLINED, Duration.ofDays(3));
    poller.askNow();
    assertEquals(0, requestsIn(Duration.ofDays(1)));
    followed.told(List.of(hold(0, InquiryStatus.PENDING, ticker.instant())), followed.question());
    assertEquals(12, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void asksForADecidedOneHourlyForADayAndThenNoMore() {
    follow(1, InquiryStatus.APPROVED, Duration.ZERO);
    poller.askNow();
    assertEquals(24, requestsIn(Duration.ofHours(25)));
    assertEquals(Optional.empty(), ticker.next());
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
  }

  @ParameterizedTest
  @CsvSource({"completed", "failed", "expired"})
  void seesWithinADayWhatBecameOfAnOldOneThatNobodyDecided(String status) {
    follow(1, new InquiryStatus(status), Duration.ofDays(30));
    poller.askNow();
    hold(0, InquiryStatus.APPROVED, ticker.instant().plusSeconds(30));
    assertEquals(1, requestsIn(Duration.ofDays(1)));
    assertEquals(
        List.of(InquiryStatus.APPROVED), followed.all().stream().map(Inquiry::status).toList());
  }

  @Test
  void asksForADoneOneWhenSomebodyAsksForIt() {
    follow(2, InquiryStatus.APPROVED, Duration.ofDays(2));
    poller.askNow();
    ticker.advance(Duration.ofHours(1));
    poller.ask(List.of(Told.id(1)));
    ticker.advance(Duration.ZERO);
    assertEquals(List.of(Told.id(1)), persona.asked.getLast());
  }

  @Test
  void fillsARequestWithThoseThatFallDueSoonest() {
    follow(150, InquiryStatus.CREATED, Duration.ofHours(3));
    hold(7, InquiryStatus.PENDING, START);
    poller.askNow();
    ticker.advance(Duration.ofSeconds(5));
    assertEquals(List.of(100, 50, 100), sizes());
    assertEquals(Told.id(7), persona.asked.getLast().getFirst());
  }

  @Test
  void plansTheNextQuestionOnlyAfterTheAnswer() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    background.hold();
    poller.askNow();
    assertEquals(Optional.empty(), ticker.next());
    poller.askNow();
    background.release();
    assertEquals(1, persona.asked.size());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void asksWhenTheRoundIsOverForAllThatItLeftOutIfSomebodyAskedMeanwhile() {
    follow(250, InquiryStatus.CREATED, Duration.ofHours(3));
    hold(7, InquiryStatus.PENDING, START);
    poller.askNow();
    background.hold();
    ticker.advance(Duration.ofSeconds(5));
    poller.askNow();
    background.release();
    assertEquals(List.of(100, 100, 50, 100, 100, 50), sizes());
  }

  @Test
  void asksAtOnceForOneThatWasJustMadeAndOftenForAWhile() {
    poller.askNow();
    ticker.advance(Duration.ofMinutes(1));
    followed.follow(List.of(hold(0, InquiryStatus.CREATED, ticker.instant())));
    poller.created(Told.id(0));
    ticker.advance(Duration.ZERO);
    assertEquals(1, persona.asked.size());
    assertEquals(4, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void leavesFiveSecondsBetweenRoundsHoweverManyAreMade() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    for (int i = 1; i <= 20; i++) {
      followed.follow(List.of(hold(i, InquiryStatus.CREATED, ticker.instant())));
      poller.created(Told.id(i));
      ticker.advance(Duration.ofSeconds(1));
    }
    assertEquals(1 + 4, persona.asked.size());
  }

  @Test
  void asksOnceAMinuteWhileTheWindowIsHidden() {
    follow(1, InquiryStatus.PENDING, Duration.ZERO);
    poller.askNow();
    poller.hidden(true);
    assertEquals(8, requestsIn(Duration.ofMinutes(8)));
  }

  @Test
  void asksWhatIsDueAtOnceWhenTheWindowComesBack() {
    follow(1, InquiryStatus.PENDING, Duration.ZERO);
    poller.askNow();
    poller.hidden(true);
    ticker.advance(Duration.ofSeconds(40));
    poller.hidden(false);
    ticker.advance(Duration.ZERO);
    assertEquals(2, persona.asked.size());
    assertEquals(Optional.of(Duration.ofSeconds(5)), ticker.next());
  }

  @Test
  void asksNothingWhileNothingIsFollowed() {
    poller.askNow();
    ticker.advance(Duration.ofMinutes(10));
    assertTrue(persona.asked.isEmpty());
  }

  @Test
  void asksNothingAboutOneThatIsFollowedNoMore() {
    follow(2, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    followed.unfollow(Told.id(0));
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(List.of(Told.id(1)), persona.asked.getLast());
  }

  @Test
  void waitsOutTooManyRequestsUntilTheReset() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.next = new Failure.OverLimit("req_1", List.of(), Duration.ofSeconds(42));
    poller.askNow();
    assertEquals(PollState.Activity.OVER_LIMIT, poller.state().activity());
    poller.askNow();
    assertEquals(1, persona.asked.size());
    ticker.advance(Duration.ofSeconds(42));
    assertEquals(2, persona.asked.size());
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
  }

  @Test
  void leavesTheLastFifteenPercentToOthers() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.budget = new RequestBudget(300, 45, ticker.instant().plusSeconds(30));
    poller.askNow();
    assertTrue(persona.asked.isEmpty());
    ticker.advance(Duration.ofSeconds(30));
    assertEquals(1, persona.asked.size());
  }

  @Test
  void waitsFiveMinutesForTheLimitAtMostThoughTheClockWasSetBack() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.budget = new RequestBudget(300, 0, ticker.instant().plusSeconds(30));
    clock.set(Duration.ofHours(-5));
    poller.askNow();
    assertEquals(Optional.of(Duration.ofMinutes(5)), ticker.next());
  }

  @Test
  void goesOnWhereItStoppedWhenTheLimitCameInBetween() {
    follow(250, InquiryStatus.CREATED, Duration.ZERO);
    background.hold();
    poller.askNow();
    persona.budget = new RequestBudget(300, 45, ticker.instant().plusSeconds(30));
    background.release();
    assertEquals(List.of(100), sizes());
    assertEquals(PollState.Activity.OVER_LIMIT, poller.state().activity());
    ticker.advance(Duration.ofSeconds(30));
    assertEquals(250, persona.asked.stream().flatMap(List::stream).distinct().count());
    assertEquals(START.plusSeconds(30), poller.state().lastChecked());
  }

  @Test
  void asksLessOftenWhileOthersUseMuchOfTheLimit() {
    follow(1, InquiryStatus.PENDING, Duration.ZERO);
    persona.budget = new RequestBudget(300, 140, ticker.instant().plusSeconds(300));
    poller.askNow();
    assertEquals(4, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void asksLessAndLessOftenWhilePersonaIsAway() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.always = new Failure.Unreachable(new IOException("no route"));
    poller.askNow();
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Duration wait = ticker.next().orElseThrow();
      waits.add(wait.toSeconds());
      ticker.advance(wait);
    }
    assertEquals(List.of(15L, 30L, 60L, 120L, 240L, 300L, 300L), waits);
    assertEquals(PollState.Activity.AWAY, poller.state().activity());
  }

  @Test
  void catchesUpInOneRoundAfterAnHourAway() {
    follow(5_000, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    persona.always = new Failure.Unavailable("req_1", List.of(), 503);
    ticker.advance(Duration.ofHours(1));
    for (int i = 0; i < 5_000; i++) {
      hold(i, InquiryStatus.APPROVED, ticker.instant().minus(Duration.ofMinutes(30)));
    }
    persona.always = null;
    int before = persona.asked.size();
    ticker.advance(ticker.next().orElseThrow());
    assertEquals(50, persona.asked.size() - before);
    assertTrue(
        followed.held.values().stream()
            .allMatch(each -> each.status().equals(InquiryStatus.APPROVED)));
    assertEquals(0, requestsIn(Duration.ofMinutes(59)));
  }

  @Test
  void goesBackToItsUsualPaceWhenPersonaIsBack() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    poller.askNow();
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void stopsAskingWhenTheKeyIsRefused() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    persona.always = new Failure.NotAuthenticated(List.of());
    poller.askNow();
    ticker.advance(Duration.ofHours(1));
    assertEquals(1, persona.asked.size());
    assertEquals(PollState.Activity.REFUSED, poller.state().activity());
  }

  @Test
  void pausesWhenTheKeyLostItsPermissionUntilAPersonSaysSo() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    persona.always = new Failure.NotAllowed("req_1", List.of());
    ticker.advance(Duration.ofHours(1));
    assertEquals(2, persona.asked.size());
    assertEquals(PollState.Activity.REFUSED, poller.state().activity());
    poller.ask(List.of(Told.id(0)));
    ticker.advance(Duration.ofHours(1));
    assertEquals(2, persona.asked.size());
    persona.always = null;
    poller.askNow();
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
    assertEquals(1, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void countsOneThatIsMissingFromSeveralAnswersAsGone() {
    follow(3, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    persona.held.remove(Told.id(1));
    ticker.advance(Duration.ofMinutes(10));
    assertEquals(List.of(Told.id(1)), followed.gone);
    assertEquals(
        1 + Roster.MISSES,
        persona.asked.stream().filter(batch -> batch.contains(Told.id(1))).count());
  }

  @Test
  void forgivesAnAnswerThatLeavesOneOut() {
    follow(2, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    Inquiry left = Objects.requireNonNull(persona.held.get(Told.id(1)));
    for (int i = 0; i < 10; i++) {
      persona.held.remove(Told.id(1));
      ticker.advance(Duration.ofMinutes(1));
      persona.hold(left);
      ticker.advance(Duration.ofMinutes(1));
    }
    assertEquals(List.of(), followed.gone);
  }

  @Test
  void asksOnceMoreForOneThatIsGoneWhenAPersonAsks() {
    follow(1, InquiryStatus.CREATED, Duration.ofHours(3));
    Inquiry lost = Objects.requireNonNull(persona.held.remove(Told.id(0)));
    poller.askNow();
    ticker.advance(Duration.ofHours(1));
    assertEquals(Roster.MISSES, persona.asked.size());
    poller.askNow();
    assertEquals(List.of(Told.id(0), Told.id(0)), followed.gone);
    persona.hold(lost);
    poller.askNow();
    assertEquals(1, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void keepsItsRhythmWhenTheClockIsSetBack() {
    follow(1, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    clock.set(Duration.ofHours(-5));
    assertEquals(10, requestsIn(Duration.ofMinutes(10)));
  }

  @Test
  void asksOnceWhenTheClockIsSetForwardOrTheLaptopSlept() {
    follow(300, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    clock.set(Duration.ofHours(7));
    assertEquals(3 * 10, requestsIn(Duration.ofMinutes(10)));
  }

  @Test
  void isBriskAboutWhatItSawChangeThoughTheClockIsHoursAhead() {
    clock.set(Duration.ofHours(9));
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    hold(0, InquiryStatus.PENDING, ticker.instant().plusSeconds(1));
    ticker.advance(Duration.ofMinutes(1));
    assertEquals(12, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void growsCalmThoughTheClockIsHoursBehind() {
    clock.set(Duration.ofHours(-9));
    follow(1, InquiryStatus.PENDING, Duration.ZERO);
    poller.askNow();
    ticker.advance(Duration.ofMinutes(61));
    assertEquals(1, requestsIn(Duration.ofMinutes(1)));
  }

  @Test
  void remembersWhenItLastCheckedWhilePersonaIsAway() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    Instant checked = ticker.instant();
    persona.always = new Failure.NotUnderstood("req_1", "not JSON");
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(checked, poller.state().lastChecked());
  }

  @Test
  void keepsStillAfterStop() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    poller.stop();
    ticker.advance(Duration.ofMinutes(5));
    assertEquals(1, persona.asked.size());
  }

  @Test
  void tellsEachChangeOfItsState() {
    follow(1, InquiryStatus.CREATED, Duration.ZERO);
    poller.askNow();
    assertEquals(
        List.of(PollState.Activity.ASKING, PollState.Activity.WAITING),
        states.stream().map(PollState::activity).toList());
    assertEquals(START.plusSeconds(15), poller.state().next());
  }

  /** So many that changed so long ago, of which only the ids are known here. */
  private void follow(int count, InquiryStatus status, Duration age) {
    List<Inquiry> known = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hold(i, status, START.minus(age));
      known.add(Inquiry.known(Told.id(i), status));
    }
    followed.follow(known);
  }

  private Inquiry hold(int number, InquiryStatus status, Instant updated) {
    return persona.hold(Told.of(number, status, START.minus(Duration.ofDays(9)), updated));
  }

  private int requestsIn(Duration time) {
    int before = persona.asked.size();
    ticker.advance(time);
    return persona.asked.size() - before;
  }

  private List<Integer> sizes() {
    return persona.asked.stream().map(List::size).toList();
  }

  private static RandomGenerator noJitter() {
    return () -> 0L;
  }
}
