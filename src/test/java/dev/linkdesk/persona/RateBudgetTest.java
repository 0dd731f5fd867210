package dev.linkdesk.persona;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RateBudgetTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

  private final WaitedClock clock = new WaitedClock(NOW);
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, RateBudget.Turn> turns = new HashMap<>();
  private final List<String> left = new CopyOnWriteArrayList<>();
  private final List<Throwable> ends = new CopyOnWriteArrayList<>();

  /** Time passes by waiting. */
  @AutoClose
  private final RateBudget budget =
      new RateBudget(
          clock,
          (_, atMost) -> {
            waits.add(atMost);
            clock.goOn(atMost);
          },
          () -> 0.5);

  /** Time stands still: only signals end the waiting. */
  @AutoClose
  private final RateBudget still =
      new RateBudget(clock, (signal, atMost) -> hold(signal, atMost), () -> 0.5);

  @Test
  void nothingIsHeldBeforeTheFirstAnswer() {
    for (int i = 0; i < 20; i++) {
      budget.turn(Urgency.POLLING, true).await();
    }

    assertEquals(List.of(), waits);
    assertEquals(Optional.empty(), budget.known());
    assertEquals(Optional.empty(), budget.heldUntil(Urgency.POLLING));
  }

  @Test
  void aRefusalHoldsAllUntilTheResetAndABit() {
    refuse(budget, false, "RateLimit-Remaining: 0", "RateLimit-Reset: 30");

    for (Urgency urgency : Urgency.values()) {
      assertEquals(Optional.of(NOW.plusSeconds(31)), budget.heldUntil(urgency));
    }
    RateBudget.Turn person = budget.turn(Urgency.PERSON, false);
    person.await();

    assertEquals(List.of(Duration.ofSeconds(31)), waits);
    assertEquals(Optional.empty(), budget.heldUntil(Urgency.PERSON));
  }

  @Test
  void aRefusalOfAQuotaHoldsCreatesOnly() {
    refuse(
        budget,
        true,
        "RateLimit-Limit: 300",
        "RateLimit-Remaining: 200",
        "RateLimit-Reset: 50",
        "Quota-Limit: 150",
        "Quota-Remaining: 0",
        "Quota-Reset: 23");

    budget.turn(Urgency.POLLING, false).await();
    assertEquals(List.of(), waits);
    assertEquals(Optional.empty(), budget.heldUntil(Urgency.PERSON));
    budget.turn(Urgency.PERSON, true).await();

    assertEquals(List.of(Duration.ofSeconds(24)), waits);
  }

  @ParameterizedTest
  @CsvSource({"Quota, 23", "QuotaLimit, 23"})
  void aQuotaThatIsUsedUpHoldsCreatesWithoutARefusal(String name, long seconds) {
    answer(budget, true, name + "-Limit: 150", name + "-Remaining: 0", name + "-Reset: " + seconds);

    budget.turn(Urgency.PERSON, false).await();
    assertEquals(List.of(), waits);
    budget.turn(Urgency.PERSON, true).await();

    assertEquals(List.of(Duration.ofSeconds(seconds)), waits);
  }

  @Test
  void tellsThatACreateWaitsForItsQuota() {
    answer(still, true, "Quota-Limit: 150", "Quota-Remaining: 0", "Quota-Reset: 23");
    assertEquals(Optional.empty(), still.heldUntil(Urgency.PERSON));

    start(still.turn(Urgency.PERSON, true), "create");

    assertEquals(Optional.of(NOW.plusSeconds(23)), still.heldUntil(Urgency.PERSON));
    assertEquals(Optional.empty(), still.heldUntil(Urgency.BULK));
  }

  @ParameterizedTest
  @EnumSource(
      value = Urgency.class,
      names = {"BULK", "POLLING"})
  void backgroundWorkLeavesAShareToOthersAndAPersonDoesNot(Urgency urgency) {
    answer(budget, false, limits(45, 40));

    assertEquals(Optional.of(NOW.plusSeconds(40)), budget.heldUntil(urgency));
    assertEquals(Optional.empty(), budget.heldUntil(Urgency.PERSON));
    RateBudget.Turn person = budget.turn(Urgency.PERSON, false);
    person.await();
    person.end();
    assertEquals(List.of(), waits);
    budget.turn(urgency, false).await();

    assertEquals(List.of(Duration.ofSeconds(40)), waits);
  }

  @Test
  void aPersonWaitsWhenNothingIsLeft() {
    answer(budget, false, limits(0, 12));

    budget.turn(Urgency.PERSON, false).await();

    assertEquals(List.of(Duration.ofSeconds(12)), waits);
  }

  @Test
  void theMoreUrgentGoFirstAndEachInTheOrderTheyCame() {
    RateBudget.Turn running = lastOne();
    start(Urgency.POLLING, "polling 1");
    start(Urgency.BULK, "bulk 1");
    start(Urgency.BULK, "bulk 2");
    start(Urgency.PERSON, "person 1");
    start(Urgency.PERSON, "person 2");
    assertEquals(List.of(), left);

    running.answered(answerOf(200, limits(1, 30)));
    awaitLeft("person 1");
    finish("person 1", limits(1, 30));
    awaitLeft("person 1", "person 2");
    finish("person 2", limits(1, 30));
    newWindow(46);
    awaitLeft("person 1", "person 2", "bulk 1");
    finish("bulk 1", limits(46, 60));
    awaitLeft("person 1", "person 2", "bulk 1", "bulk 2");
    finish("bulk 2", limits(46, 60));

    awaitLeft("person 1", "person 2", "bulk 1", "bulk 2", "polling 1");
  }

  @Test
  void aRefusedRequestKeepsItsPlace() {
    RateBudget.Turn first = still.turn(Urgency.BULK, false);
    first.await();
    first.answered(answerOf(429, "RateLimit-Remaining: 0", "RateLimit-Reset: 30"));
    start(Urgency.BULK, "second");
    start(first, "first");

    newWindow(46);

    awaitLeft("first");
  }

  @Test
  void whatIsUnderWayIsNotGivenTwice() {
    answer(still, false, limits(2, 30));
    RateBudget.Turn one = still.turn(Urgency.PERSON, false);
    one.await();
    RateBudget.Turn two = still.turn(Urgency.PERSON, false);
    two.await();

    start(Urgency.PERSON, "third");

    assertEquals(List.of(), left);
    assertEquals(Optional.empty(), still.heldUntil(Urgency.PERSON));
  }

  @Test
  void backgroundWorkLeavesConnectionsFree() {
    for (int i = 0; i < RateBudget.MOST_IN_BACKGROUND; i++) {
      still.turn(Urgency.BULK, false).await();
    }
    start(Urgency.BULK, "bulk");

    launch(still.turn(Urgency.PERSON, false), "person");

    awaitLeft("person");
  }

  @Test
  void anEndedRequestMakesRoom() {
    List<RateBudget.Turn> running = new ArrayList<>();
    for (int i = 0; i < RateBudget.MOST_IN_BACKGROUND; i++) {
      RateBudget.Turn turn = still.turn(Urgency.POLLING, false);
      turn.await();
      running.add(turn);
    }
    start(Urgency.POLLING, "next");

    running.getFirst().end();
    running.getFirst().end();

    awaitLeft("next");
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void closingEndsTheWaiting(Urgency urgency) {
    answer(still, false, limits(0, 30));
    start(urgency, "never");

    still.close();

    await().until(() -> ends.size() == 1);
    assertInstanceOf(Failure.Cancelled.class, ends.getFirst());
    assertEquals(List.of(), left);
  }

  @Test
  void nobodyIsLetGoAfterClosing() {
    budget.close();

    assertThrows(Failure.Cancelled.class, () -> budget.turn(Urgency.PERSON, false).await());
  }

  @Test
  void anInterruptEndsTheWaitingAndLeavesThePlaceToOthers() throws InterruptedException {
    RateBudget.Turn running = lastOne();
    start(Urgency.PERSON, "impatient");
    start(Urgency.BULK, "bulk");

    threads.getFirst().interrupt();
    threads.getFirst().join();
    clock.goOn(Duration.ofSeconds(31));
    running.end();

    assertInstanceOf(Failure.Cancelled.class, ends.getFirst());
    awaitLeft("bulk");
  }

  @Test
  void manyThreadsNeverGetMoreThanTheWindowHolds() {
    AtomicInteger used = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int limit = 40;
    still.told(new RequestBudget(limit, limit, NOW.plusSeconds(60)));
    for (int i = 0; i < 200; i++) {
      Thread.startVirtualThread(() -> {
        RateBudget.Turn turn = still.turn(Urgency.PERSON, false);
        turn.await();
        int now = used.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        turn.answered(
            answerOf(
                200,
                "RateLimit-Limit: " + limit,
                "RateLimit-Remaining: " + (limit - now),
                "RateLimit-Reset: 60"));
        left.add("one");
      });
    }

    for (int window = 1; window <= 5; window++) {
      int expected = window * limit;
      await().until(() -> left.size() == expected);
      used.set(0);
      clock.goOn(Duration.ofSeconds(60));
      still.told(new RequestBudget(limit, limit, clock.instant().plusSeconds(60)));
    }

    assertEquals(limit, most.get());
  }

  /** A request under way that the window has no other beside. */
  private RateBudget.Turn lastOne() {
    answer(still, false, limits(1, 30));
    RateBudget.Turn running = still.turn(Urgency.PERSON, false);
    running.await();
    return running;
  }

  private void start(Urgency urgency, String name) {
    start(still.turn(urgency, false), name);
  }

  /** Lets a request queue, and waits until it stands there. */
  private void start(RateBudget.Turn turn, String name) {
    Thread thread = launch(turn, name);
    await()
        .until(() ->
            thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TIMED_WAITING);
  }

  private Thread launch(RateBudget.Turn turn, String name) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .unstarted(() -> {
              try {
                turn.await();
                left.add(name);
              } catch (Failure ended) {
                ends.add(ended);
              }
            });
    threads.add(thread);
    turns.put(name, turn);
    thread.start();
    return thread;
  }

  private void finish(String name, String... headers) {
    Objects.requireNonNull(turns.get(name)).answered(answerOf(200, headers));
  }

  /** The window passes, and the next one has so many left of its 300. */
  private void newWindow(int remaining) {
    clock.goOn(Duration.ofSeconds(32));
    still.told(new RequestBudget(300, remaining, clock.instant().plusSeconds(60)));
  }

  private void awaitLeft(String... names) {
    await().until(() -> left.size() == names.length);
    assertEquals(List.of(names), left);
  }

  @SuppressWarnings("WaitNotInLoop") // Whoever calls it does so in a loop.
  private static void hold(Condition signal, Duration atMost) throws InterruptedException {
    assertTrue(atMost.isPositive(), "waits for what has passed");
    signal.await();
  }

  private static void answer(RateBudget of, boolean create, String... headers) {
    RateBudget.Turn turn = of.turn(Urgency.PERSON, create);
    turn.await();
    turn.answered(answerOf(200, headers));
  }

  private static void refuse(RateBudget of, boolean create, String... headers) {
    RateBudget.Turn turn = of.turn(Urgency.PERSON, create);
    turn.await();
    turn.answered(answerOf(429, headers));
  }

  private static String[] limits(int remaining, int seconds) {
    return new String[] {
      "RateLimit-Limit: 300", "RateLimit-Remaining: " + remaining, "RateLimit-Reset: " + seconds
    };
  }

  private static Answer answerOf(int status, String... headers) {
    Headers.Builder builder = new Headers.Builder();
    for (String header : headers) {
      builder.add(header);
    }
    return new Answer(status, builder.build(), ByteString.EMPTY);
  }
}
