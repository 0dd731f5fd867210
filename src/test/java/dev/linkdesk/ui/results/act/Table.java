package dev.linkdesk.ui.results.act;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AccountBook;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.FakeEvents;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.FakeHandover;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Givers;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.Said;
import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What inquiries are acted on with, played by hand: Persona, clock, clipboard, ledger. */
final class Table {
  static final Instant START = Instant.parse("2026-11-20T10:44:00Z");

  final FakeInquiries inquiries = new FakeInquiries();
  final FakeActions actions = new FakeActions(inquiries);
  final FakeActions bulkActions = new FakeActions(inquiries);
  final FakeSessions sessions = new FakeSessions();
  final HandTicker clock = new HandTicker(START);
  final InlineBackground background = new InlineBackground();
  final FakeClipboard clipboard = new FakeClipboard();
  final FollowedInquiries followed = new FollowedInquiries();
  final MemoryLedger ledger = new MemoryLedger();
  final Issuer issuer = new Issuer(ledger, "dana", clock);
  final Texts texts = new Texts(Locale.ENGLISH);
  final FakeHandover handover = new FakeHandover();
  final List<String> opened = new ArrayList<>();

  /** What is looked at and not followed. */
  final Map<InquiryId, Inquiry> browsed = new HashMap<>();

  final List<Said> said = new ArrayList<>();
  Environment environment = Environment.DEMO;
  Optional<SaveAs.Place> place = Optional.empty();
  @Nullable Failure stopped;

  PersonaPorts ports(FakeActions with) {
    AccountBook accounts = new AccountBook();
    return new PersonaPorts(
        inquiries,
        new FakeLists(inquiries),
        with,
        sessions,
        new FakeEvents(),
        new PersonInquiries(inquiries, accounts, accounts),
        id -> "{}");
  }

  FailureReports reports() {
    return Reports.of(environment, clipboard, clock, texts);
  }

  OutcomeWords words() {
    return new OutcomeWords(texts, reports());
  }

  Possible possible() {
    return new Possible(texts, () -> Optional.ofNullable(stopped), id -> false);
  }

  ActParts parts() {
    return new ActParts(
        environment,
        texts,
        new RelativeTimes(texts, ZoneOffset.UTC),
        ports(actions),
        ports(bulkActions),
        followed,
        this::latest,
        told -> followed.update(List.of(told)),
        issuer,
        Givers.giver(
            inquiries,
            new HostedFlow(URI.create("http://127.0.0.1:8787")),
            followed,
            background,
            clipboard,
            opened::add,
            reports(),
            handover,
            ledger,
            texts,
            clock),
        handover,
        clipboard,
        reports(),
        (window, title, name, kinds) -> place,
        background,
        clock,
        clock,
        () -> Optional.ofNullable(stopped));
  }

  Optional<Inquiry> latest(InquiryId id) {
    return followed
        .find(id)
        .map(InquiryRow::inquiry)
        .or(() -> Optional.ofNullable(browsed.get(id)));
  }

  HeldDecisions held() {
    return new HeldDecisions(
        ports(actions), issuer, background, clock, told -> followed.update(List.of(told)));
  }

  RowActions.Ways ways() {
    return new RowActions.Ways(
        said::add,
        gone -> {
          followed.remove(gone.stream().map(Inquiry::id).toList());
          opened.add("stopped " + gone.size());
        },
        exported -> opened.add("export " + exported.size()));
  }

  /** Persona holds it and the screens follow it. */
  Inquiry follow(Inquiry inquiry) {
    inquiries.hold(inquiry);
    followed.merge(List.of(inquiry));
    return inquiry;
  }

  Inquiry follow(String id, InquiryStatus status) {
    return follow(inquiry(id, status));
  }

  List<Inquiry> follow(int count, InquiryStatus status) {
    List<Inquiry> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(follow("inq_" + status.value().charAt(0) + (1000 + i), status));
    }
    return all;
  }

  /** As the screens know it now. */
  Inquiry row(Inquiry inquiry) {
    return followed.find(inquiry.id()).map(InquiryRow::inquiry).orElseThrow();
  }

  /** It moves at Persona, and the screens do not know yet. */
  void moveUnseen(Inquiry inquiry, InquiryStatus status) {
    inquiries.with(inquiries.held.get(inquiry.id()) == null ? inquiry : held(inquiry), status);
  }

  private Inquiry held(Inquiry inquiry) {
    return inquiries.retrieve(inquiry.id()).inquiry();
  }

  void letPass(int seconds) {
    clock.advance(Duration.ofSeconds(seconds));
  }

  static Inquiry inquiry(String id, InquiryStatus status) {
    return inquiry(id, status, "usr_" + id.substring(4), "Mina Okafor", List.of());
  }

  static Inquiry inquiry(
      String id, InquiryStatus status, @Nullable String reference, String name, List<String> tags) {
    List<String> parts = List.of(name.split(" ", 2));
    return AnInquiry.of(id, status)
        .reference(reference)
        .template("itmpl_demoKYC")
        .account("act_1")
        .creator("dana@acme.example")
        .tags(tags)
        .name(parts.getFirst(), parts.getLast())
        .build();
  }
}
