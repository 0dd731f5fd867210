package dev.linkdesk.ui.agenda;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.HostedFlow;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.MemoryLedger;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.FakeHandover;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.Givers;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The Agenda screen with everything around it made by hand. Made on the FX thread. */
final class Desk {
  private static final HostedFlow FLOW = new HostedFlow(URI.create("http://127.0.0.1:8787"));

  final FakeInquiries inquiries = new FakeInquiries();
  final InlineBackground background = new InlineBackground();
  final HandTicker ticker = new HandTicker(Sample.NOW);
  final FakeClipboard clipboard = new FakeClipboard();
  final FakeHandover handover = new FakeHandover();
  final MemoryLedger ledger = new MemoryLedger();
  final FollowedInquiries followed = new FollowedInquiries();
  final Texts texts = new Texts(Locale.ENGLISH);
  final List<String> openedInResults = new ArrayList<>();
  final AgendaModel model;
  final AgendaView view;

  Desk() {
    model = new AgendaModel(followed, ledger, background, ticker, ticker);
    view =
        new AgendaView(
            model,
            new AgendaParts(
                texts,
                new RelativeTimes(texts, ZoneOffset.UTC),
                ticker,
                handover,
                Givers.giver(
                    inquiries,
                    FLOW,
                    followed,
                    background,
                    clipboard,
                    address -> {},
                    Reports.of(Environment.DEMO, clipboard, ticker, texts),
                    handover,
                    ledger,
                    texts,
                    ticker),
                id -> openedInResults.add(id.value())));
  }

  /** Persona holds them, the desk follows them, and the burst is over. */
  void follow(Collection<Inquiry> told) {
    told.forEach(inquiries::hold);
    followed.merge(told);
    ticker.advance(Duration.ofSeconds(1));
  }

  void remind(Inquiry inquiry, Duration ago) {
    ledger.add(
        new LedgerLine(
            Sample.NOW.minus(ago),
            "ada",
            LedgerLine.Act.REMINDER,
            inquiry.id(),
            inquiry.referenceId(),
            null));
    model.refreshReminders();
  }
}
