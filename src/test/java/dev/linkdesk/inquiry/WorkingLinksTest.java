package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.history.ThisRunLanguages;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingLinksTest {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private static final InquiryId ID = new InquiryId("inq_A1");
  private static final String ONE_TIME = "http://127.0.0.1:1/verify?code=us1-inq_A1";
  private static final String PLAIN = "https://acme.withpersona.com/verify?inquiry-id=inq_A1";

  private final FakeInquiries persona = new FakeInquiries();
  private final ThisRunLanguages languages = new ThisRunLanguages();
  private final MemoryLedger ledger = new MemoryLedger();
  private final WorkingLinks links =
      new WorkingLinks(
          persona,
          new HostedFlow(URI.create("https://acme.withpersona.com")),
          languages,
          ledger,
          () -> NOW);

  @Test
  void aCreatedInquiryKeepsItsPlainLinkUntilItExpires() {
    hold("created", NOW.plusSeconds(60));
    assertEquals(
        new WorkingLink(WorkingLink.Kind.PLAIN, PLAIN, NOW.plusSeconds(60)), given().link());
  }

  @Test
  void thePlainLinkSpeaksTheLanguageThatWasChosenForTheInquiry() {
    hold("created", null);
    languages.keep(ID, "pt-BR");
    assertEquals(PLAIN + "&language=pt-BR", given().link().address());
  }

  @Test
  void aPendingInquiryGetsALinkThatOpensOnce() {
    hold("pending", NOW.plus(Duration.ofDays(3)));
    assertEquals(
        new WorkingLink(WorkingLink.Kind.ONE_TIME, ONE_TIME, NOW.plus(Duration.ofHours(24))),
        given().link());
  }

  @Test
  void aOneTimeLinkDoesNotOutliveItsInquiry() {
    hold("pending", NOW.plus(Duration.ofMinutes(90)));
    assertEquals(NOW.plus(Duration.ofMinutes(90)), given().link().until());
    assertEquals(List.of(Duration.ofMinutes(90)), persona.lives);
  }

  @Test
  void aOneTimeLinkIsAskedForOnlyInWholeSecondsAndAtLeastAMinute() {
    hold("pending", NOW.minusMillis(400));
    given();
    assertEquals(List.of(Duration.ofMinutes(1)), persona.lives);
  }

  @Test
  void anExpiredInquiryIsResumedFirst() {
    hold("expired", null);
    WorkingLinks.Answer.Given given = given();
    assertEquals(WorkingLink.Kind.RESUMED_ONE_TIME, given.link().kind());
    assertEquals(ONE_TIME, given.link().address());
    assertEquals(InquiryStatus.PENDING, given.inquiry().status());
  }

  @Test
  void aLinkThatWasTakenBackIsNotBroughtBackByTheWay() {
    hold("expired", null);
    noted(LedgerLine.Act.RESUMED, NOW.minusSeconds(90));
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    noted(LedgerLine.Act.APOLOGY, NOW.minusSeconds(30));
    assertEquals(
        new WorkingLinks.Answer.TakenBack(
            persona.retrieve(ID).inquiry(), NOW.minusSeconds(60), "sam"),
        links.get(ID));
    assertEquals(InquiryStatus.EXPIRED, persona.retrieve(ID).inquiry().status());
  }

  @Test
  void aLinkThatWasTakenBackIsResumedWhenThatWasChosen() {
    hold("expired", null);
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.resumeTakenBack(ID));
    assertEquals(InquiryStatus.PENDING, persona.retrieve(ID).inquiry().status());
  }

  @Test
  void anOlderTemplateVersionIsAChoiceOfItsOwnAfterATakenBackLink() {
    hold("expired", null);
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    persona.templateVersionId = "itmplv_1";
    persona.latestVersion = version("itmplv_2");
    assertInstanceOf(WorkingLinks.Answer.TakenBack.class, links.get(ID));
    assertInstanceOf(WorkingLinks.Answer.OlderVersion.class, links.resumeTakenBack(ID));
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.resume(ID));
  }

  @Test
  void whatWasResumedSinceIsTakenBackNoMore() {
    hold("expired", null);
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    noted(LedgerLine.Act.RESUMED, NOW.minusSeconds(50));
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.get(ID));
  }

  @Test
  void aLedgerThatCannotBeReadStopsNobody() {
    hold("expired", null);
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    ledger.unreadable = true;
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.get(ID));
  }

  @Test
  void theLedgerKnowsAllThatWereTakenBackAndNotResumedSince() {
    InquiryId other = new InquiryId("inq_B2");
    noted(LedgerLine.Act.REVOKED, NOW.minusSeconds(60));
    ledger.add(new LedgerLine(NOW, "sam", LedgerLine.Act.REVOKED, other, null, null));
    assertEquals(Set.of(ID, other), ledger.takenBack());
    noted(LedgerLine.Act.RESUMED, NOW.minusSeconds(50));
    assertEquals(Set.of(other), ledger.takenBack());
  }

  @Test
  void anExpiredInquiryOfAnOlderTemplateVersionWaitsForAChoice() {
    hold("expired", null);
    persona.templateVersionId = "itmplv_1";
    persona.latestVersion = version("itmplv_2");
    WorkingLinks.Answer.OlderVersion older =
        assertInstanceOf(WorkingLinks.Answer.OlderVersion.class, links.get(ID));
    assertEquals("itmplv_2", older.latest().id());
    assertEquals(InquiryStatus.EXPIRED, persona.retrieve(ID).inquiry().status());
  }

  @Test
  void anOlderTemplateVersionIsResumedWhenThatWasChosen() {
    hold("expired", null);
    persona.templateVersionId = "itmplv_1";
    persona.latestVersion = version("itmplv_2");
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.resume(ID));
    assertEquals(InquiryStatus.PENDING, persona.retrieve(ID).inquiry().status());
  }

  @Test
  void theLatestTemplateVersionIsResumedWithoutAsking() {
    hold("expired", null);
    persona.templateVersionId = "itmplv_2";
    persona.latestVersion = version("itmplv_2");
    assertInstanceOf(WorkingLinks.Answer.Given.class, links.get(ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "failed", "approved", "declined", "needs_review"})
  void aFinishedInquiryHasNone(String status) {
    hold(status, null);
    assertInstanceOf(WorkingLinks.Answer.Finished.class, links.get(ID));
    assertTrue(persona.lives.isEmpty());
  }

  @Test
  void aRedactedInquiryHasNone() {
    hold(InquiryStatus.EXPIRED, null, NOW);
    assertInstanceOf(WorkingLinks.Answer.Finished.class, links.get(ID));
  }

  @Test
  void anUnknownStatusIsShownAsItCameAndNothingIsMade() {
    hold("brand_new", null);
    WorkingLinks.Answer answer = links.get(ID);
    assertInstanceOf(WorkingLinks.Answer.UnknownStatus.class, answer);
    assertEquals("brand_new", answer.inquiry().status().value());
    assertTrue(persona.lives.isEmpty());
  }

  @Test
  void bothKindsCanBeHadForAnUnknownStatus() {
    Inquiry inquiry = hold("brand_new", null);
    assertEquals(PLAIN, links.plain(inquiry).address());
    assertEquals(ONE_TIME, links.oneTime(inquiry).address());
  }

  @Test
  void whatChangedBetweenLookAndPressIsReadAgainAndActedOnAgain() {
    hold("pending", null);
    persona.beforeLink =
        () -> {
          persona.beforeLink = () -> {};
          hold("expired", null);
          persona.next = new Failure.Conflict("req_1", List.of());
        };
    assertEquals(WorkingLink.Kind.RESUMED_ONE_TIME, given().link().kind());
  }

  @Test
  void aSecondConflictIsTold() {
    hold("pending", null);
    persona.beforeLink =
        () -> {
          persona.beforeLink = () -> persona.next = new Failure.Conflict("req_2", List.of());
          persona.next = new Failure.Conflict("req_1", List.of());
        };
    Failure.Conflict told = assertThrows(Failure.Conflict.class, () -> links.get(ID));
    assertEquals("req_2", told.requestId().orElseThrow());
  }

  @Test
  void aLinkIsInNoText() {
    hold("created", null);
    assertFalse(given().toString().contains("verify"));
  }

  private void noted(LedgerLine.Act act, Instant at) {
    ledger.add(new LedgerLine(at, "sam", act, ID, null, null));
  }

  private WorkingLinks.Answer.Given given() {
    return assertInstanceOf(WorkingLinks.Answer.Given.class, links.get(ID));
  }

  private Inquiry hold(String status, @Nullable Instant expires) {
    return hold(new InquiryStatus(status), expires, null);
  }

  private Inquiry hold(
      InquiryStatus status, @Nullable Instant expires, @Nullable Instant redacted) {
    return persona.hold(AnInquiry.of(ID, status).expires(expires).redacted(redacted).build());
  }

  private static TemplateVersion version(String id) {
    return new TemplateVersion(id, null, null, "published", true, List.of(), null, null);
  }
}
