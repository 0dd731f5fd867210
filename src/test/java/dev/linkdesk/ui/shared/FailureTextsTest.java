package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextsTest {
  private static final List<Failure.Problem> NONE = List.of();

  private final FailureTexts sentences = new FailureTexts(new Texts(Locale.ENGLISH));

  static Stream<Failure> failures() {
    return Stream.of(
        new Failure.NotAuthenticated(NONE),
        new Failure.NotAllowed("req_1", NONE),
        new Failure.NotFound("req_1", NONE),
        new Failure.Conflict("req_1", NONE),
        new Failure.Refused("req_1", NONE),
        new Failure.OverLimit("req_1", NONE, Duration.ofSeconds(42)),
        new Failure.Unavailable("req_1", NONE, 503),
        new Failure.Unreachable(new IOException("secret detail")),
        new Failure.NotUnderstood("req_1", "secret detail"),
        new Failure.Cancelled(),
        new Failure.Bug(new IllegalStateException("secret detail")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void eachFailureHasASentenceWithItsRequestId(Failure failure) {
    String sentence = sentences.sentence(failure);
    assertTrue(sentence.contains("."), sentence);
    assertFalse(sentence.contains("{") || sentence.contains("secret detail"), sentence);
    failure.requestId().ifPresent(id -> assertTrue(sentence.endsWith("Request-Id: " + id)));
  }

  @Test
  void quotesWhatPersonaSaid() {
    Failure failure =
        new Failure.Refused(
            "req_1", List.of(new Failure.Problem("Record invalid", "is no date", "/data/x")));
    assertEquals(
        "Persona refused a value (Record invalid: is no date). Correct it and try again."
            + " Request-Id: req_1",
        sentences.sentence(failure));
  }
}
