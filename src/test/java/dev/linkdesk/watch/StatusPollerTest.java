package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.RequestBudget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StatusPollerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FakeInquiries persona = new FakeInquiries();
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(Instant.parse("2026-03-01T09:00:00Z"));
  private final List<Inquiry> told = new ArrayList<>();
  private final List<PollState> states = new ArrayList<>();
  private boolean anyOpen = true;

  private final StatusPoller poller =
      new StatusPoller(
          persona,
          new Followed() {
            @Override
            public List<InquiryId> ids() {
              return List.copyOf(persona.held.keySet());
            }

            @Override
            public boolean anyOpen() {
              return anyOpen;
            }

            @Override
            public void told(List<Inquiry> inquiries) {
              told.addAll(inquiries);
            }
          },
          background,
          ticker,
          ticker,
          noJitter(),
          states::add);

  @Test
  void asksForAHundredInquiriesARequest() {
    follow(250);
    poller.askNow();
    assertEquals(List.of(100, 100, 50), persona.asked.stream().map(List::size).toList());
    assertEquals(250, told.size());
  }

  @Test
  void asksAgainAfterFifteenSeconds() {
    follow(1);
    poller.askNow();
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(2, persona.asked.size());
  }

  @Test
  void plansTheNextQuestionOnlyAfterTheAnswer() {
    follow(1);
    background.hold();
    poller.askNow();
    assertEquals(Optional.empty(), ticker.next());
    poller.askNow();
    background.release();
    assertEquals(1, persona.asked.size());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void asksEveryFiveSecondsForTwoMinutesAfterACreate() {
    follow(1);
    poller.askNow();
    poller.created();
    ticker.advance(Duration.ofMinutes(2));
    assertEquals(1 + 24, persona.asked.size());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void asksOnceAMinuteWhileTheWindowIsHidden() {
    follow(1);
    poller.hidden(true);
    poller.askNow();
    assertEquals(Optional.of(Duration.ofMinutes(1)), ticker.next());
  }

  @Test
  void asksAtOnceWhenTheWindowComesBack() {
    follow(1);
    poller.hidden(true);
    poller.askNow();
    poller.hidden(false);
    assertEquals(2, persona.asked.size());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void isNotPutOffByOneCreateAfterAnother() {
    follow(1);
    poller.askNow();
    for (int i = 0; i < 10; i++) {
      ticker.advance(Duration.ofSeconds(1));
      poller.created();
    }
    assertEquals(2, persona.asked.size());
  }

  @Test
  void asksOnceAMinuteWhenNothingIsOpen() {
    follow(1);
    anyOpen = false;
    poller.askNow();
    assertEquals(Optional.of(Duration.ofMinutes(1)), ticker.next());
  }

  @Test
  void asksNothingWhileNothingIsFollowed() {
    poller.askNow();
    ticker.advance(Duration.ofMinutes(10));
    assertTrue(persona.asked.isEmpty());
  }

  @Test
  void waitsOutTooManyRequestsUntilTheReset() {
    follow(1);
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
    follow(1);
    persona.budget = new RequestBudget(300, 45, ticker.instant().plusSeconds(30));
    poller.askNow();
    assertTrue(persona.asked.isEmpty());
    ticker.advance(Duration.ofSeconds(30));
    assertEquals(1, persona.asked.size());
  }

  @Test
  void asksLessAndLessOftenWhilePersonaIsAway() {
    follow(1);
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
  void goesBackToItsUsualPaceWhenPersonaIsBack() {
    follow(1);
    persona.next = new Failure.Unavailable("req_1", List.of(), 503);
    poller.askNow();
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
    assertEquals(Optional.of(Duration.ofSeconds(15)), ticker.next());
  }

  @Test
  void stopsAskingWhenTheKeyIsRefused() {
    follow(1);
    persona.always = new Failure.NotAuthenticated(List.of());
    poller.askNow();
    ticker.advance(Duration.ofHours(1));
    assertEquals(1, persona.asked.size());
    assertEquals(PollState.Activity.REFUSED, poller.state().activity());
  }

  @Test
  void asksAgainAfterARefusedKeyWhenAPersonSaysSo() {
    follow(1);
    persona.next = new Failure.NotAuthenticated(List.of());
    poller.askNow();
    poller.askNow();
    assertEquals(PollState.Activity.WAITING, poller.state().activity());
  }

  @Test
  void remembersWhenItLastCheckedWhilePersonaIsAway() {
    follow(1);
    poller.askNow();
    Instant checked = ticker.instant();
    persona.always = new Failure.NotUnderstood("req_1", "not JSON");
    ticker.advance(Duration.ofSeconds(15));
    assertEquals(checked, poller.state().lastChecked());
  }

  @Test
  void keepsStillAfterStop() {
    follow(1);
    poller.askNow();
    poller.stop();
    ticker.advance(Duration.ofMinutes(5));
    assertEquals(1, persona.asked.size());
  }

  @Test
  void tellsEachChangeOfItsState() {
    follow(1);
    poller.askNow();
    assertEquals(
        List.of(PollState.Activity.ASKING, PollState.Activity.WAITING),
        states.stream().map(PollState::activity).toList());
    assertEquals(ticker.instant().plus(SECOND.multipliedBy(15)), poller.state().next());
  }

  private void follow(int count) {
    for (int i = 0; i < count; i++) {
      persona.hold(Inquiry.known(new InquiryId("inq_" + i), InquiryStatus.CREATED));
    }
  }

  private static RandomGenerator noJitter() {
    return () -> 0L;
  }
}
