package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.InquiryRow;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OpenedModelTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant MADE = NOW.minus(Duration.ofHours(2));

  private final FakeSessions sessions = new FakeSessions();
  private final MemoryLedger ledger = new MemoryLedger();
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(NOW);
  private final OpenedModel model = new OpenedModel(sessions, ledger, background, ticker, ticker);
  private final List<Opening> told = new ArrayList<>();

  @Test
  void tellsWhatTheSessionsTell() {
    watch(row("inq_1", InquiryStatus.CREATED, 1));
    assertEquals(List.of(new Opening.Unknown(null), new Opening.Never()), told);
  }

  @Test
  void aRowWithoutSessionsNeedsNoRequest() {
    watch(row("inq_1", InquiryStatus.CREATED, 0));
    assertEquals(List.of(new Opening.Never()), told);
    assertEquals(0, sessions.asked);
  }

  @Test
  void countsFromWhenTheLinkWasHandedOver() {
    InquiryRow row = row("inq_1", InquiryStatus.CREATED, 1);
    Instant given = NOW.minus(Duration.ofMinutes(9));
    ledger.add(new LedgerLine(given, "dana", LedgerLine.Act.MESSAGE, row.id(), null, "email"));
    sessions.held.add(FakeSessions.visit("iqse_1", given.plusSeconds(6)));
    watch(row);
    assertEquals(
        new Opening.ProbablyScanner(null, given.plusSeconds(6), Duration.ofSeconds(6)),
        told.getLast());
  }

  @Test
  void isAskedOnceHoweverManyLook() {
    InquiryRow row = row("inq_1", InquiryStatus.APPROVED, 1);
    watch(row);
    watch(row);
    watch(row).unsubscribe();
    watch(row);
    assertEquals(1, sessions.asked);
  }

  @Test
  void asksAFewAtOnceAndTheOthersInTurn() {
    background.hold();
    for (int i = 0; i < 5; i++) {
      watch(row("inq_" + i, InquiryStatus.CREATED, 1));
    }
    assertEquals(0, sessions.asked);
    background.release();
    assertEquals(5, sessions.asked);
  }

  @Test
  void neverHasMoreThanAFewUnderWay() {
    Later later = new Later();
    List<Runnable> underWay = later.underWay;
    OpenedModel slow = new OpenedModel(sessions, ledger, later, ticker, ticker);
    List<Subscription> looking = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      looking.add(slow.watch(row("inq_" + i, InquiryStatus.CREATED, 1), told::add));
    }
    assertEquals(OpenedModel.AT_ONCE, underWay.size());
    underWay.removeFirst().run();
    assertEquals(OpenedModel.AT_ONCE, underWay.size());
    looking.forEach(Subscription::unsubscribe);
    assertEquals(0, underWay.size());
    assertEquals(1, sessions.asked);
  }

  @Test
  void whatGoesOutOfSightIsNotAsked() {
    background.hold();
    Subscription first = watch(row("inq_1", InquiryStatus.CREATED, 1));
    first.unsubscribe();
    background.release();
    ticker.advance(Duration.ofHours(1));
    assertEquals(0, sessions.asked);
  }

  @Test
  void aChangedRowIsAskedAgain() {
    InquiryRow row = row("inq_1", InquiryStatus.CREATED, 1);
    watch(row);
    row.take(inquiry("inq_1", InquiryStatus.COMPLETED, 1, NOW));
    assertEquals(2, sessions.asked);
    assertInstanceOf(Opening.LikelyPerson.class, told.getLast());
  }

  @Test
  void aRowWithOneMoreSessionIsAskedAgain() {
    InquiryRow row = row("inq_1", InquiryStatus.CREATED, 1);
    watch(row);
    row.take(inquiry("inq_1", InquiryStatus.CREATED, 2, MADE));
    assertEquals(2, sessions.asked);
  }

  @Test
  void aLinkThatWaitsIsLookedAtAgainAfterAWhile() {
    watch(row("inq_1", InquiryStatus.CREATED, 1));
    ticker.advance(OpenedModel.AGAIN.minusSeconds(1));
    assertEquals(1, sessions.asked);
    ticker.advance(Duration.ofSeconds(1));
    assertEquals(2, sessions.asked);
    ticker.advance(OpenedModel.AGAIN);
    assertEquals(3, sessions.asked);
  }

  @Test
  void aFinishedOneIsNot() {
    watch(row("inq_1", InquiryStatus.APPROVED, 1));
    ticker.advance(Duration.ofHours(3));
    assertEquals(1, sessions.asked);
  }

  @Test
  void whatComesBackIntoSightIsAskedOnlyWhenItIsOld() {
    InquiryRow row = row("inq_1", InquiryStatus.CREATED, 1);
    watch(row).unsubscribe();
    ticker.advance(Duration.ofMinutes(2));
    watch(row).unsubscribe();
    assertEquals(1, sessions.asked);
    ticker.advance(Duration.ofMinutes(3));
    watch(row);
    assertEquals(2, sessions.asked);
  }

  @Test
  void aMissingPermissionEndsTheAskingAndIsTold() {
    assertNull(model.refusalProperty().get());
    sessions.always =
        new Failure.NotAllowed(
            null, List.of(new Failure.Problem("Forbidden", "needs inquiry_session.read", null)));
    watch(row("inq_1", InquiryStatus.CREATED, 1));
    watch(row("inq_2", InquiryStatus.CREATED, 1));
    ticker.advance(Duration.ofHours(1));
    assertEquals(1, sessions.asked);
    assertEquals(
        Optional.of("inquiry_session.read"),
        Optional.ofNullable(model.refusalProperty().get()).flatMap(Failure.NotAllowed::permission));
  }

  @Test
  void aBadNetworkHoldsAllBackForAWhile() {
    sessions.always = new Failure.Unreachable(new IOException());
    watch(row("inq_1", InquiryStatus.CREATED, 1));
    watch(row("inq_2", InquiryStatus.CREATED, 1));
    assertEquals(1, sessions.asked);
    sessions.always = null;
    ticker.advance(Duration.ofMinutes(1));
    assertEquals(3, sessions.asked);
  }

  @Test
  void aClockThatIsSetBackDoesNotHoldAllBackForLonger() {
    InstantSource[] clock = {ticker};
    OpenedModel behind =
        new OpenedModel(sessions, ledger, background, ticker, () -> clock[0].instant());
    sessions.always = new Failure.Unreachable(new IOException());
    behind.watch(row("inq_1", InquiryStatus.CREATED, 1), told::add);
    sessions.always = null;
    clock[0] = InstantSource.offset(ticker, Duration.ofHours(-2));
    ticker.advance(Duration.ofMinutes(1));
    assertEquals(2, sessions.asked);
  }

  @Test
  void closingBeginsNothing() {
    Later later = new Later();
    OpenedModel busy = new OpenedModel(sessions, ledger, later, ticker, ticker);
    for (int i = 0; i < 9; i++) {
      busy.watch(row("inq_" + i, InquiryStatus.CREATED, 1), told::add);
    }
    busy.close();
    assertEquals(OpenedModel.AT_ONCE, later.begun);
  }

  @Test
  void anInquiryThatIsGoneIsNotAskedForever() {
    sessions.always = new Failure.NotFound(null, List.of());
    watch(row("inq_1", InquiryStatus.APPROVED, 1));
    ticker.advance(Duration.ofHours(1));
    assertEquals(1, sessions.asked);
  }

  @Test
  void learnsFromWhatTheDetailsRead() {
    InquiryRow row = row("inq_1", InquiryStatus.APPROVED, 1);
    model.learn(row.inquiry(), List.of(), List.of());
    watch(row);
    assertEquals(0, sessions.asked);
    assertEquals(List.of(new Opening.Never()), told);
  }

  @Test
  void remembersNoMoreThanItsShare() {
    OpenedMemory memory = new OpenedMemory(10);
    for (int i = 0; i < 50; i++) {
      memory.put(inquiry("inq_" + i, InquiryStatus.CREATED, 1, MADE), new Opening.Never(), NOW);
    }
    assertEquals(10, memory.size());
  }

  @Test
  void closingEndsAllOfIt() {
    background.hold();
    watch(row("inq_1", InquiryStatus.CREATED, 1));
    model.close();
    background.release();
    ticker.advance(Duration.ofHours(1));
    assertEquals(0, sessions.asked);
  }

  /** Work is begun, and done when its turn is made to come. */
  private final class Later implements Background {
    private final List<Runnable> underWay = new ArrayList<>();
    private int begun;

    @Override
    public <T> Running run(
        Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
      Runnable one = () -> background.run(work, done, failed);
      underWay.add(one);
      begun++;
      return () -> underWay.remove(one);
    }
  }

  private Subscription watch(InquiryRow row) {
    return model.watch(row, told::add);
  }

  private static InquiryRow row(String id, InquiryStatus status, @Nullable Integer visits) {
    return new InquiryRow(inquiry(id, status, visits, MADE));
  }

  private static Inquiry inquiry(
      String id, InquiryStatus status, @Nullable Integer visits, Instant updated) {
    return AnInquiry.of(id, status).created(MADE).updated(updated).sessions(visits).build();
  }
}
