package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailureReportsTest {
  private final FakeClipboard clipboard = new FakeClipboard();
  private final FailureReports reports =
      new FailureReports(
          new FailureReports.Place(
              "9.9.9", "2025-10-27", Environment.SANDBOX, "api.withpersona.com"),
          clipboard,
          () -> Instant.parse("2026-03-01T10:00:00Z"),
          new Texts(Locale.ENGLISH));

  @Test
  void aReportSaysWhatWhenWhereAndWhatToQuote() {
    String report = report(new Failure.Unavailable("req_Quote", List.of(), 503));

    assertTrue(report.startsWith("Linkdesk 9.9.9, Persona-Version 2025-10-27\n"), report);
    assertTrue(report.contains("When: 2026-03-01T10:00:00Z\n"), report);
    assertTrue(report.contains("Where: sandbox, api.withpersona.com\n"), report);
    assertTrue(report.contains("What: Persona answered 503\n"), report);
    assertTrue(report.contains("Request-Id: req_Quote\n"), report);
  }

  @Test
  void aReportNamesTheFieldButNeverItsValue() {
    String report =
        report(
            new Failure.Refused(
                "req_1",
                List.of(
                    new Failure.Problem(
                        "Record invalid", "1877-08-31 is no date", "/data/attributes/birthdate"))));

    assertTrue(report.contains("About: /data/attributes/birthdate\n"), report);
    assertFalse(report.contains("1877"), report);
  }

  @Test
  void aPointerThatCouldHoldAnythingIsLeftOut() {
    String report =
        report(
            new Failure.Refused(
                null, List.of(new Failure.Problem("", "", "persona_sandbox_x y@z.com"))));

    assertFalse(report.contains("About"), report);
  }

  @Test
  void aReportNamesTheKindOfCauseButNotItsMessage() {
    String report = report(new Failure.Unreachable(new IOException("https://secret")));

    assertTrue(report.contains("Cause: java.io.IOException\n"), report);
    assertFalse(report.contains("secret"), report);
  }

  @Test
  void theLinkUnderASentenceKeepsTheTimeAtWhichItWasSaid() {
    Notice.Way way = reports.way(new Failure.Cancelled());

    way.action().run();

    assertTrue(clipboard.read().orElseThrow().contains("2026-03-01T10:00:00Z"));
    assertEquals("Copy report", way.words());
  }

  private String report(Failure failure) {
    reports.copy(failure);
    return clipboard.read().orElseThrow();
  }
}
