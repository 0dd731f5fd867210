package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.SECRET;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.NewInquiry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

final class PersonaClientSecrecyTest {
  private static final NewInquiry NEW =
      new NewInquiry(
          "itmpl_1",
          "cust-Jane",
          Map.of("name_first", "Jane"),
          List.of("Jane"),
          "Jane's note",
          URI.create("https://example.org/Jane"),
          null);

  @AutoClose private final MockPersona persona = new MockPersona();

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("dev.linkdesk.persona");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    ours.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
    ours.setLevel(null);
  }

  @Test
  void eachExchangeIsOneLineOfTheLog() {
    persona.answers(201, INQUIRY);
    persona.answers(404, "{}");

    persona.client.create(NEW, KEY);
    failure(Failure.NotFound.class, () -> persona.client.retrieve(ID));

    assertEquals(
        List.of(
            "POST /api/v1/inquiries: 201 in 0 ms, req_7",
            "GET /api/v1/inquiries/inq_ABC123: 404 in 0 ms, req_7"),
        lines());
  }

  @Test
  void anExchangeWithoutAnswerIsALineToo() {
    for (int i = 0; i < 3; i++) {
      persona.answers(answer(200, INQUIRY).onResponseStart(new SocketEffect.CloseSocket()));
    }

    failure(Failure.Unreachable.class, () -> persona.client.retrieve(ID));

    assertEquals(3, lines().size());
    assertTrue(
        lines().getFirst().matches("GET /api/v1/inquiries/inq_ABC123: \\w+Exception in 0 ms"),
        lines().getFirst());
  }

  @Test
  void theLogHoldsNoKeyLinkTokenOrValue() {
    persona.answers(
        201,
        "{\"data\":{\"id\":\"inq_ABC123\",\"attributes\":{\"fields\":{\"name_first\":{\"value\":"
            + "\"Jane\"}}}},\"meta\":{\"session-token\":\"tok-1\"}}");
    persona.answers(200, "{\"meta\":{\"one-time-link\":\"https://host/verify?code=tok-2\"}}");
    persona.answers(200, "{\"data\":[]}");
    persona.answers(422, "{\"errors\":[{\"title\":\"Jane is wrong\"}]}", "X-Jane: tok-3");

    persona.client.create(NEW, KEY);
    persona.client.oneTimeLink(ID, Duration.ofHours(1), KEY);
    persona.client.list(List.of(ID));
    failure(Failure.Refused.class, () -> persona.client.create(NEW, KEY));

    String all = String.join("\n", lines());
    assertEquals(4, lines().size(), all);
    for (String secret : List.of(SECRET, KEY.value(), "Jane", "tok-", "filter", "Bearer")) {
      assertFalse(all.contains(secret), "the log holds " + secret);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500})
  void noFailureRepeatsWhatTheAnswerEchoes(int status) {
    String echo = SECRET + " Jane tok-1";
    for (int i = 0; i < 3; i++) {
      persona.answers(
          status,
          "{\"errors\":[{\"title\":\"" + echo + "\",\"source\":{\"pointer\":\"/Jane\"}}],\"x\":",
          "Location: http://host/" + SECRET);
    }

    Failure failure = failure(Failure.class, () -> persona.client.create(NEW, KEY));

    assertSilent(trace(failure));
    assertSilent(failure.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Jane " + SECRET, "HTTP/1.1 Jane " + SECRET, "HTTP/1.1 2x0 " + SECRET + "Jane"})
  void noFailureRepeatsAnAnswerThatIsNotHttp(String statusLine) {
    for (int i = 0; i < 3; i++) {
      persona.answers(new MockResponse.Builder().status(statusLine));
    }

    Failure failure = failure(Failure.Unreachable.class, () -> persona.client.create(NEW, KEY));

    assertSilent(trace(failure));
    assertSilent(String.join("\n", lines()));
  }

  @Test
  void theTextsOfOurOwnObjectsHoldNoKeyAndNoValue() {
    assertSilent(persona.address().toString());
    assertSilent(Json.read("{\"a\":\"Jane\"}").toString());
    assertSilent(
        new Answer(
                200,
                okhttp3.Headers.of("Authorization", SECRET),
                okio.ByteString.encodeUtf8("Jane"))
            .toString());
  }

  private static void assertSilent(String text) {
    for (String secret : List.of(SECRET, "Jane", "tok-1", "Bearer")) {
      assertFalse(text.contains(secret), () -> "holds " + secret + ": " + text);
    }
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** What this package wrote; the server of the test has a log of its own. */
  private List<String> lines() {
    return List.copyOf(log.list).stream()
        .filter(event -> event.getLoggerName().startsWith("dev.linkdesk"))
        .map(event -> Objects.requireNonNull(event.getFormattedMessage()))
        .collect(Collectors.toList());
  }
}
