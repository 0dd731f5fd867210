package dev.linkdesk.ui.export;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.Reports;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows to export and everything around them, made by hand. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-20T10:44:00Z");

  final Texts texts = new Texts(Locale.ENGLISH);
  final InlineBackground background = new InlineBackground();
  final HandTicker ticker = new HandTicker(NOW);
  final FakeChoices choices = new FakeChoices();
  final List<InquiryRow> shown = new ArrayList<>();
  final List<InquiryRow> chosen = new ArrayList<>();
  final Set<InquiryId> unasked = new HashSet<>();
  boolean unfinished;
  Environment environment = Environment.DEMO;

  void shows(int rows) {
    IntStream.range(0, rows).mapToObj(n -> new InquiryRow(inquiry(n))).forEach(shown::add);
  }

  ExportParts parts() {
    return new ExportParts(
        texts,
        environment,
        ZoneId.of("Europe/Berlin"),
        ticker,
        background,
        ticker,
        choices,
        Reports.of(environment, new FakeClipboard(), ticker, texts),
        "dana@acme.example",
        () -> "Mine today",
        () -> unfinished,
        () -> shown,
        () -> chosen,
        id -> id.equals("itmpl_1") ? "KYC" : "KYC + AML",
        () -> inquiry -> unasked.contains(inquiry.id()) ? "" : "Never",
        inquiries ->
            List.of(
                new Figure("Links made", String.valueOf(inquiries.size()), ""),
                new Figure("Started", "9", "75 %"),
                new Figure("To start, median", "12 min", "")));
  }

  static Inquiry inquiry(int n) {
    List<InquiryStatus> statuses = InquiryStatus.KNOWN;
    Instant created = NOW.minus(Duration.ofMinutes(37L * n));
    return AnInquiry.of("inq_" + n, statuses.get(n % statuses.size()))
        .reference("00" + n)
        .template("itmpl_" + n % 2)
        .account("act_" + n)
        .creator("dana@acme.example")
        .note("Rings back")
        .tags("vip")
        .text("name_first", "Mina")
        .created(created)
        .updated(created.plusSeconds(60))
        .expires(created.plus(Duration.ofDays(1)))
        .sessions(0)
        .verifications(1)
        .build();
  }
}
