package dev.linkdesk.ui.results;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AccountBook;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.FakeActions;
import dev.linkdesk.inquiry.FakeEvents;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.FakeLists;
import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.Issuer;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.message.CallBackCodes;
import dev.linkdesk.ui.results.act.ActDesk;
import dev.linkdesk.ui.results.act.ActParts;
import dev.linkdesk.ui.results.explain.CloserLook;
import dev.linkdesk.ui.results.explain.OpenedModel;
import dev.linkdesk.ui.results.views.BrowsedInquiries;
import dev.linkdesk.ui.results.views.Feeds;
import dev.linkdesk.ui.results.views.Mine;
import dev.linkdesk.ui.results.views.ViewsParts;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.FakeHandover;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Givers;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.LinkGiver;
import dev.linkdesk.ui.shared.PersonaPorts;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.TemplateCatalog;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;

/** The Results screen with everything around it made by hand. Made on the FX thread. */
final class Desk {
  static final HostedFlow FLOW = new HostedFlow(URI.create("http://127.0.0.1:8787"));

  final FakeInquiries inquiries = new FakeInquiries();
  final InlineBackground background = new InlineBackground();
  final HandTicker ticker = new HandTicker(Sample.NOW);
  final FakeClipboard clipboard = new FakeClipboard();
  final FollowedInquiries followed = new FollowedInquiries();
  final Texts texts = new Texts(Locale.ENGLISH);
  final List<String> opened = new ArrayList<>();
  final FakeHandover handover = new FakeHandover();
  final FakeLists lists = new FakeLists(inquiries);
  final FakeEvents events = new FakeEvents();
  final FakeActions actions = new FakeActions(inquiries);
  final FakeSessions sessions = new FakeSessions();
  final AccountBook accounts = new AccountBook();
  final PersonaPorts persona =
      new PersonaPorts(
          inquiries,
          lists,
          actions,
          sessions,
          events,
          new PersonInquiries(inquiries, accounts, accounts),
          id -> "{\n  \"id\": \"" + id.value() + "\"\n}");
  final MemoryLedger ledger = new MemoryLedger();
  final FakeChoices choices;
  final TemplateCatalog templates;
  final Mine mine;
  final BrowsedInquiries browsed;
  final ResultsModel model;
  final ResultsParts parts;
  final ResultsView view;
  final ActDesk acts;
  int refreshes;
  int newLinks;

  Desk(Environment environment, FakeChoices choices) {
    this(environment, choices, new InlineBackground());
  }

  /**
   * @param forRows filters and sorts the rows; everything else runs where it stands
   */
  Desk(Environment environment, FakeChoices choices, Background forRows) {
    this.choices = choices;
    templates = new TemplateCatalog(inquiries, background, choices);
    inquiries.templates.add(new InquiryTemplate("itmpl_demoKYC", "KYC", true, List.of()));
    inquiries.templates.add(new InquiryTemplate("itmpl_demoAML", "KYC + AML", true, List.of()));
    templates.read();
    FailureReports reports = Reports.of(environment, clipboard, ticker, texts);
    mine = new Mine(ledger, background);
    browsed = new BrowsedInquiries(lists, lists, lists, followed, background);
    model = new ResultsModel(followed, templates, forRows, ticker, ticker, ZoneOffset.UTC, mine);
    LinkGiver giver =
        Givers.giver(
            inquiries,
            FLOW,
            followed,
            background,
            clipboard,
            opened::add,
            reports,
            handover,
            ledger,
            texts,
            ticker);
    Issuer issuer = new Issuer(ledger, "dana", ticker);
    acts =
        new ActDesk(
            new Stage(),
            new ActParts(
                environment,
                texts,
                new RelativeTimes(texts, ZoneOffset.UTC),
                persona,
                persona,
                followed,
                id -> followed.find(id).or(() -> browsed.find(id)).map(InquiryRow::inquiry),
                told -> followed.update(List.of(told)),
                issuer,
                giver,
                handover,
                clipboard,
                reports,
                (window, title, name, kinds) -> Optional.empty(),
                background,
                ticker,
                ticker,
                Optional::empty));
    OpenedModel openings = new OpenedModel(sessions, ledger, background, ticker, ticker);
    parts =
        new ResultsParts(
            texts,
            ZoneOffset.UTC,
            environment,
            new CloserLook.Place(
                environment, URI.create("http://127.0.0.1:8787/api/v1"), "2025-10-27"),
            persona,
            followed,
            templates,
            giver,
            handover,
            ledger,
            issuer,
            Optional.of(new CallBackCodes(new byte[32])),
            clipboard,
            opened::add,
            reports,
            background,
            ticker,
            ticker,
            choices,
            new WaysOut(() -> refreshes++, () -> newLinks++, null),
            openings,
            acts,
            new ViewsParts(mine, browsed, Feeds.of(lists, inquiries, browsed, ticker)));
    view = new ResultsView(model, parts);
  }

  /** Persona holds them and the desk follows them. */
  void follow(Collection<Inquiry> told) {
    told.forEach(inquiries::hold);
    followed.merge(told);
  }

  /** From now on these are the visits of every inquiry. */
  void sessionsOf(InquirySession... visits) {
    inquiries.sessions.clear();
    inquiries.sessions.addAll(List.of(visits));
  }

  void letPass(Duration time) {
    ticker.advance(time);
  }

  /** Long enough for typing and selection to count as settled. */
  void settle() {
    letPass(Duration.ofMillis(700));
  }
}
