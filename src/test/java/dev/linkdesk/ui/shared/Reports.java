package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Environment;
import java.time.InstantSource;

/** Makes the reports of failures for a screen that is tested. */
public final class Reports {
  private Reports() {}

  public static FailureReports of(
      Environment environment, TextClipboard clipboard, InstantSource clock, Texts texts) {
    return new FailureReports(
        new FailureReports.Place("0", "2025-10-27", environment, "127.0.0.1"),
        clipboard,
        clock,
        texts);
  }
}
