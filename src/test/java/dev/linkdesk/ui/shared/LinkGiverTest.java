package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.history.ThisRunLanguages;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.inquiry.WorkingLinks;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One press gives the link that works and says what it gave, until when and why. */
final class LinkGiverTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String PLAIN = "https://inquiry.withpersona.com/verify?inquiry-id=inq_A1";
  private static final String ONE_TIME = "http://127.0.0.1:1/verify?code=us1-inq_A1";

  private final FakeInquiries persona = new FakeInquiries();
  private final HandTicker clock = new HandTicker(NOW);
  private final InlineBackground background = new InlineBackground();
  private final FakeClipboard clipboard = new FakeClipboard();
  private final CopyShelf shelf = new CopyShelf(clipboard, clock);
  private final MemoryLedger ledger = new MemoryLedger();
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final List<Inquiry> toldOf = new ArrayList<>();
  private final List<Inquiry> newLinksFor = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final List<LinkGiver.Given> given = new ArrayList<>();
  private final List<WorkingLink> fetched = new ArrayList<>();
  private boolean noBrowser;
  private final LinkGiver giver =
      new LinkGiver(
          new LinkGiver.Parts(
              new WorkingLinks(
                  persona,
                  new HostedFlow(URI.create("https://inquiry.withpersona.com")),
                  new ThisRunLanguages(),
                  ledger,
                  clock),
              new Issuer(ledger, "ada", clock),
              background,
              shelf,
              this::browse,
              Reports.of(Environment.DEMO, clipboard, clock, texts),
              new LinkWords(texts, new RelativeTimes(texts, ZoneOffset.UTC), clock),
              clock,
              toldOf::add,
              newLinksFor::add));

  private void browse(String address) throws IOException {
    if (noBrowser) {
      throw new IOException("the opener ended with 3");
    }
    opened.add(address);
  }

  private Inquiry hold(String status) {
    return persona.hold(
        AnInquiry.of("inq_A1", new InquiryStatus(status))
            .reference("usr_1")
            .name("Jane", "Roe")
            .created(NOW)
            .updated(NOW)
            .expires(NOW.plus(Duration.ofHours(3)))
            .build());
  }

  private void copy(Inquiry inquiry) {
    giver.copy(inquiry, given::add);
  }

  private Said said() {
    return given.getLast().said();
  }

  @Test
  void aCreatedInquiryGivesThePlainLinkUntilItExpires() {
    copy(hold("created"));
    assertEquals(Optional.of(PLAIN), clipboard.read());
    assertEquals(
        "Link for Jane Roe copied. Nobody has started yet, so it opens for whoever has it until the"
            + " applicant starts, at most until Mon 23 Nov, 13:00 Z (in 3 h).",
        said().sentence());
  }

  @Test
  void aCreatedInquiryWhoseExpiryIsPastByThisClockPromisesNothing() {
    Inquiry created = hold("created");
    clock.advance(Duration.ofHours(3).plusMinutes(2));
    copy(created);
    assertEquals(Optional.of(PLAIN), clipboard.read());
    assertEquals(
        "Link for Jane Roe copied. Persona says that nobody has started yet, so it should open; but"
            + " by this computer\u2019s clock it expired 2 min ago. If it does not open, get the"
            + " link again.",
        said().sentence());
    assertEquals(Notice.Kind.WARNING, said().kind());
  }

  @Test
  void whatALookFoundIsToldToTheRows() {
    Inquiry seen = hold("created");
    persona.with(seen, InquiryStatus.PENDING);
    copy(seen);
    assertEquals(InquiryStatus.PENDING, toldOf.getFirst().status());
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
  }

  @Test
  void aStartedInquiryGivesALinkThatOpensOnceAndSaysWhy() {
    copy(hold("pending"));
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
    assertTrue(
        said()
            .sentence()
            .startsWith("One-time link for Jane Roe copied, because the applicant has"),
        said().sentence());
    assertEquals(Notice.Kind.WARNING, said().kind());
  }

  @Test
  void anExpiredInquiryIsBroughtBackAndTheLedgerSaysBoth() {
    copy(hold("expired"));
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
    assertEquals(List.of(LedgerLine.Act.RESUMED, LedgerLine.Act.ONE_TIME_LINK), ledger.acts());
    assertEquals("ada", ledger.lines.getFirst().by());
  }

  @Test
  void aFinishedInquiryOffersANewOneForTheSamePerson() {
    copy(hold("approved"));
    assertEquals(Optional.empty(), clipboard.read());
    assertFalse(said().isDone());
    said().ways().getFirst().action().run();
    assertEquals("usr_1", newLinksFor.getFirst().referenceId());
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void aLinkThatWasTakenBackIsAChoiceThatNamesWhoAndWhen() {
    Inquiry expired = hold("expired");
    takenBack(expired, "sam");
    copy(expired);
    assertEquals(Optional.empty(), clipboard.read());
    assertEquals(
        "The link of Jane Roe was taken back by sam on Mon 23 Nov, 09:00 Z. Resumed, the inquiry is"
            + " open again, perhaps also for whoever has that link; a new inquiry is not.",
        said().sentence());
    assertEquals(
        List.of("New inquiry for this person", "Resume all the same"),
        said().ways().stream().map(Notice.Way::words).toList());
    said().ways().getFirst().action().run();
    assertEquals(List.of(expired), newLinksFor);
    assertEquals(List.of(LedgerLine.Act.REVOKED), ledger.acts());
  }

  @Test
  void aLinkThatWasTakenBackCanBeResumedDeliberately() {
    Inquiry expired = hold("expired");
    takenBack(expired, "");
    copy(expired);
    assertTrue(said().sentence().startsWith("The link of Jane Roe was taken back on Mon 23 Nov"));
    said().ways().getLast().action().run();
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
    assertEquals(
        List.of(LedgerLine.Act.REVOKED, LedgerLine.Act.RESUMED, LedgerLine.Act.ONE_TIME_LINK),
        ledger.acts());
  }

  private void takenBack(Inquiry inquiry, String by) {
    ledger.add(
        new LedgerLine(
            NOW.minus(Duration.ofHours(1)),
            by,
            LedgerLine.Act.REVOKED,
            inquiry.id(),
            inquiry.referenceId(),
            null));
  }

  @Test
  void anOlderTemplateVersionIsAChoiceBeforeAnythingIsDone() {
    Inquiry expired = hold("expired");
    persona.templateVersionId = "itmplv_1";
    persona.latestVersion =
        new TemplateVersion("itmplv_2", null, null, "published", true, List.of(), null, NOW);
    copy(expired);
    assertEquals(Optional.empty(), clipboard.read());
    assertEquals(
        List.of("New inquiry for this person", "Resume all the same"),
        said().ways().stream().map(Notice.Way::words).toList());
    said().ways().getLast().action().run();
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
    assertTrue(said().isDone());
  }

  @Test
  void aSecondPressWhileTheFirstIsUnderWayMakesNoSecondLink() {
    Inquiry pending = hold("pending");
    background.hold();
    copy(pending);
    copy(pending);
    background.release();
    assertEquals(1, persona.lives.size());
    assertEquals(2, given.size());
    assertEquals(1, shelf.copies().size());
  }

  @Test
  void aPressWithinAMinuteCopiesTheSameOneTimeLinkAgain() {
    Inquiry pending = hold("pending");
    copy(pending);
    clipboard.put("something else");
    clock.advance(Duration.ofSeconds(59));
    copy(pending);
    assertEquals(1, persona.lives.size());
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
    assertTrue(said().sentence().startsWith("The same one-time link"), said().sentence());
  }

  @Test
  void aPressAfterAMinuteMakesANewOneTimeLink() {
    Inquiry pending = hold("pending");
    copy(pending);
    clock.advance(Duration.ofSeconds(60));
    copy(pending);
    assertEquals(2, persona.lives.size());
  }

  @Test
  void aClipboardHeldByAnotherProgramLosesNoLink() {
    clipboard.holdByAnother();
    copy(hold("pending"));
    assertFalse(said().isDone());
    assertTrue(said().sentence().startsWith("Another program holds the clipboard"));
    assertEquals(ONE_TIME, shelf.copies().getFirst().copy().text());
    assertFalse(shelf.copies().getFirst().readBack());
  }

  @Test
  void aLinkThatIsOnlyFetchedIsNotGiven() {
    giver.get(
        hold("pending"),
        new LinkGiver.Taker() {
          @Override
          public void got(WorkingLink link, Inquiry now) {
            fetched.add(link);
          }

          @Override
          public void gotNone(Said why) {}
        });
    assertEquals(1, fetched.size());
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void whatTheClipboardDidNotTakeIsNotGiven() {
    clipboard.holdByAnother();
    copy(hold("pending"));
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void aSecondPressWhileTheFirstIsUnderWayIsWrittenOnce() {
    Inquiry pending = hold("pending");
    background.hold();
    copy(pending);
    copy(pending);
    background.release();
    assertEquals(List.of(LedgerLine.Act.ONE_TIME_LINK), ledger.acts());
  }

  @Test
  void aFailureIsSaidAndNothingIsWritten() {
    Inquiry pending = hold("pending");
    persona.always = new Failure.Unreachable(new IOException());
    copy(pending);
    assertEquals("No answer from Persona. Check the network, then try again.", said().sentence());
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void afterAFailureThePressCanBeRepeated() {
    Inquiry pending = hold("pending");
    persona.next = new Failure.Unreachable(new IOException());
    copy(pending);
    copy(pending);
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
  }

  @Test
  void aFullLedgerStopsNobody() {
    ledger.full = true;
    copy(hold("pending"));
    assertEquals(Optional.of(ONE_TIME), clipboard.read());
  }

  @Test
  void anUnknownStatusOffersBothKinds() {
    copy(hold("paused"));
    assertEquals(
        List.of("Plain link", "One-time link"),
        said().ways().stream().map(Notice.Way::words).toList());
    said().ways().getFirst().action().run();
    assertEquals(Optional.of(PLAIN), clipboard.read());
  }

  @Test
  void theBrowserOpensTheLinkThatWorks() {
    giver.open(hold("pending"), given::add);
    assertEquals(List.of(ONE_TIME), opened);
    assertEquals(Optional.empty(), clipboard.read());
    assertTrue(said().sentence().contains("used up"));
    assertEquals(List.of(LedgerLine.Act.ONE_TIME_LINK), ledger.acts());
  }

  @Test
  void aMissingBrowserIsSaid() {
    noBrowser = true;
    giver.open(hold("created"), given::add);
    assertFalse(said().isDone());
    assertNotNull(given.getLast().link());
    assertEquals(List.of(), ledger.acts());
  }

  @Test
  void whereThereIsNoLinkTheBrowserStaysClosed() {
    giver.open(hold("declined"), given::add);
    assertEquals(List.of(), opened);
    assertNull(given.getLast().link());
  }
}
