package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyHealthReportTest {
  private final Desk desk = new Desk();
  private final KeyHealthReport report = new KeyHealthReport(desk.texts);

  @Test
  void tellsAllOfItInLines() {
    assertEquals(
        """
        Linkdesk key health of “Acme sandbox”, 2026-03-02T10:42:00Z
        Environment: sandbox
        Environment ID: env_4kQp8sXv2LmNbTzY7cRa
        Organization ID: org_9WdEfGhJkLqPsRtUvXyZ
        API address: https://api.withpersona.com/api/v1
        Persona-Version: 2025-10-27
        Key: ends in 4f2a
        Kept in: This system's key store
        Requests: 293 of 300 left, resets at 2026-03-02T10:42:42Z
        inquiry.read: allowed
        inquiry_template.read: refused
        account.read: allowed
        event.read: allowed
        api_log.read: not known
        webhook.read: allowed
        Last success: 2026-03-02T10:41:57Z
        Last failure: 2026-03-02T10:34:00Z, Persona answered 503, req_Quote1
        """,
        report.of(Desk.health(Desk.sandbox()), Desk.START));
  }

  @Test
  void whatPersonaSaidOfValuesIsLeftOut() {
    assertFalse(report.of(Desk.health(Desk.sandbox()), Desk.START).contains("Jane"));
  }

  @Test
  void aKeyThatWasNeverTriedSaysSo() {
    KeyHealth untried =
        new KeyHealth(
            Desk.sandbox(),
            null,
            List.of(),
            Optional.empty(),
            "2025-10-27",
            "4f2a",
            Optional.empty(),
            Optional.empty());
    String text = report.of(untried, Desk.START);
    assertTrue(text.contains("Environment ID: not known yet\n"));
    assertTrue(text.contains("Requests: not known yet\n"));
    assertTrue(text.contains("Last failure: none in this run\n"));
    assertFalse(text.contains("inquiry.read"));
  }
}
