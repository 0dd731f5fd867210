package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.ui.shared.StatusLook;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The visits: each with who it likely was. */
final class VisitEntries {
  private final OpeningWords words;

  VisitEntries(Texts texts) {
    words = new OpeningWords(texts);
  }

  List<Timeline.Telling> of(InquiryDetail detail, List<LedgerLine> ledger) {
    List<Instant> handedOver = Handovers.times(ledger);
    return detail.sessions().stream()
        .flatMap(session ->
            Opening.of(session, detail.inquiry(), handedOver)
                .flatMap(opening -> telling(session, opening))
                .stream())
        .toList();
  }

  private Optional<Timeline.Telling> telling(InquirySession session, Opening opening) {
    return Optional.ofNullable(session.started())
        .map(started ->
            new Timeline.Telling(
                session.id(),
                Duration.ZERO,
                new Timeline.Entry(
                    words.line(opening),
                    words.about(opening).orElse(null),
                    started,
                    opening instanceof Opening.LikelyPerson
                        ? StatusLook.styleClass(InquiryStatus.CREATED)
                        : Timeline.GREY,
                    false)));
  }
}
