package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.FollowedInquiries;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BrowseModelTest {
  private static final SearchQuery NOTHING = new SearchQuery.Nothing();

  private final FakeInquiries persona = new FakeInquiries();
  private final FakeLists lists = new FakeLists(persona);
  private final HandTicker ticker = new HandTicker(Listed.NOW);
  private final InlineBackground background = new InlineBackground();
  private final BrowsedInquiries browsed =
      new BrowsedInquiries(lists, lists, lists, new FollowedInquiries(), background);
  private final BrowseModel model =
      new BrowseModel(
          browsed,
          Feeds.of(lists, persona, browsed, ticker),
          ticker,
          ticker,
          ZoneId.of("Europe/Paris"));

  @Test
  void asksNothingBeforeItIsShown() {
    ticker.advance(Duration.ofMinutes(5));
    model.endInSight(0);
    assertTrue(lists.filters.isEmpty());
  }

  @Test
  void whatPersonaCanFilterIsAskedOfIt() {
    model.show(
        ViewFilter.ANY
            .withStatuses(Set.of(InquiryStatus.PENDING, InquiryStatus.CREATED))
            .withTemplates(Set.of("itmpl_b", "itmpl_a"))
            .withCreated(ViewFilter.Created.LAST_7_DAYS),
        NOTHING);
    assertEquals(
        InquiryFilter.ANY
            .withStatuses(List.of(InquiryStatus.CREATED, InquiryStatus.PENDING))
            .withTemplates(List.of("itmpl_a", "itmpl_b"))
            .createdBetween(Instant.parse("2026-11-13T23:00:00Z"), null),
        lists.filters.getFirst());
    assertFalse(model.progressProperty().get().partly());
  }

  @Test
  void idsInTheSearchAreAskedOfPersona() {
    model.show(ViewFilter.ANY, SearchQuery.of("inq_1 inq_2"));
    model.show(ViewFilter.ANY, SearchQuery.of("act_1"));
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(
        List.of(
            InquiryFilter.ANY.withIds(List.of(new InquiryId("inq_1"), new InquiryId("inq_2"))),
            InquiryFilter.ANY.withAccounts(List.of("act_1"))),
        lists.filters);
  }

  @Test
  void onlyOpenInquiriesAreReadForThoseThatExpireToday() {
    model.show(ViewFilter.ANY.withExpiringToday(true), NOTHING);
    assertEquals(
        List.of(InquiryStatus.CREATED, InquiryStatus.PENDING), lists.filters.getFirst().statuses());
    assertTrue(model.progressProperty().get().partly());
  }

  @Test
  void changesOneAfterTheOtherMakeOneRequest() {
    model.show(ViewFilter.ANY, NOTHING);
    model.show(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.FAILED)), NOTHING);
    ticker.advance(Duration.ofMillis(100));
    model.show(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.APPROVED)), NOTHING);
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(2, lists.filters.size());
    assertEquals(List.of(InquiryStatus.APPROVED), lists.filters.getLast().statuses());
  }

  @Test
  void wordsInTheSearchReadNothingAnew() {
    model.show(ViewFilter.ANY, NOTHING);
    model.show(ViewFilter.ANY, SearchQuery.of("sam"));
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(1, lists.filters.size());
    assertTrue(model.progressProperty().get().partly());
  }

  @Test
  void readsOnAsTheEndComesIntoSight() {
    Listed.many(250).forEach(persona::hold);
    model.show(ViewFilter.ANY, NOTHING);
    model.endInSight(100);
    model.endInSight(200);
    assertEquals(250, model.rows().rows().size());
    assertEquals(new Reading.All(250), model.progressProperty().get().reading());
  }

  @Test
  void isUnfinishedUntilTheLastPageAndOnlyWhileShown() {
    Listed.many(150).forEach(persona::hold);
    assertFalse(model.progressProperty().get().isUnfinished());
    model.show(ViewFilter.ANY, NOTHING);
    assertTrue(model.progressProperty().get().isUnfinished());
    model.leave();
    assertFalse(model.progressProperty().get().isUnfinished());
    model.show(ViewFilter.ANY, NOTHING);
    model.endInSight(100);
    assertFalse(model.progressProperty().get().isUnfinished());
  }

  @Test
  void readingAllGoesOnWithoutAFind() {
    Listed.many(900).forEach(persona::hold);
    model.show(ViewFilter.ANY, SearchQuery.of("nobody"));
    for (int i = 0; i < 20; i++) {
      model.endInSight(0);
    }
    model.readAll();
    assertEquals(9, lists.filters.size());
    assertEquals(new Reading.All(900), model.progressProperty().get().reading());
    assertFalse(model.progressProperty().get().held());
  }

  @Test
  void nothingIsReadForAListThatWasLeft() {
    Listed.many(900).forEach(persona::hold);
    model.show(ViewFilter.ANY, NOTHING);
    background.hold();
    model.readAll();
    assertTrue(model.progressProperty().get().toTheEnd());
    model.leave();
    background.release();
    assertEquals(1, lists.filters.size());
    assertFalse(model.progressProperty().get().toTheEnd());
  }

  @Test
  void afterAFewPagesWithoutAFindReadingOnWaitsForAPerson() {
    Listed.many(900).forEach(persona::hold);
    model.show(ViewFilter.ANY, SearchQuery.of("nobody"));
    for (int i = 0; i < 20; i++) {
      model.endInSight(0);
    }
    assertEquals(4, lists.filters.size());
    assertTrue(model.progressProperty().get().held());
    model.readOn();
    assertFalse(model.progressProperty().get().held());
    assertEquals(500, model.rows().rows().size());
  }

  @Test
  void aFindLetsReadingGoOn() {
    Listed.many(900).forEach(persona::hold);
    model.show(ViewFilter.ANY, SearchQuery.of("somebody"));
    for (int shown = 1; shown < 8; shown++) {
      model.endInSight(shown);
    }
    assertEquals(8, lists.filters.size());
  }

  @Test
  void looksForNewInquiriesAtASteadyPaceWhileShown() {
    Listed.many(3).forEach(persona::hold);
    model.show(ViewFilter.ANY, NOTHING);
    ticker.advance(BrowseModel.NEWER_EVERY.multipliedBy(3));
    assertEquals(4, lists.filters.size());
    model.leave();
    ticker.advance(BrowseModel.NEWER_EVERY.multipliedBy(3));
    assertEquals(4, lists.filters.size());
    assertFalse(model.progressProperty().get().on());
  }

  @Test
  void comingBackKeepsWhatWasReadAndLooksForWhatIsNew() {
    Listed.many(150).forEach(persona::hold);
    model.show(ViewFilter.ANY, NOTHING);
    model.endInSight(100);
    model.leave();
    model.show(ViewFilter.ANY, NOTHING);
    assertEquals(150, model.rows().rows().size());
    assertEquals(3, lists.filters.size());
  }

  @Test
  void leavingWhileAChangeSettlesAsksForItOnComingBack() {
    model.show(ViewFilter.ANY, NOTHING);
    ViewFilter failed = ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.FAILED));
    model.show(failed, NOTHING);
    model.leave();
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(1, lists.filters.size());
    model.show(failed, NOTHING);
    assertEquals(List.of(InquiryStatus.FAILED), lists.filters.getLast().statuses());
  }

  @Test
  void nothingIsAskedOnceItIsClosed() {
    model.show(ViewFilter.ANY, NOTHING);
    model.close();
    ticker.advance(BrowseModel.NEWER_EVERY);
    assertEquals(1, lists.filters.size());
  }

  @Test
  void aFirstPageThatFailedIsAskedForAgainByItselfAndNoMore() {
    Listed.many(450).forEach(persona::hold);
    lists.always = new Failure.Unreachable(new IOException());
    model.show(ViewFilter.ANY, NOTHING);
    ticker.advance(BrowseModel.NEWER_EVERY.multipliedBy(5));
    assertEquals(6, lists.filters.size());
    lists.always = null;
    ticker.advance(BrowseModel.NEWER_EVERY.multipliedBy(5));
    assertEquals(11, lists.filters.size());
    assertEquals(100, model.rows().rows().size());
    assertEquals(new Reading.Paused(100), model.progressProperty().get().reading());
  }

  @Test
  void comingBackBeforeTheFirstPageWasReadAsksForThatPageAlone() {
    Listed.many(450).forEach(persona::hold);
    background.hold();
    model.show(ViewFilter.ANY, NOTHING);
    model.leave();
    background.release();
    model.show(ViewFilter.ANY, NOTHING);
    assertEquals(1, lists.filters.size());
    assertEquals(new Reading.Paused(100), model.progressProperty().get().reading());
  }

  @Test
  void aHiddenWindowLooksForNewInquiriesOnceAMinuteAndAtOnceWhenItComesBack() {
    Listed.many(3).forEach(persona::hold);
    model.show(ViewFilter.ANY, NOTHING);
    model.hidden(true);
    ticker.advance(Duration.ofMinutes(3));
    assertEquals(4, lists.filters.size());
    model.hidden(false);
    assertEquals(5, lists.filters.size());
    ticker.advance(BrowseModel.NEWER_EVERY);
    assertEquals(6, lists.filters.size());
  }

  @Test
  void aHalfTypedIdIsLookedForAmongWhatWasRead() {
    model.show(ViewFilter.ANY, NOTHING);
    model.show(ViewFilter.ANY, SearchQuery.of("inq_ab"));
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(1, lists.filters.size());
    assertTrue(model.progressProperty().get().partly());
    model.show(ViewFilter.ANY, SearchQuery.of("inq_2hVd8PqLz4YtRm6XcWk1TnBs"));
    ticker.advance(BrowseModel.SETTLED);
    assertEquals(
        List.of(new InquiryId("inq_2hVd8PqLz4YtRm6XcWk1TnBs")), lists.filters.getLast().ids());
  }
}
