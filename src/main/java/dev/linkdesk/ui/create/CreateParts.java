package dev.linkdesk.ui.create;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.Ticker;
import dev.linkdesk.ui.shared.FailureReports;
import dev.linkdesk.ui.shared.Handover;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.WebBrowser;
import java.time.InstantSource;

/**
 * What the screen shares with the rest of the window.
 *
 * @param allResults goes to the Results screen
 */
public record CreateParts(
    Texts texts,
    RelativeTimes times,
    Ticker ticker,
    InstantSource clock,
    Background background,
    WebBrowser browser,
    FailureReports reports,
    Handover handover,
    Runnable allResults,
    FormParts form) {
  /** The same with another ticker. */
  CreateParts with(Ticker other) {
    return new CreateParts(
        texts, times, other, clock, background, browser, reports, handover, allResults, form);
  }
}
