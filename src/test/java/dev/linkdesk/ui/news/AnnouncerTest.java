package dev.linkdesk.ui.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How news is told: folded, not too often, and where somebody looks. */
final class AnnouncerTest {
  private final HandTicker clock = new HandTicker(Sample.NOW);
  private final FollowedInquiries followed = new FollowedInquiries();
  private final FakeChoices choices = new FakeChoices();
  private final NewsSettings settings = new NewsSettings(choices, clock);
  private final NewsModel model = new NewsModel(followed, clock);
  private final FakeSystem system = new FakeSystem();
  private final InlineBackground background = new InlineBackground();
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final NewsWords words =
      new NewsWords(
          texts,
          new RelativeTimes(texts, ZoneOffset.UTC),
          new TemplateCatalog(new FakeInquiries(), background, choices));
  private final List<String> inWindow = new ArrayList<>();
  private final List<Telling> pressed = new ArrayList<>();
  private boolean lookedAt = true;
  private final Announcer announcer =
      new Announcer(
          settings,
          model::isOwn,
          words,
          new Announcer.Places(
              () -> lookedAt,
              telling -> inWindow.add(words.title(telling) + " | " + words.text(telling)),
              system,
              pressed::add),
          background,
          clock,
          clock);

  AnnouncerTest() {
    model.subscribe(announcer::add);
  }

  private void tell(String id, InquiryStatus status, @Nullable String reference) {
    followed.merge(List.of(Sample.inquiry(id, status, reference, clock.instant())));
  }

  private void change(int from, int to, InquiryStatus status) {
    followed.merge(
        IntStream.range(from, to)
            .mapToObj(
                i -> Sample.inquiry("inq_" + i, InquiryStatus.PENDING, "usr_" + i, Sample.NOW))
            .toList());
    for (int i = from; i < to; i++) {
      tell("inq_" + i, status, "usr_" + i);
    }
  }

  private void collect() {
    clock.advance(Announcer.COLLECTING);
  }

  @Test
  void oneChangeNamesTheReferenceAndNotThePerson() {
    change(7, 8, InquiryStatus.FAILED);
    collect();
    assertEquals(List.of("usr_7 | Failed"), inWindow);
    assertEquals(List.of(), system.shown);
  }

  @Test
  void withoutAReferenceTheEndOfTheIdStandsForIt() {
    tell("inq_9k2LmQ7vTz4R", InquiryStatus.CREATED, null);
    tell("inq_9k2LmQ7vTz4R", InquiryStatus.PENDING, null);
    collect();
    assertEquals(List.of("an inquiry \u20267vTz4R | Started by the applicant"), inWindow);
  }

  @Test
  void aReferenceThatTellsWhoThePersonIsIsNotNamed() {
    tell("inq_9k2LmQ7vTz4R", InquiryStatus.CREATED, "jane.roe@acme.example");
    tell("inq_9k2LmQ7vTz4R", InquiryStatus.PENDING, "jane.roe@acme.example");
    collect();
    assertEquals(List.of("an inquiry \u20267vTz4R | Started by the applicant"), inWindow);
  }

  @Test
  void aReferenceCannotTurnOrBreakTheWordsAroundIt() {
    tell("inq_a", InquiryStatus.CREATED, "usr\u202E_1\n2");
    tell("inq_a", InquiryStatus.PENDING, "usr\u202E_1\n2");
    collect();
    assertEquals(List.of("usr_12 | Started by the applicant"), inWindow);
  }

  @Test
  void aLongReferenceIsShortened() {
    String reference = "u".repeat(300);
    tell("inq_a", InquiryStatus.CREATED, reference);
    tell("inq_a", InquiryStatus.PENDING, reference);
    collect();
    assertEquals(List.of("u".repeat(47) + "\u2026 | Started by the applicant"), inWindow);
  }

  @Test
  void fiftyChangesInASecondAreOneNotification() {
    change(0, 12, InquiryStatus.APPROVED);
    clock.advance(Duration.ofMillis(400));
    change(12, 15, InquiryStatus.FAILED);
    clock.advance(Duration.ofMillis(500));
    change(15, 50, InquiryStatus.EXPIRED);
    collect();
    assertEquals(List.of("50 inquiries changed | 12 approved, 3 failed, 35 expired"), inWindow);
    clock.advance(Duration.ofMinutes(1));
    assertEquals(1, inWindow.size());
  }

  @Test
  void twoStepsOfOneInquiryAreOneThing() {
    tell("inq_a", InquiryStatus.CREATED, "usr_1");
    tell("inq_a", InquiryStatus.PENDING, "usr_1");
    tell("inq_a", InquiryStatus.COMPLETED, "usr_1");
    collect();
    assertEquals(List.of("usr_1 | Completed"), inWindow);
  }

  @Test
  void theNextNotificationComesAfterAPauseWithAllThatHappenedMeanwhile() {
    change(0, 1, InquiryStatus.APPROVED);
    collect();
    change(1, 2, InquiryStatus.FAILED);
    clock.advance(Duration.ofSeconds(3));
    change(2, 3, InquiryStatus.EXPIRED);
    assertEquals(1, inWindow.size());
    clock.advance(Duration.ofSeconds(3));
    assertEquals(
        List.of("usr_0 | Approved", "2 inquiries changed | 1 failed, 1 expired"), inWindow);
  }

  @Test
  void aClockSetBackLengthensNoPause() {
    change(0, 1, InquiryStatus.APPROVED);
    collect();
    clock.setBack(Duration.ofHours(3));
    followed.merge(List.of(Sample.inquiry("inq_1", InquiryStatus.PENDING, "usr_1", Sample.NOW)));
    Instant later = Sample.NOW.plusSeconds(5);
    followed.merge(List.of(Sample.inquiry("inq_1", InquiryStatus.FAILED, "usr_1", later)));
    clock.advance(Announcer.PAUSE);
    assertEquals(List.of("usr_0 | Approved", "usr_1 | Failed"), inWindow);
  }

  @Test
  void aLoneChangeLongAfterIsToldWithinASecond() {
    change(0, 1, InquiryStatus.APPROVED);
    clock.advance(Duration.ofMinutes(5));
    change(1, 2, InquiryStatus.FAILED);
    collect();
    assertEquals(2, inWindow.size());
  }

  @Test
  void whatWasDoneFromHereIsNotToldThoughTheChangeCameFirst() {
    change(0, 1, InquiryStatus.APPROVED);
    model.acted(
        new LedgerLine(
            Sample.NOW, "dana", LedgerLine.Act.APPROVED, new InquiryId("inq_0"), null, null));
    collect();
    assertEquals(List.of(), inWindow);
  }

  @Test
  void theSystemTellsWhileNobodyLooks() {
    lookedAt = false;
    change(7, 8, InquiryStatus.NEEDS_REVIEW);
    collect();
    assertEquals(List.of("usr_7 | Needs review"), system.shown);
    lookedAt = true;
    announcer.lookedAt();
    assertEquals(List.of(), inWindow);
  }

  @Test
  void pressingTheSystemsNotificationLeadsToWhatItTellsOf() {
    lookedAt = false;
    system.outcome = SystemNotifier.Outcome.PRESSED;
    change(7, 8, InquiryStatus.NEEDS_REVIEW);
    collect();
    assertEquals("inq_7", Objects.requireNonNull(pressed.getFirst().only()).id().value());
  }

  @Test
  void anEarlierNotificationOfTheSystemsCanStillBePressed() {
    lookedAt = false;
    system.outcome = SystemNotifier.Outcome.PRESSED;
    background.hold();
    change(7, 8, InquiryStatus.NEEDS_REVIEW);
    collect();
    change(8, 9, InquiryStatus.NEEDS_REVIEW);
    clock.advance(Announcer.PAUSE);
    background.release();
    assertEquals(2, pressed.size());
  }

  @Test
  void onceStoppedNoNotificationOfTheSystemsLeadsAnywhere() {
    lookedAt = false;
    system.outcome = SystemNotifier.Outcome.PRESSED;
    background.hold();
    change(7, 8, InquiryStatus.NEEDS_REVIEW);
    collect();
    announcer.stop();
    background.release();
    assertEquals(List.of(), pressed);
  }

  @Test
  void whereTheSystemShowsNoneItWaitsForSomebodyToLook() {
    lookedAt = false;
    system.outcome = SystemNotifier.Outcome.NOT_SHOWN;
    change(0, 2, InquiryStatus.APPROVED);
    collect();
    clock.advance(Duration.ofMinutes(1));
    change(2, 3, InquiryStatus.FAILED);
    collect();
    assertEquals(List.of(), inWindow);
    lookedAt = true;
    announcer.lookedAt();
    announcer.lookedAt();
    assertEquals(List.of("3 inquiries changed | 2 approved, 1 failed"), inWindow);
  }

  @Test
  void whenSomebodyLooksBeforeTheSystemHasRefusedItIsToldInTheWindow() {
    lookedAt = false;
    system.outcome = SystemNotifier.Outcome.NOT_SHOWN;
    background.hold();
    change(0, 1, InquiryStatus.APPROVED);
    collect();
    lookedAt = true;
    announcer.lookedAt();
    background.release();
    assertEquals(List.of("usr_0 | Approved"), inWindow);
  }

  @Test
  void withoutTheSystemsItWaitsToo() {
    lookedAt = false;
    settings.bySystem(false);
    change(0, 1, InquiryStatus.APPROVED);
    collect();
    assertEquals(List.of(), system.shown);
    lookedAt = true;
    announcer.lookedAt();
    assertEquals(List.of("usr_0 | Approved"), inWindow);
  }

  @Test
  void turnedOffItTellsNothingAnywhere() {
    settings.inWindow(false);
    settings.bySystem(false);
    change(0, 1, InquiryStatus.APPROVED);
    collect();
    lookedAt = false;
    change(1, 2, InquiryStatus.APPROVED);
    clock.advance(Duration.ofMinutes(1));
    lookedAt = true;
    announcer.lookedAt();
    assertEquals(List.of(), inWindow);
    assertEquals(List.of(), system.shown);
    assertEquals(2, model.unseen());
  }

  @Test
  void mutedItTellsNothingForFifteenMinutesAndKeepsAll() {
    settings.mute();
    change(0, 1, InquiryStatus.APPROVED);
    clock.advance(Duration.ofMinutes(14));
    assertEquals(List.of(), inWindow);
    clock.advance(Duration.ofMinutes(1));
    change(1, 2, InquiryStatus.FAILED);
    collect();
    assertEquals(List.of("usr_1 | Failed"), inWindow);
    assertEquals(2, model.unseen());
  }

  @Test
  void whatHappenedWhileAwayIsSaidSo() {
    followed.merge(
        IntStream.range(0, 3)
            .mapToObj(i -> Inquiry.known(new InquiryId("inq_" + i), InquiryStatus.CREATED))
            .toList());
    tell("inq_0", InquiryStatus.APPROVED, "usr_0");
    tell("inq_1", InquiryStatus.APPROVED, "usr_1");
    tell("inq_2", InquiryStatus.FAILED, "usr_2");
    collect();
    assertEquals(
        List.of("3 inquiries changed while you were away | 2 approved, 1 failed"), inWindow);
  }

  @Test
  void stoppedItTellsNothingMore() {
    change(0, 1, InquiryStatus.APPROVED);
    announcer.stop();
    clock.advance(Duration.ofMinutes(1));
    assertEquals(List.of(), inWindow);
  }

  @Test
  void aStatusThatPersonaAddedIsToldAsSent() {
    change(0, 1, new InquiryStatus("awaiting_second_review"));
    collect();
    assertEquals(List.of("usr_0 | Now \u201cawaiting_second_review\u201d"), inWindow);
  }
}
