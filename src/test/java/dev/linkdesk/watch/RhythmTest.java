package dev.linkdesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pending,         PT0S,     PT5S
          pending,         PT9M59S,  PT5S
          pending,         PT10M,    PT30S
          pending,         PT1H,     PT1M
          pending,         P1D,      PT5M
          pending,         P7D,      PT15M
          created,         PT0S,     PT15S
          created,         PT10M,    PT30S
          created,         PT1H,     PT1M
          created,         P1D,      PT5M
          created,         P100D,    PT15M
          escalated_twice, PT0S,     PT15S
          escalated_twice, P100D,    PT15M
          needs_review,    PT0S,     PT1M
          needs_review,    P6D,      PT1M
          needs_review,    P7D,      PT15M
          completed,       PT4M59S,  PT5S
          completed,       PT5M,     PT5M
          completed,       P1D,      PT1H
          completed,       P7D,      P1D
          completed,       P400D,    P1D
          failed,          PT4M59S,  PT5S
          failed,          PT5M,     PT1H
          failed,          P1D,      P1D
          failed,          P400D,    P1D
          approved,        PT0S,     PT1H
          approved,        PT23H59M, PT1H
          declined,        PT0S,     PT1H
          expired,         PT0S,     PT1H
          expired,         P1D,      P1D
          expired,         P400D,    P1D
          """)
  void asksByStatusAndAge(String status, Duration age, Duration every) {
    assertEquals(Optional.of(every), Rhythm.wait(inquiry(status), age));
  }

  @ParameterizedTest
  @CsvSource({"approved,P1D", "declined,P1D"})
  void asksNoMoreForWhatWasDecidedLongAgo(String status, Duration age) {
    assertEquals(Optional.empty(), Rhythm.wait(inquiry(status), age));
  }

  @ParameterizedTest
  @CsvSource({"pending", "created", "completed", "escalated_twice"})
  void asksSeldomForWhatWasRedactedWhateverItsStatus(String status) {
    Inquiry redacted = Told.redacted(1, new InquiryStatus(status), THEN, THEN);
    assertEquals(
        List.of(Optional.of(Duration.ofHours(1)), Optional.empty()),
        List.of(Rhythm.wait(redacted, Duration.ZERO), Rhythm.wait(redacted, Duration.ofDays(1))));
  }

  private static Inquiry inquiry(String status) {
    return Told.of(1, new InquiryStatus(status), THEN, THEN);
  }
}
