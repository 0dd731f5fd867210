package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Verification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FieldOriginsTest {
  private static final Field FIRST = new Field("name_first", "string", "Jane");
  private static final Field CITY = new Field("address_city", "string", "Berlin");
  private static final Field NUMBER = new Field("identification-number", "string", "X1");

  private final FieldOrigins origins = new FieldOrigins();

  @Test
  void whatIsThereBeforeAnybodyCameWasPrefilled() {
    InquiryDetail created = detail(InquiryStatus.CREATED, 0, List.of(), FIRST);
    origins.learn(created);
    assertEquals(Optional.of(FieldOrigins.Origin.PREFILLED), origins.of(created, FIRST));
  }

  @Test
  void whatComesLaterOrChangesWasCollected() {
    origins.learn(detail(InquiryStatus.CREATED, 0, List.of(), FIRST));
    Field changed = new Field("name_first", "string", "Janet");
    InquiryDetail done = detail(InquiryStatus.COMPLETED, 1, List.of(), changed, CITY);
    origins.learn(done);
    assertEquals(Optional.of(FieldOrigins.Origin.COLLECTED), origins.of(done, changed));
    assertEquals(Optional.of(FieldOrigins.Origin.COLLECTED), origins.of(done, CITY));
  }

  @Test
  void ofOneThatWasNeverSeenBeforeNothingIsClaimed() {
    InquiryDetail done = detail(InquiryStatus.COMPLETED, 1, List.of(), FIRST);
    origins.learn(done);
    assertEquals(Optional.empty(), origins.of(done, FIRST));
  }

  @Test
  void aLinkThatWasOpenedMayHaveBeenFilledInSince() {
    InquiryDetail created =
        detail(
            InquiryStatus.CREATED, 1, List.of(FakeSessions.phone("iqse_1", Made.STARTED)), FIRST);
    origins.learn(created);
    assertEquals(Optional.empty(), origins.of(created, FIRST));
  }

  @Test
  void theNumberOfAnIdComesFromTheIdThatWasShown() {
    InquiryDetail before = detail(InquiryStatus.PENDING, 1, List.of(), NUMBER);
    assertEquals(Optional.empty(), origins.of(before, NUMBER));
    Verification shown = Made.verification("government-id", "passed", 21);
    InquiryDetail done = new InquiryDetail(before.inquiry(), List.of(shown), null);
    assertEquals(Optional.of(FieldOrigins.Origin.FROM_ID), origins.of(done, NUMBER));
  }

  private static InquiryDetail detail(
      InquiryStatus status, int visits, List<InquirySession> sessions, Field... fields) {
    Inquiry inquiry = AnInquiry.like(Made.inquiry(status)).fields(fields).sessions(visits).build();
    return new InquiryDetail(inquiry, List.of(), null, null, sessions, null, null);
  }
}
