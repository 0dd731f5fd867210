package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.RequestBudget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final Duration EVERY = ChangeFeed.EVERY;

  private final FakeInquiries persona = new FakeInquiries();
  private final FakeLists lists = new FakeLists(persona);
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(START);
  private final SetClock clock = new SetClock(ticker);
  private final List<Inquiry> told = new ArrayList<>();
  private final List<ChangeState> states = new ArrayList<>();
  private final Set<InquiryId> shown = new HashSet<>();

  private final ChangeFeed feed =
      new ChangeFeed(
          lists,
          persona,
          () -> shown,
          background,
          ticker,
          clock,
          () -> 0L,
          told::addAll,
          states::add);

  @Test
  void tellsWhatChangesAfterItsStart() {
    hold(1, InquiryStatus.CREATED, START.minusSeconds(600));
    feed.start();
    told.clear();
    Inquiry started = hold(1, InquiryStatus.PENDING, START.plusSeconds(5));
    ticker.advance(EVERY);
    assertEquals(List.of(started), told);
  }

  @Test
  void tellsEachChangeOnce() {
    hold(1, InquiryStatus.CREATED, START.minusSeconds(60));
    feed.start();
    ticker.advance(Duration.ofMinutes(10));
    assertEquals(1, told.size());
  }

  @Test
  void tellsTheFirstInquiryOfAnEmptyEnvironment() {
    feed.start();
    Inquiry first = hold(1, InquiryStatus.CREATED, START.plusSeconds(5));
    ticker.advance(EVERY);
    assertEquals(List.of(first), told);
  }

  private void bringOneLate() {
    Inquiry late = Told.of(1, InquiryStatus.PENDING, START, START.plusSeconds(10));
    Inquiry other = Told.of(2, InquiryStatus.PENDING, START, START.plusSeconds(100));
    feed.start();
    ticker.advance(Duration.ofSeconds(105));
    lists.index = List.of(other);
    ticker.advance(EVERY);
    lists.index = List.of(late, other);
    ticker.advance(EVERY);
  }

  @Test
  void findsAChangeThatTheIndexBringsTwoMinutesLate() {
    bringOneLate();
    assertEquals(List.of(Told.id(2), Told.id(1)), told.stream().map(Inquiry::id).toList());
    assertEquals(Duration.ofSeconds(90), feed.state().lag());
  }

  @Test
  void looksBackFurtherAfterTheIndexWasSeenToLag() {
    bringOneLate();
    lists.searches.clear();
    ticker.advance(EVERY);
    assertEquals(START.plusSeconds(100).minus(Duration.ofMinutes(3)), since(0));
    Inquiry later = Told.of(3, InquiryStatus.PENDING, START, START.minusSeconds(75));
    lists.index =
        List.of(
            later,
            Told.of(1, InquiryStatus.PENDING, START, START.plusSeconds(10)),
            Told.of(2, InquiryStatus.PENDING, START, START.plusSeconds(100)));
    ticker.advance(EVERY);
    assertEquals(Duration.ofSeconds(175), feed.state().lag());
    lists.searches.clear();
    ticker.advance(EVERY);
    assertEquals(START.plusSeconds(100 - 350), since(0));
  }

  @Test
  void forgetsALagAfterAboutAnHour() {
    bringOneLate();
    ticker.advance(Duration.ofMinutes(61));
    assertEquals(Duration.ZERO, feed.state().lag());
  }

  @Test
  void readsAllPagesOfWhatChangedInAnHourAway() {
    hold(0, InquiryStatus.CREATED, START);
    feed.start();
    told.clear();
    lists.always = new Failure.Unreachable(new IOException("no route"));
    ticker.advance(Duration.ofMinutes(1));
    for (int i = 1; i <= 1_250; i++) {
      hold(i, InquiryStatus.PENDING, START.plusSeconds(3L * i));
    }
    ticker.advance(Duration.ofHours(1));
    lists.always = null;
    lists.searches.clear();
    ticker.advance(ticker.next().orElseThrow());
    assertEquals(1_250, told.stream().map(Inquiry::id).distinct().count());
    assertEquals(1_250, told.size());
    assertEquals(13, lists.searches.size());
  }

  @Test
  void readsToTheEndWhatChangedInOneSecond() {
    hold(0, InquiryStatus.CREATED, START);
    feed.start();
    told.clear();
    for (int i = 1; i <= 730; i++) {
      hold(i, InquiryStatus.EXPIRED, START.plusSeconds(5));
    }
    ticker.advance(EVERY);
    assertEquals(730, told.stream().map(Inquiry::id).distinct().count());
    assertEquals(730, told.size());
  }

  @Test
  void passesNothingOverWhenOneMovesToTheEndWhileItReads() {
    hold(0, InquiryStatus.CREATED, START);
    feed.start();
    told.clear();
    for (int i = 1; i <= 300; i++) {
      hold(i, InquiryStatus.PENDING, START.plusSeconds(i));
    }
    background.hold();
    ticker.advance(EVERY);
    hold(99, InquiryStatus.COMPLETED, START.plusSeconds(1_000));
    background.release();
    ticker.advance(EVERY);
    assertEquals(300, told.stream().map(Inquiry::id).distinct().count());
  }

  @Test
  void asksTheListForWhatChangedTwiceInASecond() {
    hold(1, InquiryStatus.COMPLETED, START);
    feed.start();
    Inquiry decided = hold(1, InquiryStatus.APPROVED, START);
    ticker.advance(EVERY);
    assertEquals(List.of(List.of(Told.id(1))), persona.asked);
    assertEquals(decided, told.getLast());
  }

  @Test
  void neitherMissesNorReadsAllAgainWhenTheClockIsHoursOff() {
    for (int i = 0; i < 500; i++) {
      hold(i, InquiryStatus.APPROVED, START.minus(Duration.ofDays(2)).plusSeconds(i));
    }
    hold(500, InquiryStatus.CREATED, START.minusSeconds(1));
    clock.set(Duration.ofHours(9));
    feed.start();
    ticker.advance(EVERY);
    clock.set(Duration.ofHours(-9));
    Inquiry started = hold(500, InquiryStatus.PENDING, ticker.instant());
    ticker.advance(EVERY);
    assertEquals(started, told.getLast());
    clock.set(Duration.ofHours(3));
    Inquiry completed = hold(500, InquiryStatus.COMPLETED, ticker.instant());
    ticker.advance(EVERY);
    assertEquals(completed, told.getLast());
    assertEquals(3, told.size());
    assertEquals(1 + 4, lists.searches.size());
  }

  @Test
  void tellsUntilWhenItCanBeReliedOn() {
    hold(1, InquiryStatus.CREATED, START);
    feed.start();
    assertEquals(START, feed.state().lastAsked());
    assertEquals(START.minus(Duration.ofMinutes(3)), feed.state().reliableUntil());
    assertEquals(ChangeState.Way.SEARCHED, feed.state().way());
  }

  @Test
  void listsAndAsksForTheShownOnesWhereSearchIsNotAllowed() {
    lists.searchFails = new Failure.NotAllowed("req_1", List.of());
    hold(1, InquiryStatus.CREATED, START.minusSeconds(600));
    shown.add(Told.id(1));
    feed.start();
    assertEquals(ChangeState.Way.LISTED, feed.state().way());
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
    Inquiry changed = hold(1, InquiryStatus.PENDING, START.plusSeconds(4));
    Inquiry made = created(2, START.plusSeconds(5));
    told.clear();
    ticker.advance(EVERY);
    assertTrue(told.containsAll(List.of(changed, made)));
    assertEquals(1, lists.searches.size());
  }

  @Test
  void listsWhereSearchIsNotKnown() {
    lists.searchFails = new Failure.NotFound("req_1", List.of());
    feed.start();
    assertEquals(ChangeState.Way.LISTED, feed.state().way());
  }

  @Test
  void listsWhereTheKeyHidesTheTimesOfChange() {
    persona.hold(Inquiry.known(Told.id(1), InquiryStatus.CREATED));
    feed.start();
    assertEquals(ChangeState.Way.LISTED, feed.state().way());
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
  }

  @Test
  void listsAllThatWereMadeBetweenTwoRounds() {
    lists.searchFails = new Failure.NotFound("req_1", List.of());
    created(0, START);
    feed.start();
    told.clear();
    for (int i = 1; i <= 350; i++) {
      created(i, START.plusSeconds(i));
    }
    ticker.advance(EVERY);
    assertEquals(351, told.stream().map(Inquiry::id).distinct().count());
  }

  @Test
  void triesSearchAgainWhenSomebodyAsks() {
    lists.searchFails = new Failure.NotAllowed("req_1", List.of());
    feed.start();
    lists.searchFails = null;
    feed.askNow();
    assertEquals(ChangeState.Way.SEARCHED, feed.state().way());
  }

  @Test
  void pausesWhenTheKeyMayNotReadAtAll() {
    feed.start();
    lists.always = new Failure.NotAllowed("req_1", List.of());
    ticker.advance(Duration.ofHours(1));
    assertEquals(PollState.Activity.REFUSED, feed.state().activity());
    assertEquals(Optional.empty(), ticker.next());
    lists.always = null;
    feed.askNow();
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
    assertNull(feed.state().failure());
  }

  @Test
  void asksLessAndLessOftenWhilePersonaIsAway() {
    lists.always = new Failure.Unavailable("req_1", List.of(), 503);
    feed.start();
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Duration wait = ticker.next().orElseThrow();
      waits.add(wait.toSeconds());
      ticker.advance(wait);
    }
    assertEquals(List.of(15L, 30L, 60L, 120L, 240L, 300L), waits);
    assertEquals(PollState.Activity.AWAY, feed.state().activity());
  }

  @Test
  void waitsOutTooManyRequests() {
    lists.always = new Failure.OverLimit("req_1", List.of(), Duration.ofSeconds(42));
    feed.start();
    assertEquals(PollState.Activity.OVER_LIMIT, feed.state().activity());
    assertEquals(Optional.of(Duration.ofSeconds(42)), ticker.next());
  }

  @Test
  void leavesTheLastFifteenPercentToOthers() {
    persona.budget = new RequestBudget(300, 45, START.plusSeconds(30));
    feed.start();
    assertTrue(lists.searches.isEmpty());
    ticker.advance(Duration.ofSeconds(30));
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
  }

  @Test
  void isTroubledByAPageThatComesAgainAndAgain() {
    Inquiry same = Told.of(1, InquiryStatus.CREATED, START, START);
    SearchedChanges endless = new SearchedChanges(lists, persona);
    endless.begin();
    endless.take(new Page<>(List.of(same), null));
    Page<Inquiry> again = new Page<>(List.of(same), same.id().value());
    endless.take(again);
    endless.take(again);
    endless.take(again);
    assertThrows(Failure.NotUnderstood.class, endless.next()::call);
    endless.begin();
    assertFalse(endless.isWhole());
    assertDoesNotThrow(endless.next()::call);
  }

  @Test
  void whatIsNewInAPageThatComesAgainIsToldAllTheSame() {
    Inquiry same = Told.of(1, InquiryStatus.CREATED, START, START);
    Inquiry fresh = Told.of(2, InquiryStatus.CREATED, START, START);
    SearchedChanges endless = new SearchedChanges(lists, persona);
    endless.begin();
    endless.take(new Page<>(List.of(same), null));
    endless.take(new Page<>(List.of(same), same.id().value()));
    endless.take(new Page<>(List.of(same), same.id().value()));
    assertEquals(List.of(fresh), endless.take(new Page<>(List.of(same, fresh), same.id().value())));
  }

  @Test
  void nothingCountsAsToldOfAPageThatCannotBeUsed() {
    Inquiry first = Told.of(1, InquiryStatus.CREATED, START, START);
    Inquiry timeless = Inquiry.known(Told.id(2), InquiryStatus.CREATED);
    SearchedChanges searched = new SearchedChanges(lists, persona);
    searched.begin();
    searched.take(new Page<>(List.of(), null));
    Page<Inquiry> unusable = new Page<>(List.of(first, timeless), null);
    assertThrows(Failure.NotFound.class, () -> searched.take(unusable));
    searched.begin();
    assertEquals(List.of(first), searched.take(new Page<>(List.of(first), null)));
  }

  @Test
  void asksOnceAMinuteWhileTheWindowIsHidden() {
    feed.hidden(true);
    feed.start();
    lists.searches.clear();
    ticker.advance(Duration.ofMinutes(10));
    assertEquals(10, lists.searches.size());
  }

  @Test
  void asksNothingAfterStopAndTellsWhatWasMissedWhenStartedAgain() {
    hold(1, InquiryStatus.CREATED, START);
    feed.start();
    feed.stop();
    lists.searches.clear();
    Inquiry started = hold(1, InquiryStatus.PENDING, START.plusSeconds(60));
    ticker.advance(Duration.ofHours(2));
    assertTrue(lists.searches.isEmpty());
    feed.start();
    assertEquals(started, told.getLast());
  }

  @Test
  void anAnswerUnderWayDoesNotComeBackAfterStop() {
    hold(1, InquiryStatus.CREATED, START);
    background.hold();
    feed.start();
    feed.stop();
    background.release();
    assertTrue(told.isEmpty());
    assertEquals(PollState.Activity.WAITING, feed.state().activity());
  }

  private Inquiry hold(int number, InquiryStatus status, Instant updated) {
    return persona.hold(Told.of(number, status, START.minus(Duration.ofDays(9)), updated));
  }

  private Inquiry created(int number, Instant created) {
    return persona.hold(Told.of(number, InquiryStatus.CREATED, created, created));
  }

  private Instant since(int search) {
    InquirySearch.Clause clause = lists.searches.get(search).clause();
    return Instant.parse(((InquirySearch.Compare) Objects.requireNonNull(clause)).value());
  }
}
