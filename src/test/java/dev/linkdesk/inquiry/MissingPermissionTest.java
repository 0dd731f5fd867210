package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingPermissionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forbidden | Missing permission: inquiry.write | inquiry.write",
        "You need api_log.read. | '' | api_log.read",
        "workflow.trigger is missing | '' | workflow.trigger",
        "a | needs inquiry_template.read or more | inquiry_template.read",
        "first event.read | then webhook.write | event.read"
      })
  void findsThePermissionThatPersonaNames(String title, String details, String permission) {
    assertEquals(Optional.of(permission), of(title, details).permission());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Forbidden",
        "see docs.withpersona.com/reading",
        "INQUIRY.WRITE",
        "inquiry.delete",
        ".read",
        "inquiry .write",
        "<script>alert(1)</script>",
        "inquiry.writer",
        "inquiry\u0000.write",
        "ïnquiry\u202e.write"
      })
  void otherTextsNameNone(String text) {
    assertEquals(Optional.empty(), of(text, text).permission());
  }

  @Test
  void aHostileTextTakesNoTime() {
    String hostile = "a_".repeat(100_000) + "." + "a.read_".repeat(100_000);

    assertTimeout(Duration.ofSeconds(5), () -> of(hostile, hostile).permission());
  }

  @Test
  void whatIsFoundIsShortAndPlain() {
    Optional<String> found = of("x".repeat(500) + "_a.read", "").permission();

    assertEquals(Optional.empty(), found);
  }

  private static Failure.NotAllowed of(String title, String details) {
    return new Failure.NotAllowed(
        null,
        List.of(new Failure.Problem("", "", null), new Failure.Problem(title, details, null)));
  }
}
