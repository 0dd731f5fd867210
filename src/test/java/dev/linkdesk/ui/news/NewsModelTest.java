package dev.linkdesk.ui.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.FollowedInquiries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What counts as news, and how long it stays. */
final class NewsModelTest {
  private final HandTicker clock = new HandTicker(Sample.NOW);
  private final FollowedInquiries followed = new FollowedInquiries();
  private final NewsModel model = new NewsModel(followed, clock);

  private void tell(String id, InquiryStatus status) {
    followed.merge(List.of(Sample.inquiry(id, status, "usr_" + id, clock.instant())));
  }

  private void tell(String id, String status) {
    tell(id, new InquiryStatus(status));
  }

  private List<What> news() {
    return model.items().stream().map(NewsItem::what).toList();
  }

  private static LedgerLine line(LedgerLine.Act act) {
    return new LedgerLine(Sample.NOW, "dana", act, new InquiryId("inq_a"), null, null);
  }

  @Test
  void eachStepOfALifeIsNews() {
    tell("inq_a", "created");
    for (String status :
        List.of("pending", "expired", "pending", "completed", "needs_review", "approved")) {
      clock.advance(Duration.ofMinutes(1));
      tell("inq_a", status);
    }
    assertEquals(
        List.of(
            What.APPROVED,
            What.NEEDS_REVIEW,
            What.COMPLETED,
            What.RESUMED,
            What.EXPIRED,
            What.STARTED),
        news());
    assertEquals(6, model.unseen());
  }

  @Test
  void aStatusThatPersonaAddedIsNews() {
    tell("inq_a", "pending");
    tell("inq_a", "awaiting_second_review");
    assertEquals(List.of(What.OTHER), news());
  }

  @Test
  void aChangeOfTagsOrNamesIsNoNews() {
    tell("inq_a", "pending");
    clock.advance(Duration.ofSeconds(1));
    tell("inq_a", "pending");
    assertEquals(List.of(), news());
  }

  @Test
  void anInquiryThatIsFollowedFromNowOnIsNoNews() {
    tell("inq_a", "approved");
    assertEquals(List.of(), news());
  }

  @Test
  void aRedactionIsNewsThoughTheStatusStays() {
    tell("inq_a", "approved");
    clock.advance(Duration.ofMinutes(1));
    followed.merge(
        List.of(Sample.redacted("inq_a", InquiryStatus.APPROVED, "usr_1", clock.instant())));
    assertEquals(List.of(What.REDACTED), news());
  }

  @Test
  void whatTheLastRunKnewAndNowDiffersHappenedWhileAway() {
    followed.merge(List.of(Inquiry.known(new InquiryId("inq_a"), InquiryStatus.CREATED)));
    tell("inq_a", "approved");
    clock.advance(Duration.ofMinutes(1));
    tell("inq_a", "declined");
    assertEquals(List.of(false, true), model.items().stream().map(NewsItem::away).toList());
  }

  @Test
  void whatTheLastRunKnewAndIsAsItWasIsNoNews() {
    followed.merge(List.of(Inquiry.known(new InquiryId("inq_a"), InquiryStatus.APPROVED)));
    followed.merge(
        List.of(Sample.redacted("inq_a", InquiryStatus.APPROVED, "usr_1", clock.instant())));
    assertEquals(List.of(), news());
  }

  @Test
  void whatWasDoneFromHereIsNoNews() {
    tell("inq_a", "needs_review");
    model.acted(line(LedgerLine.Act.APPROVED));
    tell("inq_a", "approved");
    assertEquals(List.of(), news());
  }

  @Test
  void whatTurnsOutToBeDoneFromHereIsTakenBack() {
    tell("inq_a", "needs_review");
    clock.advance(Duration.ofSeconds(1));
    tell("inq_a", "approved");
    clock.advance(Duration.ofSeconds(2));
    model.acted(line(LedgerLine.Act.APPROVED));
    assertEquals(List.of(), news());
    assertEquals(0, model.unseen());
  }

  @Test
  void anotherOutcomeThanTheOneExpectedIsNews() {
    tell("inq_a", "needs_review");
    model.acted(line(LedgerLine.Act.APPROVED));
    tell("inq_a", "declined");
    assertEquals(List.of(What.DECLINED), news());
  }

  @Test
  void anActExplainsNothingOnceItIsOld() {
    tell("inq_a", "needs_review");
    model.acted(line(LedgerLine.Act.APPROVED));
    clock.advance(OwnActs.PATIENCE.plusSeconds(1));
    tell("inq_a", "approved");
    assertEquals(List.of(What.APPROVED), news());
  }

  @Test
  void anActTakesNothingBackThatHappenedLongBefore() {
    tell("inq_a", "created");
    tell("inq_a", "expired");
    clock.advance(Duration.ofHours(1));
    model.acted(line(LedgerLine.Act.REVOKED));
    assertEquals(List.of(What.EXPIRED), news());
  }

  @Test
  void resumingForALinkIsNoNews() {
    tell("inq_a", "expired");
    model.acted(line(LedgerLine.Act.RESUMED));
    tell("inq_a", "pending");
    assertEquals(List.of(), news());
  }

  @Test
  void redactingFromHereIsNoNews() {
    tell("inq_a", "approved");
    model.acted(line(LedgerLine.Act.REDACTED));
    clock.advance(Duration.ofSeconds(1));
    followed.merge(
        List.of(Sample.redacted("inq_a", InquiryStatus.APPROVED, "usr_1", clock.instant())));
    assertEquals(List.of(), news());
  }

  @Test
  void aThousandAtOnceAreToldOnceAndOnlyTheNewestAreKept() {
    List<Inquiry> before =
        IntStream.range(0, 1000)
            .mapToObj(i -> Sample.inquiry("inq_" + i, InquiryStatus.PENDING, "u" + i, Sample.NOW))
            .toList();
    followed.merge(before);
    int[] told = new int[2];
    model.subscribe(items -> {
      told[0]++;
      told[1] += items.size();
    });
    long revision = model.revisionProperty().get();
    followed.merge(
        IntStream.range(0, 1000)
            .mapToObj(i ->
                Sample.inquiry(
                    "inq_" + i, InquiryStatus.EXPIRED, "u" + i, Sample.NOW.plusSeconds(i)))
            .toList());
    assertEquals(1, told[0]);
    assertEquals(1000, told[1]);
    assertEquals(NewsModel.ROOM, model.items().size());
    assertEquals(NewsModel.ROOM, model.unseen());
    assertEquals(revision + 1, model.revisionProperty().get());
  }

  @Test
  void aMomentToComeIsToldAsNow() {
    tell("inq_a", "pending");
    Instant skewed = clock.instant().plus(Duration.ofHours(2));
    followed.merge(List.of(Sample.inquiry("inq_a", InquiryStatus.APPROVED, "usr_1", skewed)));
    assertEquals(clock.instant(), model.items().getFirst().at());
  }

  @Test
  void whatWasSeenIsNewNoLonger() {
    tell("inq_a", "created");
    tell("inq_b", "created");
    tell("inq_a", "pending");
    tell("inq_b", "pending");
    model.see(model.items().getFirst());
    assertEquals(1, model.unseen());
    assertFalse(model.isUnseen(model.items().getFirst()));
    model.seeAll();
    assertEquals(0, model.unseen());
  }

  @Test
  void whatHappenedWhileAwayComesFirstUntilItWasSeen() {
    followed.merge(List.of(Inquiry.known(new InquiryId("inq_a"), InquiryStatus.CREATED)));
    tell("inq_a", "approved");
    tell("inq_b", "created");
    clock.advance(Duration.ofMinutes(5));
    tell("inq_b", "pending");
    assertEquals(List.of(NewsEntry.Group.AWAY, NewsEntry.Group.TODAY), groups(ZoneOffset.UTC));
    model.seeAll();
    assertEquals(List.of(NewsEntry.Group.TODAY, NewsEntry.Group.AWAY), groups(ZoneOffset.UTC));
  }

  @Test
  void yesterdayIsEarlierByTheClockOfThePlace() {
    tell("inq_a", "created");
    tell("inq_a", "pending");
    clock.advance(Duration.ofHours(10));
    assertEquals(List.of(NewsEntry.Group.TODAY), groups(ZoneOffset.UTC));
    assertEquals(List.of(NewsEntry.Group.EARLIER), groups(ZoneId.of("Asia/Tokyo")));
  }

  private List<NewsEntry.Group> groups(ZoneId zone) {
    return NewsEntry.all(model, clock.instant(), zone).stream()
        .filter(NewsEntry.Heading.class::isInstance)
        .map(NewsEntry.Heading.class::cast)
        .map(NewsEntry.Heading::group)
        .toList();
  }

  @Test
  void newsTellsNobodysNameInItsOwnWords() {
    tell("inq_a", "created");
    tell("inq_a", "pending");
    String said = model.items().toString();
    assertFalse(said.contains("Jane") || said.contains("usr_"), said);
    assertTrue(said.contains("inq_a"), said);
  }
}
