package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimelineTest {
  private final Timeline timeline = new Timeline(new Texts(Locale.ENGLISH));

  @Test
  void tellsWhatHappenedInOrder() {
    InquiryDetail failed =
        Made.detail(
            Made.inquiry(InquiryStatus.FAILED),
            List.of(
                Made.verification("government-id", "failed", 24),
                Made.verification("selfie", "passed", 21)),
            FakeSessions.phone("iqse_1", Made.STARTED.minusSeconds(20)));
    assertEquals(
        List.of(
            "Link created",
            "Opened, likely by a person",
            "Started by the applicant",
            "Selfie passed",
            "Government ID failed",
            "Inquiry failed"),
        told(failed, List.of()));
  }

  @Test
  void theExpiryOfAnOpenInquiryIsToCome() {
    Timeline.Entry last =
        timeline.of(detail(InquiryStatus.CREATED), List.of(), List.of()).getLast();
    assertEquals("Expires", last.what());
    assertTrue(last.isToCome());
  }

  @Test
  void anEventThatRepeatsATimeIsOneEntry() {
    List<Event> events =
        List.of(
            event("inquiry.created", Made.CREATED.plusMillis(412)),
            event("inquiry.started", Made.STARTED.plusMillis(3)),
            event("inquiry.approved", Made.ENDED.plusMillis(800)));
    InquiryDetail approved = detail(InquiryStatus.APPROVED);
    assertEquals(told(approved, List.of()), told(approved, events));
  }

  @Test
  void anEventOfAnEarlierTimeIsAnEntryOfItsOwn() {
    List<Event> events = List.of(event("inquiry.expired", Made.CREATED.plusSeconds(60)));
    assertEquals(
        List.of("Link created", "Expired", "Started by the applicant", "Expired"),
        told(detail(InquiryStatus.EXPIRED), events));
  }

  @Test
  void theStartOfAVisitIsToldOnceWithWhoItLikelyWas() {
    Instant opened = Made.CREATED.plusSeconds(5);
    InquiryDetail created =
        Made.detail(
            Made.inquiry(InquiryStatus.CREATED), List.of(), FakeSessions.scanner("iqse_1", opened));
    Event started = new Event("evt_1", "inquiry-session.started", "iqse_1", opened);
    List<Timeline.Entry> entries = timeline.of(created, List.of(started), List.of());
    assertEquals("Probably opened by a scanner", entries.get(1).what());
    assertEquals("Example Cloud · 5 s after the link was given", entries.get(1).about());
    assertEquals(3, entries.size());
  }

  @Test
  void anUnknownEventIsMadeReadable() {
    assertTrue(
        told(
                detail(InquiryStatus.CREATED),
                List.of(event("inquiry.reusable-persona-used", Made.STARTED)))
            .contains("Inquiry reusable persona used"));
  }

  @Test
  void eventsWithoutNameOrTimeAreLeftOut() {
    List<Event> events = List.of(event("", Made.STARTED), event("inquiry.odd", null));
    InquiryDetail created = detail(InquiryStatus.CREATED);
    assertEquals(told(created, List.of()), told(created, events));
  }

  @Test
  void theSameAgainAndAgainIsOneEntry() {
    List<Event> events =
        List.of(
            event("inquiry.transitioned", Made.STARTED.plusSeconds(9)),
            event("inquiry.transitioned", Made.STARTED.plusSeconds(5)),
            event("inquiry.transitioned", Made.STARTED.plusSeconds(1)));
    List<Timeline.Entry> entries = timeline.of(detail(InquiryStatus.PENDING), events, List.of());
    Timeline.Entry steps = entries.get(2);
    assertEquals("Went on to another step", steps.what());
    assertEquals("3 times", steps.about());
    assertEquals(Made.STARTED.plusSeconds(1), steps.at());
  }

  @Test
  void whatWasDecidedFromHereIsOneEntryThatSaysByWhom() {
    LedgerLine line =
        new LedgerLine(
            Made.ENDED.minusSeconds(2), "dana", LedgerLine.Act.APPROVED, Made.ID, null, "seen");
    List<Timeline.Entry> entries =
        timeline.of(detail(InquiryStatus.APPROVED), List.of(), List.of(line));
    assertEquals("by dana: seen", entries.getLast().about());
    assertEquals("Approved", entries.getLast().what());
  }

  @Test
  void linesOfTheLedgerStandBetween() {
    LedgerLine line =
        new LedgerLine(
            Made.CREATED.plusSeconds(30), "lee", LedgerLine.Act.MESSAGE, Made.ID, null, "SMS");
    List<Timeline.Entry> entries =
        timeline.of(detail(InquiryStatus.PENDING), List.of(), List.of(line));
    assertEquals("Invitation handed over", entries.get(1).what());
    assertEquals("by lee: SMS", entries.get(1).about());
  }

  @Test
  void tagsChangedFromHereAreToldOnce() {
    LedgerLine line =
        new LedgerLine(Made.STARTED, "lee", LedgerLine.Act.TAGS_CHANGED, Made.ID, null, null);
    Event event = event("inquiry.updated-tags", Made.STARTED.plus(Duration.ofSeconds(20)));
    long changes =
        timeline.of(detail(InquiryStatus.CREATED), List.of(event), List.of(line)).stream()
            .filter(entry -> entry.what().equals("Tags changed"))
            .count();
    assertEquals(1, changes);
  }

  private List<String> told(InquiryDetail detail, List<Event> events) {
    return timeline.of(detail, events, List.of()).stream().map(Timeline.Entry::what).toList();
  }

  private static InquiryDetail detail(InquiryStatus status) {
    Inquiry inquiry = Made.inquiry(status);
    return Made.detail(inquiry, List.of());
  }

  private static Event event(String name, @Nullable Instant at) {
    return new Event("evt_" + name.hashCode() + at, name, Made.ID.value(), at);
  }
}
