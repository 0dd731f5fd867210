package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.results.act.BulkProgress.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** The same done to many inquiries. */
final class BulkModelTest {
  private final Table table = new Table();

  private BulkModel model(BulkKind kind, List<Inquiry> chosen) {
    return new BulkModel(kind, chosen, table.parts(), table.possible());
  }

  private BulkModel expire(int count) {
    return model(BulkKind.EXPIRE, table.follow(count, InquiryStatus.CREATED));
  }

  private BulkWords words() {
    return new BulkWords(table.parts(), table.words());
  }

  private static BulkProgress progress(BulkModel model) {
    return model.progressProperty().get();
  }

  @Test
  void thePlanNamesWhatIsLeftOutAndWhyBeforeAnythingIsDone() {
    List<Inquiry> chosen = new ArrayList<>(table.follow(38, InquiryStatus.CREATED));
    chosen.addAll(table.follow(2, InquiryStatus.APPROVED));
    BulkModel model = model(BulkKind.EXPIRE, chosen);
    assertEquals(
        "Expire 38 of 40; 2 cannot be and are left out. The reasons stand below.",
        words().plan(model));
    assertEquals(
        "left out: It is over already: the status is \u201cApproved\u201d.",
        words().row(model, model.rows().getLast()));
    assertEquals(List.of(), table.bulkActions.keys);
  }

  @Test
  void oneThatIsLeftOutIsNamedAsOne() {
    List<Inquiry> chosen = new ArrayList<>(table.follow(3, InquiryStatus.CREATED));
    chosen.addAll(table.follow(1, InquiryStatus.APPROVED));
    assertEquals(
        "Expire 3 of 4; 1 cannot be and is left out. The reasons stand below.",
        words().plan(model(BulkKind.EXPIRE, chosen)));
  }

  @Test
  void eachIsDoneOnceBehindWhatAPersonWaitsForAndWrittenDown() {
    BulkModel model = expire(5);
    model.go();
    assertEquals(5, table.bulkActions.done.size());
    assertEquals(List.of(), table.actions.done);
    assertEquals(5, table.bulkActions.keys.stream().distinct().count());
    assertEquals(Phase.FINISHED, progress(model).phase());
    assertEquals(5, table.ledger.acts().stream().filter(LedgerLine.Act.EXPIRED::equals).count());
    assertTrue(
        table.followed.rows().stream()
            .allMatch(row -> row.inquiry().status().equals(InquiryStatus.EXPIRED)));
    assertEquals("Expired 5 of 5.", words().progress(model));
  }

  @Test
  void whatIsLeftOutIsNotTouched() {
    List<Inquiry> chosen = new ArrayList<>(table.follow(1, InquiryStatus.APPROVED));
    chosen.addAll(table.follow(1, InquiryStatus.CREATED));
    BulkModel model = model(BulkKind.EXPIRE, chosen);
    model.go();
    assertEquals(List.of("expire inq_c1000"), table.bulkActions.done);
    assertEquals("Expired 1 of 1. 1 left out.", words().progress(model));
  }

  @Test
  void aFailureInTheMiddleStopsNothingAndIsNamed() {
    BulkModel model = expire(3);
    table.bulkActions.spared = 1;
    table.bulkActions.failures.add(new Failure.Refused("req_9", List.of()));
    model.go();
    assertEquals(new Counts(2, 1, 0), counts(model));
    assertTrue(words().row(model, model.rows().get(1)).contains("req_9"));
    assertEquals(1, model.toRetry());
  }

  @Test
  void tryingAgainDoesOnlyWhatFailedAndUnderAFreshKey() {
    BulkModel model = expire(3);
    table.bulkActions.failures.add(new Failure.Refused(null, List.of()));
    model.go();
    model.retry();
    assertEquals(new Counts(3, 0, 0), counts(model));
    assertEquals(4, table.bulkActions.keys.size());
    assertNotEquals(table.bulkActions.keys.getFirst(), table.bulkActions.keys.getLast());
  }

  @Test
  void whileTheEndIsNotKnownTryingAgainKeepsTheKey() {
    BulkModel model = expire(2);
    table.bulkActions.failures.add(new Failure.Unreachable(new IOException()));
    model.go();
    assertEquals(new Counts(1, 0, 1), counts(model));
    model.retry();
    assertEquals(new Counts(2, 0, 0), counts(model));
    assertEquals(table.bulkActions.keys.getFirst(), table.bulkActions.keys.getLast());
  }

  @Test
  void whatWasDoneAllTheSameIsFoundAndNotDoneTwice() {
    BulkModel model = expire(1);
    table.bulkActions.answersAreLost = true;
    table.bulkActions.failures.add(new Failure.Unreachable(new IOException()));
    model.go();
    assertEquals(new Counts(1, 0, 0), counts(model));
    assertEquals(1, table.bulkActions.done.size());
  }

  @Test
  void itPausesAfterTheOneUnderWayAndGoesOn() {
    BulkModel model = expire(4);
    table.background.hold();
    model.go();
    model.pause();
    assertEquals(Phase.PAUSING, progress(model).phase());
    table.background.release();
    assertEquals(Phase.PAUSED, progress(model).phase());
    assertEquals(1, table.bulkActions.done.size());
    model.goOn();
    assertEquals(Phase.FINISHED, progress(model).phase());
    assertEquals(4, table.bulkActions.done.size());
  }

  @Test
  void stoppedItTriesNoMoreAndSaysWhatWasNotTried() {
    BulkModel model = expire(4);
    table.background.hold();
    model.go();
    model.cancel();
    table.background.release();
    assertEquals(Phase.FINISHED, progress(model).phase());
    assertEquals(1, table.bulkActions.done.size());
    assertEquals("Expired 1 of 4. 3 not tried.", words().progress(model));
    assertEquals(3, model.toRetry());
  }

  @Test
  void aPausedListCanBeStopped() {
    BulkModel model = expire(2);
    table.background.hold();
    model.go();
    model.pause();
    table.background.release();
    model.cancel();
    assertEquals(Phase.FINISHED, progress(model).phase());
  }

  @Test
  void overTheLimitItWaitsSaysUntilWhenAndGoesOnByItself() {
    BulkModel model = expire(2);
    table.bulkActions.failures.add(new Failure.OverLimit(null, List.of(), Duration.ofSeconds(20)));
    model.go();
    assertEquals(Phase.RUNNING, progress(model).phase());
    assertEquals(Table.START.plusSeconds(20), progress(model).until());
    assertTrue(words().progress(model).endsWith("goes on in 20 s."), words().progress(model));
    table.letPass(20);
    assertEquals(new Counts(2, 0, 0), counts(model));
    assertNull(progress(model).until());
  }

  @Test
  void itCanBeStoppedWhileItWaitsForTheLimit() {
    BulkModel model = expire(2);
    table.bulkActions.failures.add(new Failure.OverLimit(null, List.of(), Duration.ofSeconds(20)));
    model.go();
    model.cancel();
    assertEquals(Phase.FINISHED, progress(model).phase());
    table.letPass(60);
    assertEquals(List.of(), table.bulkActions.done);
  }

  @Test
  void itCanBePausedWhileItWaitsForTheLimit() {
    BulkModel model = expire(2);
    table.bulkActions.failures.add(new Failure.OverLimit(null, List.of(), Duration.ofSeconds(20)));
    model.go();
    model.pause();
    table.letPass(60);
    assertEquals(List.of(), table.bulkActions.done);
    model.goOn();
    assertEquals(2, table.bulkActions.done.size());
  }

  @Test
  void theClientsOwnWaitIsToldToo() {
    BulkModel model = expire(2);
    table.background.hold();
    model.go();
    table.inquiries.heldUntil = Table.START.plusSeconds(31);
    table.letPass(1);
    assertTrue(words().progress(model).endsWith("goes on in 30 s."), words().progress(model));
  }

  @Test
  void whereTheNextWouldFailTooItPausesAndTriesNoOther() {
    BulkModel model = expire(3);
    table.bulkActions.spared = 1;
    table.bulkActions.failures.add(new Failure.NotAllowed("req_1", List.of()));
    model.go();
    assertEquals(Phase.PAUSED, progress(model).phase());
    assertInstanceOf(Failure.NotAllowed.class, progress(model).why());
    assertEquals(2, table.bulkActions.keys.size());
    model.goOn();
    assertEquals(new Counts(3, 0, 0), counts(model));
  }

  @Test
  void threeSilencesInARowPauseIt() {
    BulkModel model = expire(5);
    for (int i = 0; i < 3; i++) {
      table.bulkActions.failures.add(new Failure.Unreachable(new IOException()));
    }
    model.go();
    assertEquals(Phase.PAUSED, progress(model).phase());
    assertEquals(new Counts(0, 0, 3), counts(model));
  }

  @Test
  void notConfirmedInProductionNothingIsSentAndItSaysSo() {
    BulkModel model = expire(3);
    table.bulkActions.failures.add(
        new Failure.WritingStopped(Failure.WritingStopped.Reason.NOT_CONFIRMED));
    model.go();
    assertEquals(Phase.PAUSED, progress(model).phase());
    assertTrue(words().progress(model).contains("you did not confirm"));
  }

  @Test
  void whatMovedOnBeforeItsTurnIsLeftOutWithTheReason() {
    List<Inquiry> chosen = table.follow(2, InquiryStatus.CREATED);
    BulkModel model = model(BulkKind.EXPIRE, chosen);
    table.background.hold();
    model.go();
    table.followed.merge(List.of(table.inquiries.with(chosen.getLast(), InquiryStatus.COMPLETED)));
    table.background.release();
    assertInstanceOf(BulkRow.State.LeftOut.class, model.rows().getLast().state());
    assertEquals(1, table.bulkActions.done.size());
  }

  @Test
  void manyInProductionNeedASecondYes() {
    table.environment = Environment.PRODUCTION;
    BulkModel model = expire(BulkModel.MANY + 1);
    assertTrue(model.asksTwice());
    model.go();
    assertEquals(List.of(), table.bulkActions.keys);
    model.sureProperty().set(true);
    model.go();
    assertEquals(BulkModel.MANY + 1, table.bulkActions.done.size());
  }

  @Test
  void aFewInProductionNeedNoSecondYes() {
    table.environment = Environment.PRODUCTION;
    assertFalse(expire(BulkModel.MANY).asksTwice());
  }

  @Test
  void aTagIsNeededBeforeOneIsAdded() {
    BulkModel model = model(BulkKind.ADD_TAG, table.follow(2, InquiryStatus.APPROVED));
    assertFalse(model.isReady());
    model.tagProperty().set(" vip ");
    assertTrue(model.isReady());
    model.go();
    assertEquals(List.of("add vip inq_a1000", "add vip inq_a1001"), table.bulkActions.done);
    assertEquals("+vip", table.ledger.lines.getFirst().note());
  }

  @Test
  void theTagDecidesWhoIsLeftOut() {
    Inquiry tagged =
        table.follow(
            Table.inquiry("inq_T1", InquiryStatus.CREATED, null, "Sam Tran", List.of("vip")));
    Inquiry plain = table.follow("inq_P1", InquiryStatus.CREATED);
    BulkModel model = model(BulkKind.REMOVE_TAG, List.of(tagged, plain));
    model.tagProperty().set("vip");
    table.clock.advance(Duration.ofMillis(200));
    assertEquals(1, progress(model).total());
    model.go();
    assertEquals(List.of("remove vip inq_T1"), table.bulkActions.done);
    assertEquals(List.of(), table.row(tagged).tags());
  }

  @Test
  void aTagIsLookedAtOnceSomebodyStopsTyping() {
    List<Inquiry> plain = table.follow(3, InquiryStatus.CREATED);
    BulkModel model = model(BulkKind.REMOVE_TAG, plain);
    List<BulkRow> changed = new ArrayList<>();
    model
        .rows()
        .addListener(
            (ListChangeListener<BulkRow>)
                change -> {
                  while (change.next()) {
                    changed.addAll(change.getList().subList(change.getFrom(), change.getTo()));
                  }
                });
    for (String typed : List.of("v", "vi", "vip")) {
      model.tagProperty().set(typed);
    }
    assertEquals(List.of(), changed);
    table.clock.advance(Duration.ofMillis(200));
    assertEquals(3, changed.size());
    assertEquals(0, progress(model).total());
  }

  @Test
  void whereNothingIsDifferentNoRowIsShownAnew() {
    BulkModel model = model(BulkKind.ADD_TAG, table.follow(3, InquiryStatus.CREATED));
    List<String> changes = new ArrayList<>();
    model.rows().addListener((ListChangeListener<BulkRow>) change -> changes.add("changed"));
    model.tagProperty().set("vip");
    table.clock.advance(Duration.ofMillis(200));
    assertEquals(List.of(), changes);
    assertTrue(model.isReady());
  }

  @Test
  void whatIsTypedLastCountsEvenWithoutAPause() {
    BulkModel model = model(BulkKind.REMOVE_TAG, table.follow(2, InquiryStatus.CREATED));
    model.tagProperty().set("vip");
    model.go();
    assertEquals(Phase.PLANNING, progress(model).phase());
    assertEquals(List.of(), table.bulkActions.keys);
  }

  @Test
  void whoIsOnlyLookedAtIsJudgedAsKnownNow() {
    Inquiry looked = Table.inquiry("inq_B1", InquiryStatus.CREATED);
    table.browsed.put(looked.id(), Table.inquiry("inq_B1", InquiryStatus.COMPLETED));
    assertEquals(0, progress(model(BulkKind.EXPIRE, List.of(looked))).total());
  }

  @Test
  void theTimeLeftIsToldOnceItCanBe() {
    BulkModel model = expire(10);
    table.bulkActions.beforeEnd = () -> table.clock.advance(Duration.ofMillis(500));
    List<Duration> told = new ArrayList<>();
    model
        .progressProperty()
        .subscribe(now -> {
          if (now.left() != null && now.tried() == 4) {
            told.add(now.left());
          }
        });
    model.go();
    assertEquals(Duration.ofSeconds(3), told.getFirst());
  }

  @Test
  void theResultNamesEachWithoutNames() {
    BulkModel model = expire(2);
    table.bulkActions.failures.add(new Failure.NotFound(null, List.of()));
    model.go();
    String result = words().result(model);
    assertEquals(3, result.lines().count());
    assertTrue(result.contains("inq_c1001\tusr_c1001\texpired"), result);
    assertFalse(result.contains("Okafor"));
  }

  @Test
  void nothingTicksOnceItIsOver() {
    BulkModel model = expire(2);
    model.go();
    assertTrue(table.clock.next().isEmpty());
  }

  private record Counts(int done, int failed, int unknown) {}

  private static Counts counts(BulkModel model) {
    BulkProgress now = progress(model);
    return new Counts(now.done(), now.failed(), now.unknown());
  }
}
