package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers overtake each other, and Persona tells the time of a change in whole seconds. */
class OvertakingAnswersTest {
  private static final InquiryId ID = new InquiryId("inq_1");
  private static final Instant SECOND = Instant.parse("2026-03-01T09:00:00Z");

  private final FollowedInquiries followed = new FollowedInquiries();
  private final List<RowChange> changes = new ArrayList<>();

  @Test
  void thePollAskedBeforeTheDetailDoesNotUndoItWhenItComesLater() {
    follow(InquiryStatus.CREATED, SECOND.minusSeconds(9));
    long poll = followed.question();
    long detail = followed.question();
    followed.merge(List.of(told(InquiryStatus.APPROVED, SECOND)), detail);
    followed.update(List.of(told(InquiryStatus.COMPLETED, SECOND)), poll);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void theDetailAskedBeforeThePollDoesNotUndoItWhenItComesLater() {
    follow(InquiryStatus.CREATED, SECOND.minusSeconds(9));
    long detail = followed.question();
    long poll = followed.question();
    followed.update(List.of(told(InquiryStatus.APPROVED, SECOND)), poll);
    followed.merge(List.of(told(InquiryStatus.COMPLETED, SECOND)), detail);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void ofTwoChangesInOneSecondTheOneAskedForLaterCounts() {
    follow(InquiryStatus.COMPLETED, SECOND);
    followed.update(List.of(told(InquiryStatus.APPROVED, SECOND)), followed.question());
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void anOlderAnswerIsDroppedHoweverLateItWasAskedFor() {
    follow(InquiryStatus.APPROVED, SECOND);
    followed.update(
        List.of(told(InquiryStatus.PENDING, SECOND.minusSeconds(1))), followed.question());
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void aNewerAnswerIsTakenThoughItWasAskedForEarlier() {
    long poll = followed.question();
    follow(InquiryStatus.PENDING, SECOND);
    followed.update(List.of(told(InquiryStatus.APPROVED, SECOND.plusSeconds(1))), poll);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void aLaggingSearchNeverUndoesWhatIsAsNew() {
    follow(InquiryStatus.APPROVED, SECOND);
    followed.update(List.of(told(InquiryStatus.COMPLETED, SECOND)), FollowedInquiries.UNNUMBERED);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void aSearchTellsWhatIsNewer() {
    follow(InquiryStatus.COMPLETED, SECOND);
    followed.update(
        List.of(told(InquiryStatus.APPROVED, SECOND.plusSeconds(1))), FollowedInquiries.UNNUMBERED);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void anAnswerInTheSameSecondThatConfirmsIsTheOneToBeat() {
    follow(InquiryStatus.APPROVED, SECOND);
    long overtaken = followed.question();
    followed.update(List.of(told(InquiryStatus.APPROVED, SECOND)), followed.question());
    followed.update(List.of(told(InquiryStatus.COMPLETED, SECOND)), overtaken);
    assertEquals(InquiryStatus.APPROVED, status());
  }

  @Test
  void aListThatTellsLessThanTheDetailTellsNoChange() {
    Inquiry detail = told(InquiryStatus.PENDING, SECOND, new Field("city", "string", "Oslo"));
    followed.merge(List.of(detail));
    followed.subscribe(changes::addAll);
    followed.update(List.of(told(InquiryStatus.PENDING, SECOND)));
    assertEquals(List.of(), changes);
    assertEquals(detail, followed.find(ID).orElseThrow().inquiry());
  }

  @Test
  void anUnknownStatusIsKeptAsItWasSent() {
    follow(InquiryStatus.PENDING, SECOND);
    InquiryStatus unknown = new InquiryStatus("escalated_twice");
    followed.update(List.of(told(unknown, SECOND.plusSeconds(1))));
    assertEquals(unknown, status());
  }

  @Test
  void anAnswerThatRepeatsARowTellsOneChange() {
    follow(InquiryStatus.CREATED, SECOND);
    followed.subscribe(changes::addAll);
    Inquiry newer = told(InquiryStatus.PENDING, SECOND.plusSeconds(1));
    followed.update(List.of(newer, told(InquiryStatus.CREATED, SECOND), newer));
    assertEquals(1, changes.size());
    assertEquals(InquiryStatus.PENDING, status());
  }

  private void follow(InquiryStatus status, Instant updated) {
    followed.merge(List.of(told(status, updated)));
  }

  private InquiryStatus status() {
    return followed.find(ID).orElseThrow().inquiry().status();
  }

  private static Inquiry told(InquiryStatus status, Instant updated, Field... fields) {
    return AnInquiry.of(ID, status).fields(fields).created(SECOND).updated(updated).build();
  }
}
