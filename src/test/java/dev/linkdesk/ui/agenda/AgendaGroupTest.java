package dev.linkdesk.ui.agenda;

import static dev.linkdesk.ui.agenda.Sample.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaGroupTest {
  @Test
  void aLinkThatNobodyBeganIsDueADayBeforeItExpires() {
    assertEquals(AgendaGroup.EXPIRING, group(Sample.created("1", Duration.ofHours(24))));
    assertEquals(AgendaGroup.EXPIRING, group(Sample.created("1", Duration.ofSeconds(1))));
    assertNull(group(Sample.created("1", Duration.ofHours(24).plusSeconds(1))));
  }

  @Test
  void aLinkWhoseTimeIsOverStaysUntilPersonaSaysThatItExpired() {
    assertEquals(AgendaGroup.EXPIRING, group(Sample.created("1", Duration.ofMinutes(-3))));
  }

  @Test
  void aLinkThatNeverExpiresIsNotDue() {
    assertNull(group(Sample.inquiry("1", InquiryStatus.CREATED, Timestamps.NONE)));
  }

  @Test
  void whoDoesNothingForTwoHoursIsStuck() {
    Duration week = Duration.ofDays(7);
    assertEquals(AgendaGroup.STUCK, group(Sample.pending("1", Duration.ofHours(2), week)));
    assertEquals(AgendaGroup.STUCK, group(Sample.pending("1", Duration.ofHours(2), null)));
    assertNull(group(Sample.pending("1", Duration.ofMinutes(119), week)));
    assertNull(group(Sample.pending("1", Duration.ofMinutes(119), null)));
  }

  @Test
  void whoDoesNothingForHalfAnHourIsStuckWhenTheLinkDiesWithinADay() {
    Duration day = Duration.ofDays(1);
    assertEquals(AgendaGroup.STUCK, group(Sample.pending("1", Duration.ofMinutes(30), day)));
    assertNull(group(Sample.pending("1", Duration.ofMinutes(29), day)));
  }

  @Test
  void whoIsPendingWithoutKnownChangesIsStuckWhenTheLinkDiesWithinADay() {
    Timestamps soon = new Sample.Times(null, null, null, NOW.plusSeconds(60), null).timestamps();
    assertEquals(AgendaGroup.STUCK, group(Sample.inquiry("1", InquiryStatus.PENDING, soon)));
    assertNull(group(Sample.inquiry("1", InquiryStatus.PENDING, Timestamps.NONE)));
  }

  @Test
  void whatExpiredWithoutAStartIsShownForAWeek() {
    assertEquals(AgendaGroup.EXPIRED, group(Sample.expired("1", Duration.ZERO)));
    assertEquals(AgendaGroup.EXPIRED, group(Sample.expired("1", Duration.ofDays(7))));
    assertNull(group(Sample.expired("1", Duration.ofDays(7).plusSeconds(1))));
  }

  @Test
  void whatExpiredAfterAStartOrAtAnUnknownTimeIsNotShown() {
    Timestamps begun = new Sample.Times(NOW, NOW, NOW.minusSeconds(60), NOW, NOW).timestamps();
    assertNull(group(Sample.inquiry("1", InquiryStatus.EXPIRED, begun)));
    assertNull(group(Sample.inquiry("1", InquiryStatus.EXPIRED, Timestamps.NONE)));
  }

  @Test
  void theEndOfAnExpiryCountsWhereTheTimeItExpiredWasNotTold() {
    Timestamps untold = new Sample.Times(null, null, null, NOW.minusSeconds(9), null).timestamps();
    Inquiry inquiry = Sample.inquiry("1", InquiryStatus.EXPIRED, untold);
    assertEquals(AgendaGroup.EXPIRED, group(inquiry));
    assertEquals(NOW.minusSeconds(9), AgendaGroup.EXPIRED.death(inquiry));
  }

  @Test
  void whatIsFinishedUnknownOrRedactedIsNotShown() {
    Inquiry due = Sample.created("1", Duration.ofHours(1));
    for (InquiryStatus status : InquiryStatus.KNOWN) {
      boolean shown = status.isOpen() || status.equals(InquiryStatus.EXPIRED);
      Timestamps old =
          new Sample.Times(null, NOW.minus(Duration.ofDays(1)), null, NOW, NOW).timestamps();
      assertEquals(shown, group(Sample.moved(due, status, old)) != null, status.value());
    }
    assertNull(group(Sample.moved(due, new InquiryStatus("on_hold"), due.times())));
    assertNull(group(redacted(due)));
  }

  @Test
  void aLinkNeedsSomebodyOnceHalfOfItsLifeIsOver() {
    Inquiry young = Sample.created("1", Duration.ofHours(12).plusSeconds(1));
    Inquiry old = Sample.created("1", Duration.ofHours(12));
    assertFalse(AgendaGroup.EXPIRING.needsAttention(young, NOW));
    assertTrue(AgendaGroup.EXPIRING.needsAttention(old, NOW));
    Timestamps untold = new Sample.Times(null, null, null, NOW.plusSeconds(60), null).timestamps();
    assertTrue(AgendaGroup.EXPIRING.needsAttention(Sample.moved(old, old.status(), untold), NOW));
  }

  @Test
  void whoIsStuckNeedsSomebodyAndWhatExpiredCanWait() {
    Inquiry stuck = Sample.pending("1", Duration.ofHours(3), null);
    assertTrue(AgendaGroup.STUCK.needsAttention(stuck, NOW));
    assertFalse(AgendaGroup.EXPIRED.needsAttention(Sample.expired("1", Duration.ofHours(1)), NOW));
  }

  private static @Nullable AgendaGroup group(Inquiry inquiry) {
    return AgendaGroup.of(inquiry, NOW);
  }

  private static Inquiry redacted(Inquiry old) {
    Timestamps t = old.times();
    return Sample.moved(
        old,
        old.status(),
        new Timestamps(
            t.created(), t.updated(), null, t.expires(), null, null, null, null, null, NOW));
  }
}
