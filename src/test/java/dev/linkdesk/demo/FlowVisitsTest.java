package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.FlowVisits.Closed;
import dev.linkdesk.demo.FlowVisits.Done;
import dev.linkdesk.demo.FlowVisits.Failed;
import dev.linkdesk.demo.FlowVisits.NextStep;
import dev.linkdesk.demo.FlowVisits.Opened;
import dev.linkdesk.demo.FlowVisits.TryAgain;
import dev.linkdesk.demo.FlowVisits.Why;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FlowVisitsTest {
  private final HandClock clock = new HandClock();
  private final DemoCore core = DemoCore.over(new DemoStore(clock, new Ids()));
  private final FlowVisits visits = core.visits();

  private String create(String template) {
    return core.inquiries()
        .create(
            NewDemoInquiry.of(core.store().templates().byId(template).orElseThrow(), "r", Map.of()))
        .id();
  }

  private Opened open(String id) {
    return assertInstanceOf(Opened.class, visits.openInquiry(id, null, "Browser"));
  }

  private Why closed(String id, @Nullable String secret) {
    return assertInstanceOf(Closed.class, visits.openInquiry(id, secret, null)).why();
  }

  @Test
  void openingALinkStartsASessionAndLeavesTheInquiryCreated() {
    Opened opened = open(create(DemoTemplates.KYC_ID));

    assertTrue(opened.isNew());
    assertEquals(DemoStatus.CREATED, opened.inquiry().status());
    assertEquals(DemoSession.Status.ACTIVE, opened.session().status());
  }

  @Test
  void theSameBrowserKeepsItsSession() {
    String id = create(DemoTemplates.KYC_ID);
    Opened first = open(id);

    Opened again =
        assertInstanceOf(Opened.class, visits.openInquiry(id, first.session().secret(), "Browser"));

    assertFalse(again.isNew());
    assertEquals(first.session().id(), again.session().id());
    assertEquals(1, again.inquiry().sessions().size());
  }

  @Test
  void aPassedPictureApprovesTheKycInquiry() {
    Opened opened = open(create(DemoTemplates.KYC_ID));
    String secret = opened.session().secret();
    visits.confirmDetails(secret, Map.of("name_first", Optional.of("Jane")));

    Done done = assertInstanceOf(Done.class, visits.submitPicture(secret, true));

    assertEquals(DemoStatus.APPROVED, done.inquiry().status());
    assertEquals("Jane", done.inquiry().fields().get("name_first"));
    assertEquals("Sample", done.inquiry().fields().get("name_last"));
    assertEquals("success", done.inquiry().nextStep());
    assertEquals(Why.FINISHED, closed(done.inquiry().id(), secret));
  }

  @Test
  void aFailedPictureMayBeTriedOnceMore() {
    String secret = open(create(DemoTemplates.KYC_ID)).session().secret();

    TryAgain again = assertInstanceOf(TryAgain.class, visits.submitPicture(secret, false));
    assertEquals(1, again.triesLeft());
    assertEquals(DemoStatus.PENDING, again.inquiry().status());
    assertEquals("retry_verification_government_id", again.inquiry().nextStep());

    Failed failed = assertInstanceOf(Failed.class, visits.submitPicture(secret, false));
    assertEquals(DemoStatus.DECLINED, failed.inquiry().status());
    assertThrows(Refusal.class, () -> visits.submitPicture(secret, true));
  }

  @Test
  void aTemplateWithTwoPicturesAsksForBothAndIsThenReviewed() {
    String secret = open(create(DemoTemplates.MERCHANT_ID)).session().secret();

    NextStep next = assertInstanceOf(NextStep.class, visits.submitPicture(secret, true));
    assertEquals("selfie", next.step().kind());
    Done done = assertInstanceOf(Done.class, visits.submitPicture(secret, true));

    assertEquals(DemoStatus.NEEDS_REVIEW, done.inquiry().status());
  }

  @Test
  void aTemplateWithoutWorkflowStaysCompletedOrFailed() {
    String passed = open(create(DemoTemplates.ADDRESS_ID)).session().secret();
    String failed = open(create(DemoTemplates.ADDRESS_ID)).session().secret();
    visits.submitPicture(failed, false);

    assertEquals(DemoStatus.COMPLETED, visits.submitPicture(passed, true).inquiry().status());
    assertEquals(DemoStatus.FAILED, visits.submitPicture(failed, false).inquiry().status());
  }

  @Test
  void aPendingInquiryIsClosedToAnotherBrowser() {
    String id = create(DemoTemplates.KYC_ID);
    visits.submitPicture(open(id).session().secret(), false);

    assertEquals(Why.SESSION_EXPIRED, closed(id, null));
    assertEquals(Why.SESSION_EXPIRED, closed(id, "made up"));
    String token = core.sessions().resume(id).session().secret();
    assertInstanceOf(Opened.class, visits.openInquiry(id, token, null));
  }

  @Test
  void aOneTimeLinkWorksOnceWithFiveMinutesGrace() {
    String id = create(DemoTemplates.KYC_ID);
    String code = core.sessions().oneTimeLink(id, null).link().code();

    Opened first = assertInstanceOf(Opened.class, visits.openCode(code, null, "Browser"));
    clock.advance(Duration.ofMinutes(5));
    assertInstanceOf(Opened.class, visits.openCode(code, null, "Browser"));
    clock.advance(Duration.ofSeconds(1));

    assertEquals(
        Why.LINK_USED, assertInstanceOf(Closed.class, visits.openCode(code, null, null)).why());
    assertInstanceOf(Opened.class, visits.openCode(code, first.session().secret(), "Browser"));
  }

  @Test
  void aOneTimeLinkRunsOut() {
    String id = create(DemoTemplates.KYC_ID);
    String code = core.sessions().oneTimeLink(id, 60L).link().code();
    clock.advance(Duration.ofSeconds(60));

    assertEquals(
        Why.LINK_EXPIRED, assertInstanceOf(Closed.class, visits.openCode(code, null, null)).why());
    assertEquals(
        Why.UNKNOWN, assertInstanceOf(Closed.class, visits.openCode("us1-x", null, null)).why());
  }

  @Test
  void expiredRedactedDecidedAndUnknownInquiriesSayWhy() {
    String expired = create(DemoTemplates.KYC_ID);
    core.inquiries().expire(expired);
    String redacted = create(DemoTemplates.KYC_ID);
    core.inquiries().redact(redacted);
    String decided = create(DemoTemplates.KYC_ID);
    Opened visitor = open(decided);
    core.inquiries().decline(decided, null);

    assertEquals(Why.INQUIRY_EXPIRED, closed(expired, null));
    assertEquals(Why.REDACTED, closed(redacted, null));
    assertEquals(Why.FINISHED, closed(decided, visitor.session().secret()));
    assertEquals(Why.UNKNOWN, closed("inq_x", null));
    assertThrows(Refusal.class, () -> visits.submitPicture(visitor.session().secret(), true));
  }

  @Test
  void aSessionEndsAfterADayEvenWhenTheInquiryLivesOn() {
    DemoTemplate kyc = core.store().templates().byId(DemoTemplates.KYC_ID).orElseThrow();
    NewDemoInquiry usual = NewDemoInquiry.of(kyc, "r", Map.of());
    String id =
        core.inquiries()
            .create(
                new NewDemoInquiry(
                    kyc,
                    "r",
                    null,
                    null,
                    true,
                    usual.creator(),
                    null,
                    null,
                    usual.tags(),
                    Map.of(),
                    new ExpiryIntervals(1_000_000, 1_000_000, 1_000_000),
                    usual.firstStep()))
            .id();
    String secret = open(id).session().secret();
    visits.submitPicture(secret, false);
    clock.advance(Duration.ofHours(24));

    assertEquals(Why.SESSION_EXPIRED, closed(id, secret));
    assertEquals(Why.SESSION_EXPIRED, assertInstanceOf(Closed.class, visits.goOn(secret)).why());
  }

  @Test
  void the26thBrowserIsTurnedAway() {
    String id = create(DemoTemplates.KYC_ID);
    for (int i = 0; i < Sessions.LIMIT; i++) {
      open(id);
    }

    assertEquals(Why.TOO_MANY_SESSIONS, closed(id, null));
  }

  @Test
  void detailsThatDoNotFitAreRefusedAndNothingIsWritten() {
    Opened opened = open(create(DemoTemplates.KYC_ID));

    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                visits.confirmDetails(
                    opened.session().secret(), Map.of("birthdate", Optional.of("yesterday"))));

    assertEquals(Refusal.Kind.INVALID, refusal.kind());
    assertTrue(core.store().inquiry(opened.inquiry().id()).fields().isEmpty());
  }
}
