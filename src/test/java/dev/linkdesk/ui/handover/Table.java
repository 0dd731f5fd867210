package dev.linkdesk.ui.handover;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.history.ThisRunLanguages;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.MemoryJournal;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.Revocation;
import dev.linkdesk.inquiry.Submissions;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.FakeHandover;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Givers;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the windows work with, played by hand: Persona, clock, clipboard, ledger. */
final class Table {
  static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
  static final HostedFlow FLOW = new HostedFlow(URI.create("https://inquiry.withpersona.com"));

  final FakeInquiries persona = new FakeInquiries();
  final FakeSessions sessions = new FakeSessions();
  final FakeActions actions = new FakeActions(persona);
  final MemoryJournal journal = new MemoryJournal();
  final HandTicker clock = new HandTicker(START);
  final InlineBackground background = new InlineBackground();
  final FakeClipboard clipboard = new FakeClipboard();
  final CopyShelf shelf = new CopyShelf(clipboard, clock);
  final FakeChoices choices = new FakeChoices();
  final FollowedInquiries followed = new FollowedInquiries();
  final MemoryLedger ledger = new MemoryLedger();
  final Issuer issuer = new Issuer(ledger, "robin", clock);
  final ThisRunLanguages languages = new ThisRunLanguages();
  final Texts texts = new Texts(Locale.ENGLISH);
  final FailureReports reports = Reports.of(Environment.DEMO, clipboard, clock, texts);
  final FakeHandover handover = new FakeHandover();
  final List<String> opened = new ArrayList<>();
  final LinkGiver giver =
      Givers.giver(
          persona,
          FLOW,
          followed,
          background,
          clipboard,
          opened::add,
          reports,
          handover,
          ledger,
          texts,
          clock);
  Locale locale = Locale.ENGLISH;
  Environment environment = Environment.DEMO;

  /** How often the followed inquiries were asked for. */
  int refreshed;

  Table in(Environment other) {
    environment = other;
    return this;
  }

  HandoverParts parts() {
    return partsWith(giver::get);
  }

  HandoverParts partsWith(LinkSource links) {
    return new HandoverParts(
        locale.equals(Locale.ENGLISH) ? texts : new Texts(locale),
        new RelativeTimes(texts, ZoneOffset.UTC),
        clock,
        clock,
        background,
        environment,
        followed,
        links,
        shelf,
        issuer,
        choices,
        reports);
  }

  Revocation revocation() {
    Submissions submissions = new Submissions(persona, journal, clock);
    return new Revocation(persona, actions, sessions, submissions, languages, issuer);
  }

  /** An inquiry that Persona holds and the window follows. */
  Inquiry follow(Inquiry inquiry) {
    persona.hold(inquiry);
    followed.merge(List.of(inquiry));
    return inquiry;
  }

  /** What the next refresh would tell. */
  void tell(Inquiry inquiry, InquiryStatus status, Instant updated) {
    Inquiry now = AnInquiry.like(inquiry).status(status).updated(updated).build();
    followed.merge(List.of(persona.hold(now)));
  }

  static Inquiry mina(InquiryStatus status) {
    return inquiry(status, "usr_9931", "Mina", "Okafor");
  }

  static Inquiry inquiry(
      InquiryStatus status, @Nullable String reference, String first, String last) {
    return AnInquiry.of("inq_7Qw3nT5vXkR2mB8c", status)
        .reference(reference)
        .template("itmpl_demoKYC")
        .note("Met at the counter")
        .tags("vip")
        .name(first, last)
        .created(START.minus(Duration.ofMinutes(9)))
        .updated(START)
        .expires(START.plus(Duration.ofHours(23)))
        .build();
  }

  /** One of whom an e-mail address and a phone number are known. */
  static Inquiry reachable(InquiryStatus status) {
    return AnInquiry.like(mina(status))
        .text("email_address", "mina@example.com")
        .text("phone_number", "+4915123456789")
        .build();
  }
}
