package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingLinksTest {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private static final InquiryId ID = new InquiryId("inq_A1");
  private static final String ONE_TIME = "http://127.0.0.1:1/verify?code=us1-inq_A1";

  private final FakeInquiries persona = new FakeInquiries();
  private final WorkingLinks links =
      new WorkingLinks(
          persona, new HostedFlow(URI.create("https://acme.withpersona.com")), () -> NOW);

  @Test
  void aCreatedInquiryKeepsItsPlainLinkAndAsksNothing() {
    persona.always = new Failure.Cancelled();
    WorkingLink link = links.of(inquiry("created"));
    assertEquals(WorkingLink.Kind.PLAIN, link.kind());
    assertEquals("https://acme.withpersona.com/verify?inquiry-id=inq_A1", link.address());
  }

  @Test
  void aPendingInquiryGetsAOneTimeLink() {
    WorkingLink link = links.of(inquiry("pending"));
    assertEquals(WorkingLink.Kind.ONE_TIME, link.kind());
    assertEquals(ONE_TIME, link.address());
  }

  @Test
  void anExpiredInquiryIsResumedFirst() {
    WorkingLink link = links.of(inquiry("expired"));
    assertEquals(WorkingLink.Kind.RESUMED_ONE_TIME, link.kind());
    assertEquals(InquiryStatus.PENDING, link.status());
    assertEquals(ONE_TIME, link.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "failed", "approved", "declined", "needs_review"})
  void aFinishedInquiryHasNone(String status) {
    WorkingLink link = links.of(inquiry(status));
    assertEquals(WorkingLink.Kind.NONE, link.kind());
    assertNull(link.address());
  }

  @Test
  void anUnknownStatusIsLeftToPersonaToRefuse() {
    assertEquals(WorkingLink.Kind.ONE_TIME, links.of(inquiry("brand_new")).kind());
    persona.next = new Failure.Conflict("req_1", List.of());
    assertThrows(Failure.Conflict.class, () -> links.of(inquiry("brand_new")));
  }

  @Test
  void anInquiryWhoseExpiryHasPassedSinceIsReadAnewFirst() {
    Inquiry told = expiringAt(NOW);
    persona.with(told, InquiryStatus.EXPIRED);
    assertEquals(WorkingLink.Kind.RESUMED_ONE_TIME, links.of(told).kind());
  }

  @Test
  void anInquiryThatHasTimeLeftIsNotReadAnew() {
    Inquiry told = expiringAt(NOW.plusSeconds(1));
    persona.always = new Failure.Cancelled();
    assertEquals(WorkingLink.Kind.PLAIN, links.of(told).kind());
  }

  private Inquiry expiringAt(Instant expires) {
    Timestamps times =
        new Timestamps(null, null, null, expires, null, null, null, null, null, null);
    return persona.hold(
        new Inquiry(
            ID,
            InquiryStatus.CREATED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            times));
  }

  @Test
  void aLinkIsInNoText() {
    assertFalse(links.of(inquiry("created")).toString().contains("inq_A1"));
  }

  private Inquiry inquiry(String status) {
    return persona.hold(Inquiry.known(ID, new InquiryStatus(status)));
  }
}
