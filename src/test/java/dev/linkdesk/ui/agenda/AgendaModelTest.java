package dev.linkdesk.ui.agenda;

import static dev.linkdesk.ui.agenda.Sample.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.ui.shared.FollowedInquiries;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class AgendaModelTest {
  private static final Duration STEP = Duration.ofSeconds(1);

  private final FollowedInquiries followed = new FollowedInquiries();
  private final InlineBackground background = new InlineBackground();
  private final HandTicker ticker = new HandTicker(NOW);
  private final MemoryLedger ledger = new MemoryLedger();
  private final AgendaModel model = new AgendaModel(followed, ledger, background, ticker, ticker);

  @Test
  void allGroupsStandThereWithTheirCount() {
    assertEquals(List.of("EXPIRING 0", "STUCK 0", "EXPIRED 0"), shown());
    assertTrue(model.isEmpty());
  }

  @Test
  void linksStandInTheirGroupsTheNextToDieFirstAndTheLastToHaveDiedFirst() {
    follow(
        Sample.expired("e1", Duration.ofDays(3)),
        Sample.created("c1", Duration.ofHours(9)),
        Sample.pending("p1", Duration.ofHours(5), null),
        Sample.created("later", Duration.ofHours(30)),
        Sample.expired("e2", Duration.ofHours(3)),
        Sample.pending("p2", Duration.ofHours(5), Duration.ofHours(2)),
        Sample.created("c2", Duration.ofHours(2)));
    assertEquals(
        List.of(
            "EXPIRING 2",
            "inq_c2",
            "inq_c1",
            "STUCK 2",
            "inq_p2",
            "inq_p1",
            "EXPIRED 2",
            "inq_e2",
            "inq_e1"),
        shown());
    assertFalse(model.isEmpty());
  }

  @Test
  void aBurstOfChangesIsLookedAtOnce() {
    long before = model.lookedProperty().get();
    for (int i = 0; i < 50; i++) {
      followed.merge(List.of(Sample.created("c" + i, Duration.ofHours(2))));
    }
    assertEquals(before, model.lookedProperty().get());
    ticker.advance(STEP);
    assertEquals(before + 1, model.lookedProperty().get());
    assertEquals("EXPIRING 50", shown().getFirst());
  }

  @Test
  void linksComeByTheMinuteWithoutAnAnswerFromPersona() {
    follow(Sample.created("c1", Duration.ofHours(24).plusSeconds(30)));
    assertTrue(model.isEmpty());
    ticker.advance(Duration.ofMinutes(1));
    assertEquals(List.of("EXPIRING 1", "inq_c1", "STUCK 0", "EXPIRED 0"), shown());
  }

  @Test
  void aLinkGoesWhenItsApplicantIsDoneOrItIsNotFollowedAnyMore() {
    Inquiry done = Sample.created("c1", Duration.ofHours(2));
    Inquiry gone = Sample.created("c2", Duration.ofHours(2));
    follow(done, gone);
    follow(AnInquiry.like(done).status(InquiryStatus.APPROVED).updated(NOW.plusSeconds(1)).build());
    followed.remove(List.of(gone.id()));
    ticker.advance(STEP);
    assertTrue(model.isEmpty());
  }

  @Test
  void theListIsLeftAloneWhileTheSameLinksStandInTheSameOrder() {
    Inquiry first = Sample.created("c1", Duration.ofHours(2));
    follow(first, Sample.created("c2", Duration.ofHours(3)));
    List<Object> changes = new ArrayList<>();
    model.items().addListener((ListChangeListener<AgendaItem>) changes::add);
    long looked = model.lookedProperty().get();
    follow(AnInquiry.like(first).created(NOW).updated(NOW).expires(NOW.plusSeconds(99)).build());
    ticker.advance(Duration.ofMinutes(3));
    assertEquals(List.of(), changes);
    assertTrue(model.lookedProperty().get() > looked + 3);
  }

  @Test
  void linksAreCountedThatShouldBeSeenToAndWereNot() {
    Inquiry young = Sample.created("young", Duration.ofHours(20));
    Inquiry old = Sample.created("old", Duration.ofHours(3));
    Inquiry stuck = Sample.pending("stuck", Duration.ofHours(5), null);
    follow(young, old, stuck, Sample.expired("expired", Duration.ofHours(1)));
    assertEquals(2, model.attentionProperty().get());

    remind(stuck, NOW);
    model.refreshReminders();
    assertEquals(1, model.attentionProperty().get());

    ticker.advance(Duration.ofHours(9));
    assertEquals(2, model.attentionProperty().get());
  }

  @Test
  void aLinkThatWasTakenBackNeedsNoReminder() {
    Inquiry back = Sample.expired("e1", Duration.ofHours(1));
    Inquiry resumedSince = Sample.expired("e2", Duration.ofHours(2));
    noted(LedgerLine.Act.REVOKED, back, NOW);
    noted(LedgerLine.Act.REVOKED, resumedSince, NOW.minusSeconds(60));
    noted(LedgerLine.Act.RESUMED, resumedSince, NOW.minusSeconds(30));
    follow(back, resumedSince);
    assertEquals(List.of("EXPIRING 0", "STUCK 0", "EXPIRED 1", "inq_e2"), shown());
  }

  @Test
  void whatIsTakenBackLaterLeavesWithinAMinute() {
    Inquiry mine = Sample.expired("e1", Duration.ofHours(1));
    follow(mine);
    assertEquals(List.of("EXPIRING 0", "STUCK 0", "EXPIRED 1", "inq_e1"), shown());
    noted(LedgerLine.Act.REVOKED, mine, NOW);
    ticker.advance(Duration.ofMinutes(1));
    assertTrue(model.isEmpty());
  }

  @Test
  void remindersAreReadFromTheLedgerWhenItBeginsAndWhenTold() {
    Inquiry link = Sample.created("c1", Duration.ofHours(3));
    remind(link, NOW.minusSeconds(60));
    AgendaModel later = new AgendaModel(followed, ledger, background, ticker, ticker);
    assertEquals(Optional.of(NOW.minusSeconds(60)), later.reminders().of(link.id()));

    assertEquals(Optional.empty(), model.reminders().of(link.id()));
    model.refreshReminders();
    assertEquals(Optional.of(NOW.minusSeconds(60)), model.reminders().of(link.id()));
    assertEquals(Reminders.State.KNOWN, model.reminders().state());
  }

  @Test
  void whatIsReadIsNotWaitedFor() {
    background.hold();
    AgendaModel waiting = new AgendaModel(followed, ledger, background, ticker, ticker);
    assertEquals(Reminders.State.UNREAD, waiting.reminders().state());
    background.release();
    assertEquals(Reminders.State.KNOWN, waiting.reminders().state());
  }

  @Test
  void aLedgerThatCannotBeReadLeavesWhatWasKnownAndSaysSo() {
    Inquiry link = Sample.created("c1", Duration.ofHours(3));
    remind(link, NOW);
    model.refreshReminders();
    ledger.unreadable = true;
    model.refreshReminders();
    assertEquals(Reminders.State.UNKNOWN, model.reminders().state());
    assertEquals(Optional.of(NOW), model.reminders().of(link.id()));

    ledger.unreadable = false;
    model.refreshReminders();
    assertEquals(Reminders.State.KNOWN, model.reminders().state());
  }

  @Test
  void aLedgerOfThisRunAloneDoesNotSayThatNobodyWasRemindedBefore() {
    ledger.ofThisRunAlone = true;
    Inquiry link = Sample.created("c1", Duration.ofHours(3));
    remind(link, NOW);
    model.refreshReminders();
    assertEquals(Reminders.State.KNOWN_OF_THIS_RUN, model.reminders().state());
    assertEquals(Optional.of(NOW), model.reminders().of(link.id()));
  }

  @Test
  void onlyTheLastReadingCounts() {
    background.hold();
    model.refreshReminders();
    model.refreshReminders();
    long looked = model.lookedProperty().get();
    background.release();
    assertEquals(looked + 1, model.lookedProperty().get());
  }

  @Test
  void aClosedModelLooksNoMore() {
    followed.merge(List.of(Sample.created("c1", Duration.ofHours(2))));
    model.close();
    followed.merge(List.of(Sample.created("c2", Duration.ofHours(2))));
    ticker.advance(Duration.ofHours(1));
    assertTrue(model.isEmpty());
    assertEquals(Optional.empty(), ticker.next());
  }

  private void follow(Inquiry... told) {
    followed.merge(List.of(told));
    ticker.advance(STEP);
  }

  private void remind(Inquiry inquiry, Instant at) {
    noted(LedgerLine.Act.REMINDER, inquiry, at);
  }

  private void noted(LedgerLine.Act act, Inquiry inquiry, Instant at) {
    ledger.add(new LedgerLine(at, "sam", act, inquiry.id(), inquiry.referenceId(), null));
  }

  private List<String> shown() {
    return model.items().stream()
        .map(item ->
            switch (item) {
              case AgendaItem.Heading(var group, var count) -> group + " " + count;
              case AgendaItem.Link link -> link.id().value();
            })
        .toList();
  }
}
