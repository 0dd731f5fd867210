package dev.linkdesk.ui.results.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class BrowsedInquiriesTest {
  private static final InquiryFilter PENDING =
      InquiryFilter.ANY.withStatuses(List.of(InquiryStatus.PENDING));

  private final FakeInquiries persona = new FakeInquiries();
  private final FakeLists lists = new FakeLists(persona);
  private final InlineBackground background = new InlineBackground();
  private final FollowedInquiries followed = new FollowedInquiries();
  private final BrowsedInquiries browsed =
      new BrowsedInquiries(lists, lists, lists, followed, background);

  @Test
  void readsTheNewestPageFirstAndTheNextWhenTold() {
    Listed.many(250).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    assertEquals(100, browsed.rows().size());
    assertEquals(new Reading.Paused(100), reading());
    browsed.readMore();
    browsed.readMore();
    assertEquals(250, browsed.rows().size());
    assertEquals(new Reading.All(250), reading());
    assertEquals("inq_249", browsed.rows().getLast().id().value());
  }

  @Test
  void asksForNothingMoreOnceAllIsRead() {
    Listed.many(3).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    browsed.readMore();
    assertEquals(1, lists.filters.size());
  }

  @Test
  void twoPagesAreNeverAskedForAtOnce() {
    Listed.many(250).forEach(persona::hold);
    background.hold();
    browsed.browse(InquiryFilter.ANY);
    browsed.readMore();
    browsed.readNewer();
    browsed.refresh();
    background.release();
    assertEquals(1, lists.filters.size());
    assertEquals(100, browsed.rows().size());
  }

  @Test
  void aNewFilterVoidsThePageUnderWay() {
    Listed.many(5).forEach(persona::hold);
    background.hold();
    browsed.browse(InquiryFilter.ANY);
    browsed.browse(InquiryFilter.ANY.withStatuses(List.of(InquiryStatus.FAILED)));
    background.release();
    assertEquals(1, lists.filters.size());
    assertTrue(browsed.rows().isEmpty());
    assertEquals(new Reading.All(0), reading());
  }

  @Test
  void aRowThatComesAgainStandsOnce() {
    List<Inquiry> all = Listed.many(150);
    all.forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    lists.bent =
        page ->
            new Page<>(
                Stream.concat(all.subList(95, 100).stream(), page.items().stream()).toList(),
                page.next());
    browsed.readMore();
    assertEquals(150, browsed.rows().size());
    assertEquals(150, new HashSet<>(browsed.rows()).size());
  }

  @Test
  void aPageThatLeadsBackToItselfEndsTheReading() {
    Listed.many(150).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    lists.bent = page -> new Page<>(List.of(), "inq_99");
    browsed.readMore();
    Reading.Failed failed = assertInstanceOf(Reading.Failed.class, reading());
    assertInstanceOf(Failure.NotUnderstood.class, failed.failure());
    assertEquals(2, lists.filters.size());
  }

  @Test
  void aPageOfWhatIsKnownAlreadyLeadsOn() {
    List<Inquiry> all = Listed.many(250);
    all.forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    browsed.told(all.subList(100, 200));
    browsed.readMore();
    assertEquals(new Reading.Paused(200), reading());
    browsed.readMore();
    assertEquals(new Reading.All(250), reading());
  }

  @Test
  void aPageThatFailsIsAskedForAgain() {
    Listed.many(150).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    lists.always = new Failure.Unreachable(new IOException());
    browsed.readMore();
    assertInstanceOf(Reading.Failed.class, reading());
    assertEquals(100, browsed.rows().size());
    lists.always = null;
    browsed.readMore();
    assertEquals(new Reading.All(150), reading());
  }

  @Test
  void newInquiriesAreLookedForFromShortlyBeforeTheNewest() {
    Listed.many(150).forEach(persona::hold);
    browsed.browse(PENDING);
    persona.hold(Listed.of("inq_new", InquiryStatus.PENDING, null, Duration.ZERO));
    browsed.readNewer();
    assertEquals(
        Listed.NOW.minus(Duration.ofMinutes(1)).minus(BrowsedInquiries.OVERLAP),
        lists.filters.getLast().createdFrom());
    assertEquals(PENDING.statuses(), lists.filters.getLast().statuses());
    assertEquals(101, browsed.rows().size());
    assertEquals(new Reading.Paused(101 - 1), reading());
  }

  @Test
  void newInquiriesThatFillSeveralPagesAllJoin() {
    persona.hold(Listed.of("inq_old", InquiryStatus.PENDING, null, Duration.ofHours(9)));
    browsed.browse(InquiryFilter.ANY);
    Listed.many(230).forEach(persona::hold);
    browsed.readNewer();
    assertEquals(231, browsed.rows().size());
  }

  @Test
  void newInquiriesMissedByAFailureAreLookedForAgain() {
    persona.hold(Listed.of("inq_old", InquiryStatus.PENDING, null, Duration.ofHours(9)));
    browsed.browse(InquiryFilter.ANY);
    Listed.many(230).forEach(persona::hold);
    lists.bent =
        page -> {
          if (lists.pages.getLast().after() != null) {
            throw new Failure.Unreachable(new IOException());
          }
          return page;
        };
    browsed.readNewer();
    assertEquals(101, browsed.rows().size());
    lists.bent = page -> page;
    browsed.readNewer();
    assertEquals(231, browsed.rows().size());
  }

  @Test
  void whatWasHeardOfDoesNotHideWhatWasMadeBeforeIt() {
    persona.hold(Listed.of("inq_old", InquiryStatus.PENDING, null, Duration.ofHours(9)));
    browsed.browse(InquiryFilter.ANY);
    browsed.told(
        List.of(persona.hold(Listed.of("inq_new", InquiryStatus.CREATED, null, Duration.ZERO))));
    persona.hold(Listed.of("inq_between", InquiryStatus.CREATED, null, Duration.ofHours(1)));
    browsed.readNewer();
    assertTrue(browsed.find(new InquiryId("inq_between")).isPresent());
  }

  @Test
  void whatIsHeardOfJoinsOnlyWhenTheFilterLetsItThrough() {
    Listed.many(2).forEach(persona::hold);
    browsed.browse(PENDING);
    browsed.told(
        List.of(
            Listed.of("inq_a", InquiryStatus.PENDING, null, Duration.ZERO),
            Listed.of("inq_b", InquiryStatus.FAILED, null, Duration.ZERO)));
    assertTrue(browsed.find(new InquiryId("inq_a")).isPresent());
    assertFalse(browsed.find(new InquiryId("inq_b")).isPresent());
  }

  @Test
  void nothingJoinsBeforeAnythingWasAskedFor() {
    browsed.told(Listed.many(2));
    assertTrue(browsed.rows().isEmpty());
  }

  @Test
  void anOlderAnswerNeverReplacesANewerOne() {
    Inquiry first = persona.hold(Listed.many(1).getFirst());
    browsed.browse(InquiryFilter.ANY);
    browsed.told(List.of(Listed.moved(first, InquiryStatus.APPROVED, Listed.NOW)));
    browsed.told(List.of(first));
    assertEquals(InquiryStatus.APPROVED, browsed.rows().getFirst().inquiry().status());
  }

  @Test
  void aBatchOfChangesIsToldOnce() {
    List<Inquiry> all = Listed.many(50);
    all.forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    followed.merge(all.subList(0, 10));
    long before = browsed.revisionProperty().get();
    browsed.told(
        all.stream().map(each -> Listed.moved(each, InquiryStatus.FAILED, Listed.NOW)).toList());
    assertEquals(before + 1, browsed.revisionProperty().get());
    browsed.told(List.of());
    assertEquals(before + 1, browsed.revisionProperty().get());
  }

  @Test
  void aFollowedRowIsTheVeryRowThatIsFollowed() {
    Inquiry first = persona.hold(Listed.many(1).getFirst());
    followed.merge(List.of(first));
    browsed.browse(InquiryFilter.ANY);
    assertTrue(browsed.rows().getFirst().isItself(followed.rows().getFirst()));
  }

  @Test
  void aFollowedRowThatChangesIsToldHere() {
    Inquiry first = persona.hold(Listed.many(1).getFirst());
    followed.merge(List.of(first));
    browsed.browse(InquiryFilter.ANY);
    long before = browsed.revisionProperty().get();
    followed.merge(List.of(Listed.moved(first, InquiryStatus.APPROVED, Listed.NOW)));
    assertEquals(before + 1, browsed.revisionProperty().get());
  }

  @Test
  void whatIsHeardHereOfAFollowedRowIsToldThere() {
    Inquiry first = persona.hold(Listed.many(1).getFirst());
    followed.merge(List.of(first));
    browsed.browse(InquiryFilter.ANY);
    long before = followed.revisionProperty().get();
    browsed.told(List.of(Listed.moved(first, InquiryStatus.APPROVED, Listed.NOW)));
    assertEquals(before + 1, followed.revisionProperty().get());
    assertEquals(InquiryStatus.APPROVED, followed.rows().getFirst().inquiry().status());
  }

  @Test
  void aRowFollowedByAnotherWayIsReplacedByTheFollowedOne() {
    Inquiry first = persona.hold(Listed.many(1).getFirst());
    browsed.browse(InquiryFilter.ANY);
    browsed.told(List.of(Listed.moved(first, InquiryStatus.APPROVED, Listed.NOW)));
    followed.merge(List.of(first));
    InquiryRow shown = browsed.rows().getFirst();
    assertTrue(shown.isItself(followed.rows().getFirst()));
    assertEquals(InquiryStatus.APPROVED, shown.inquiry().status());
  }

  @Test
  void rowsFollowedTogetherAreReplacedTogether() {
    List<Inquiry> all = Listed.many(100);
    all.forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    int[] changes = {0};
    ListChangeListener<InquiryRow> counting = change -> changes[0]++;
    browsed.rows().addListener(counting);
    followed.merge(all);
    assertEquals(1, changes[0]);
    for (InquiryRow row : browsed.rows()) {
      assertTrue(row.isItself(followed.find(row.id()).orElseThrow()));
    }
    assertEquals("inq_0", browsed.rows().getFirst().id().value());
  }

  @Test
  void refreshReadsTheNewestPageAgain() {
    List<Inquiry> all = Listed.many(150);
    all.forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    persona.hold(Listed.moved(all.getFirst(), InquiryStatus.DECLINED, Listed.NOW));
    browsed.refresh();
    assertEquals(InquiryStatus.DECLINED, browsed.rows().getFirst().inquiry().status());
    browsed.readMore();
    assertEquals(new Reading.All(150), reading());
  }

  @Test
  void nothingComesBackAfterStopping() {
    Listed.many(5).forEach(persona::hold);
    background.hold();
    browsed.browse(InquiryFilter.ANY);
    browsed.stop();
    background.release();
    assertTrue(browsed.rows().isEmpty());
    browsed.readMore();
    assertEquals(5, browsed.rows().size());
  }

  @Test
  void rowsWithoutATimeAreNotReadAllAnewToFindNewOnes() {
    Listed.many(450).forEach(persona::hold);
    lists.bent =
        page -> new Page<>(page.items().stream().map(Listed::timeless).toList(), page.next());
    browsed.browse(InquiryFilter.ANY);
    browsed.readNewer();
    assertEquals(2, lists.filters.size());
    assertEquals(new Reading.Paused(100), reading());
  }

  @Test
  void theFirstInquiryOfAnEmptyListJoinsByItself() {
    browsed.browse(InquiryFilter.ANY);
    Listed.many(120).forEach(persona::hold);
    browsed.readNewer();
    assertEquals(new Reading.Paused(100), reading());
  }

  @Test
  void whatNobodyWaitsForIsAskedWithAnotherUrgencyAndGivesWay() {
    FakeLists quiet = new FakeLists(persona);
    BrowsedInquiries both = new BrowsedInquiries(lists, lists, quiet, followed, background);
    Listed.many(250).forEach(persona::hold);
    both.browse(InquiryFilter.ANY);
    both.readNewer();
    assertEquals(1, quiet.filters.size());
    background.hold();
    both.readNewer();
    both.readMore();
    background.release();
    assertEquals(1, quiet.filters.size());
    assertEquals(2, lists.filters.size());
    assertEquals(200, both.rows().size());
  }

  @Test
  void readsAllThatIsLeftWithTheUrgencyOfALongList() {
    FakeLists patient = new FakeLists(persona);
    BrowsedInquiries both = new BrowsedInquiries(lists, patient, lists, followed, background);
    Listed.many(450).forEach(persona::hold);
    both.browse(InquiryFilter.ANY);
    both.readAll();
    assertEquals(new Reading.All(450), both.readingProperty().get());
    assertEquals(1, lists.filters.size());
    assertEquals(4, patient.filters.size());
    assertFalse(both.isReadingAll());
  }

  @Test
  void readingAllEndsWithThePageUnderWay() {
    Listed.many(450).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    lists.bent =
        page -> {
          browsed.readNoFurther();
          return page;
        };
    browsed.readAll();
    assertEquals(new Reading.Paused(200), reading());
  }

  @Test
  void afterAFailureReadingAllGoesOnFromThere() {
    Listed.many(450).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    lists.bent =
        page -> {
          lists.always = new Failure.Unreachable(new IOException("gone"));
          return page;
        };
    browsed.readAll();
    assertInstanceOf(Reading.Failed.class, reading());
    assertEquals(200, browsed.rows().size());
    lists.bent = page -> page;
    lists.always = null;
    browsed.readMore();
    assertEquals(new Reading.All(450), reading());
  }

  @Test
  void aNewFilterIsReadAsOneScrollsAgain() {
    Listed.many(450).forEach(persona::hold);
    browsed.browse(InquiryFilter.ANY);
    background.hold();
    browsed.readAll();
    browsed.browse(PENDING);
    background.release();
    assertEquals(new Reading.Paused(100), reading());
  }

  private Reading reading() {
    return browsed.readingProperty().get();
  }
}
