package dev.linkdesk.ui.agenda;

import static dev.linkdesk.ui.agenda.Sample.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
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
    assertNull(group(of(InquiryStatus.CREATED)));
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
  void whoWasTaggedJustNowIsAsStuckAsBefore() {
    AnInquiry stuck = AnInquiry.like(Sample.pending("1", Duration.ofHours(3), null));
    assertEquals(AgendaGroup.STUCK, group(stuck.updated(NOW)));
  }

  @Test
  void theLastChangeCountsWhereNoStepWasTold() {
    assertNull(group(of(InquiryStatus.PENDING).updated(NOW.minus(Duration.ofMinutes(119)))));
    AnInquiry quiet = of(InquiryStatus.PENDING).updated(NOW.minus(Duration.ofHours(2)));
    assertEquals(AgendaGroup.STUCK, group(quiet));
  }

  @Test
  void whoIsPendingWithoutKnownChangesIsStuckWhenTheLinkDiesWithinADay() {
    AnInquiry soon = of(InquiryStatus.PENDING).expires(NOW.plusSeconds(60));
    assertEquals(AgendaGroup.STUCK, group(soon));
    assertNull(group(of(InquiryStatus.PENDING)));
  }

  @Test
  void whatExpiredWithoutAStartIsShownForAWeek() {
    assertEquals(AgendaGroup.EXPIRED, group(Sample.expired("1", Duration.ZERO)));
    assertEquals(AgendaGroup.EXPIRED, group(Sample.expired("1", Duration.ofDays(7))));
    assertNull(group(Sample.expired("1", Duration.ofDays(7).plusSeconds(1))));
  }

  @Test
  void whatExpiredAfterAStartOrAtAnUnknownTimeIsNotShown() {
    AnInquiry begun = AnInquiry.like(Sample.expired("1", Duration.ZERO));
    assertNull(group(begun.started(NOW.minusSeconds(60))));
    assertNull(group(of(InquiryStatus.EXPIRED)));
  }

  @Test
  void theEndOfAnExpiryCountsWhereTheTimeItExpiredWasNotTold() {
    Inquiry inquiry = of(InquiryStatus.EXPIRED).expires(NOW.minusSeconds(9)).build();
    assertEquals(AgendaGroup.EXPIRED, group(inquiry));
    assertEquals(NOW.minusSeconds(9), AgendaGroup.EXPIRED.death(inquiry));
  }

  @Test
  void whatIsFinishedUnknownOrRedactedIsNotShown() {
    Inquiry due = Sample.created("1", Duration.ofHours(1));
    for (InquiryStatus status : InquiryStatus.KNOWN) {
      boolean shown = status.isOpen() || status.equals(InquiryStatus.EXPIRED);
      AnInquiry old = of(status).updated(NOW.minus(Duration.ofDays(1))).expires(NOW).expired(NOW);
      assertEquals(shown, group(old) != null, status.value());
    }
    assertNull(group(AnInquiry.like(due).status(new InquiryStatus("on_hold"))));
    assertNull(group(AnInquiry.like(due).redacted(NOW)));
  }

  @Test
  void aLinkNeedsSomebodyOnceHalfOfItsLifeIsOver() {
    Inquiry young = Sample.created("1", Duration.ofHours(12).plusSeconds(1));
    Inquiry old = Sample.created("1", Duration.ofHours(12));
    assertFalse(AgendaGroup.EXPIRING.needsAttention(young, NOW));
    assertTrue(AgendaGroup.EXPIRING.needsAttention(old, NOW));
    Inquiry untold = of(InquiryStatus.CREATED).expires(NOW.plusSeconds(60)).build();
    assertTrue(AgendaGroup.EXPIRING.needsAttention(untold, NOW));
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

  private static @Nullable AgendaGroup group(AnInquiry told) {
    return group(told.build());
  }

  private static AnInquiry of(InquiryStatus status) {
    return AnInquiry.of("inq_1", status);
  }
}
