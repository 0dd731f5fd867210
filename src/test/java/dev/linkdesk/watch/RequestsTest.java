package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.HandTicker;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.ForwardingInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.RequestBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What following costs of a limit of 300 requests a minute. */
class RequestsTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final int LIMIT = 300;

  private final HandTicker ticker = new HandTicker(START);
  private final Counted persona = new Counted();
  private final FollowedList followed = new FollowedList();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final StatusPoller poller =
      new StatusPoller(persona, followed, queue(), ticker, ticker, () -> 0L, state -> {});

  /** Persona with its window of a minute. */
  private final class Counted extends ForwardingInquiries {
    private final FakeInquiries held;
    private Instant opened = START;
    private int used;
    private int most;
    private int all;

    Counted() {
      this(new FakeInquiries());
    }

    private Counted(FakeInquiries held) {
      super(held);
      this.held = held;
    }

    @Override
    public List<Inquiry> list(Collection<InquiryId> ids) {
      roll();
      used++;
      all++;
      most = Math.max(most, used);
      return super.list(ids);
    }

    @Override
    public Optional<RequestBudget> budget() {
      roll();
      return Optional.of(new RequestBudget(LIMIT, LIMIT - used, opened.plusSeconds(60)));
    }

    private void roll() {
      if (!ticker.instant().isBefore(opened.plusSeconds(60))) {
        opened = ticker.instant();
        used = 0;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "100,1", "101,2", "1000,10", "10000,100"})
  void aRoundCostsOneRequestForEachHundred(int count, int requests) {
    follow(count, InquiryStatus.CREATED, Duration.ofHours(3));
    poller.askNow();
    settle();
    assertEquals(requests, persona.all);
  }

  @Test
  void aHundredThousandAreToldInEightMinutesWithHalfOfTheLimit() {
    follow(100_000, InquiryStatus.CREATED, Duration.ofDays(30));
    poller.askNow();
    advance(Duration.ofMinutes(8));
    assertTrue(
        followed.held.values().stream().noneMatch(each -> each.times().updated() == null),
        () -> persona.all + " requests");
    assertTrue(persona.most <= LIMIT * 0.55, () -> persona.most + " in a minute");
  }

  @ParameterizedTest
  @CsvSource({"PT30M,29", "PT3H,29", "P3D,29", "P30D,29"})
  void aThousandIdleOpenOnesTakeLessThanATenthOfTheLimit(Duration age, int most) {
    follow(1_000, InquiryStatus.CREATED, age);
    poller.askNow();
    advance(Duration.ofMinutes(10));
    int before = persona.all;
    advance(Duration.ofHours(1));
    double each = (persona.all - before) / 60.0;
    assertTrue(each <= most, () -> each + " requests a minute");
  }

  @Test
  void aThousandOfAllAgesAskedOutOfStepTakeLessThanATenthOfTheLimit() {
    SplittableRandom random = new SplittableRandom(20_260_301);
    for (int i = 0; i < 1_000; i++) {
      Duration age = Duration.ofMinutes(random.nextInt(60, 20_000));
      follow(i, 1, InquiryStatus.CREATED, age);
      ticker.advance(Duration.ofMillis(random.nextInt(200)));
    }
    poller.askNow();
    advance(Duration.ofMinutes(30));
    int before = persona.all;
    advance(Duration.ofHours(1));
    double each = (persona.all - before) / 60.0;
    assertTrue(each < LIMIT * 0.1, () -> each + " requests a minute");
  }

  @Test
  void thousandsThatAllStartAtOnceTakeHalfOfTheLimit() {
    follow(10_000, InquiryStatus.PENDING, Duration.ZERO);
    poller.askNow();
    advance(Duration.ofMinutes(9));
    assertTrue(persona.all <= LIMIT / 2 * 9 + 100, () -> persona.all + " requests");
    assertTrue(persona.all > LIMIT / 4 * 9, () -> persona.all + " requests");
  }

  @Test
  void aStartedOneIsAskedForWhileAHundredThousandAreReadForTheFirstTime() {
    follow(100_000, InquiryStatus.APPROVED, Duration.ofDays(30));
    followed.follow(List.of(persona.held.hold(told(100_000, InquiryStatus.PENDING, START))));
    poller.askNow();
    List<Instant> asked = new ArrayList<>();
    persona.held.asked.clear();
    for (int i = 0; i < 60; i++) {
      advance(Duration.ofSeconds(1));
      if (persona.held.asked.stream().anyMatch(ids -> ids.contains(Told.id(100_000)))) {
        asked.add(ticker.instant());
      }
      persona.held.asked.clear();
    }
    assertTrue(asked.size() >= 4, () -> "asked " + asked.size() + " times in a minute");
  }

  /** The FX thread is not kept: what one request costs there does not grow with all of them. */
  @Test
  void aRequestAmongAHundredThousandTakesNoScan() {
    follow(100_000, InquiryStatus.CREATED, Duration.ofDays(2));
    poller.askNow();
    advance(Duration.ofMinutes(10));
    int before = persona.all;
    long began = System.nanoTime();
    advance(Duration.ofMinutes(10));
    int requests = persona.all - before;
    double micros = (System.nanoTime() - began) / 1_000.0 / requests;
    assertTrue(requests > 500, () -> requests + " requests");
    assertTrue(micros < 5_000, () -> micros + " microseconds a request, answer included");
  }

  private void follow(int count, InquiryStatus status, Duration age) {
    follow(0, count, status, age);
  }

  private void follow(int from, int count, InquiryStatus status, Duration age) {
    List<Inquiry> known = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      persona.held.hold(told(i, status, START.minus(age)));
      known.add(Inquiry.known(Told.id(i), status));
    }
    followed.follow(known);
  }

  private static Inquiry told(int number, InquiryStatus status, Instant updated) {
    return Told.of(number, status, START.minus(Duration.ofDays(90)), updated);
  }

  /** Lets time pass; each answer takes a fifth of a second. */
  private void advance(Duration time) {
    Instant end = ticker.instant().plus(time);
    while (ticker.instant().isBefore(end)) {
      Runnable next = work.poll();
      if (next == null) {
        Duration left = Duration.between(ticker.instant(), end);
        ticker.advance(ticker.next().filter(due -> due.compareTo(left) < 0).orElse(left));
      } else {
        ticker.advance(Duration.ofMillis(200));
        next.run();
      }
    }
  }

  private void settle() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private Background queue() {
    return new Background() {
      @Override
      public <T> Running run(
          Callable<? extends T> asked, Consumer<? super T> done, Consumer<? super Failure> failed) {
        work.add(() -> {
          try {
            done.accept(asked.call());
          } catch (Exception broken) {
            throw new AssertionError(broken);
          }
        });
        return () -> {};
      }
    };
  }
}
