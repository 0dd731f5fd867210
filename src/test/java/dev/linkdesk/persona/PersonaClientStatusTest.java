package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static dev.linkdesk.persona.MockPersona.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.NewInquiry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientStatusTest {
  private static final NewInquiry NEW =
      new NewInquiry("itmpl_1", "cust-1", Map.of("name_first", "Zoë"), List.of(), null, null, null);

  @AutoClose private final MockPersona persona = new MockPersona();

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void anyAnswerThatSucceededIsRead(int status) {
    persona.answers(status, INQUIRY);

    assertEquals(ID, persona.client.create(NEW, KEY).id());
  }

  @Test
  void aSuccessThatSaysNothingIsNotUnderstood() {
    persona.answers(new MockResponse.Builder().code(204).addHeader("Request-Id", "req_7"));

    Failure failure = failure(Failure.NotUnderstood.class, () -> persona.client.create(NEW, KEY));

    assertEquals(Optional.of("req_7"), failure.requestId());
  }

  @ParameterizedTest
  @CsvSource({
    "400, Refused",
    "401, NotAuthenticated",
    "403, NotAllowed",
    "404, NotFound",
    "409, Conflict",
    "422, Refused",
    "402, NotUnderstood",
    "418, NotUnderstood"
  })
  void aDefiniteRefusalIsAskedForOnce(int status, String kind) {
    persona.answers(status, "{\"errors\":[{\"title\":\"No\",\"details\":\"Because.\"}]}");
    persona.answers(status, "{\"errors\":[{\"title\":\"No\",\"details\":\"Because.\"}]}");

    Failure read = failure(Failure.class, () -> persona.client.retrieve(ID));
    Failure write = failure(Failure.class, () -> persona.client.create(NEW, KEY));

    assertEquals(kind, read.getClass().getSimpleName());
    assertEquals(kind, write.getClass().getSimpleName());
    assertEquals(2, persona.requests());
    assertEquals(List.of(), persona.pauses);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 422, 429, 500})
  void aFailureKeepsTheRequestIdAndWhatPersonaSaid(int status) {
    for (int i = 0; i < (status == 429 ? Retry.REFUSALS : 1); i++) {
      persona.answers(
          status,
          "{\"errors\":[{\"title\":\"Record invalid\",\"details\":\"Birthdate is wrong\","
              + "\"source\":{\"pointer\":\"/data/attributes/fields/birthdate\"},\"meta\":{}}]}");
    }

    Failure failure = failure(Failure.class, () -> persona.client.create(NEW, KEY));

    assertEquals(Optional.of("req_7"), failure.requestId());
    assertEquals(
        List.of(
            new Failure.Problem(
                "Record invalid", "Birthdate is wrong", "/data/attributes/fields/birthdate")),
        failure.persona());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504, 599})
  void readingIsTriedThreeTimesWhilePersonaCannotAnswer(int status) {
    for (int i = 0; i < 3; i++) {
      persona.answers(status, "{\"errors\":[{\"title\":\"Sorry\"}]}");
    }

    Failure.Unavailable failure =
        failure(Failure.Unavailable.class, () -> persona.client.retrieve(ID));

    assertEquals(status, failure.httpStatus());
    assertEquals(3, persona.requests());
    assertEquals(2, persona.pauses.size());
  }

  @Test
  void readingSucceedsAtTheThirdTry() {
    persona.answers(503, "", "Retry-After: 0");
    persona.answers(408, "");
    persona.answers(200, INQUIRY);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());
    assertEquals(2, persona.pauses.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void writingIsNotRepeatedWhenNobodyKnowsWhetherItHappened(int status) {
    persona.answers(status, "{}", "Retry-After: 0");

    Failure.Unavailable failure =
        failure(Failure.Unavailable.class, () -> persona.client.create(NEW, KEY));

    assertEquals(status, failure.httpStatus());
    assertEquals(1, persona.requests());
  }

  @Test
  void writingIsRepeatedWithTheSameKeyAndBodyAfterATimeOutOrABrokenConnection() {
    persona.answers(408, "");
    persona.answers(answer(201, INQUIRY).onResponseStart(new SocketEffect.CloseSocket()));
    persona.answers(201, INQUIRY);

    assertEquals(ID, persona.client.create(NEW, KEY).id());

    RecordedRequest first = persona.request();
    for (int i = 0; i < 2; i++) {
      RecordedRequest next = persona.request();
      assertEquals(first.getRequestLine(), next.getRequestLine());
      assertEquals(KEY.value(), header(next, "Idempotency-Key"));
      assertEquals(body(first), body(next));
    }
    assertEquals(2, persona.pauses.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void theKeyDoesNotFollowARedirect(int status) throws Exception {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      for (int i = 0; i < 2; i++) {
        elsewhere.enqueue(answer(200, INQUIRY).build());
        persona.answers(status, "", "Location: " + elsewhere.url("/api/v1/inquiries"));
      }

      Failure read = failure(Failure.NotUnderstood.class, () -> persona.client.retrieve(ID));
      Failure write = failure(Failure.NotUnderstood.class, () -> persona.client.create(NEW, KEY));

      assertTrue(String.valueOf(read.getMessage()).contains("redirect"), read.toString());
      assertTrue(String.valueOf(write.getMessage()).contains("redirect"), write.toString());
      assertEquals(0, elsewhere.getRequestCount());
      assertEquals(2, persona.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>Bad gateway</body></html>",
        "{",
        "null",
        "[]",
        "{\"errors\":null}",
        "{\"errors\":{}}",
        "{\"error\":\"x\"}"
      })
  void theStatusCountsWhateverTheBodyIs(String body) {
    persona.answers(502, body);
    persona.answers(422, body);

    Failure gateway = failure(Failure.Unavailable.class, () -> persona.client.create(NEW, KEY));
    Failure refused = failure(Failure.Refused.class, () -> persona.client.create(NEW, KEY));

    assertEquals(List.of(), gateway.persona());
    assertEquals(List.of(), refused.persona());
  }

  @Test
  void theStatusCountsWhenTheBodyBreaksOff() {
    persona.answers(
        answer(404, "{\"errors\":[" + " ".repeat(10_000) + "]}")
            .onResponseBody(new SocketEffect.CloseSocket()));

    failure(Failure.NotFound.class, () -> persona.client.retrieve(ID));

    assertEquals(1, persona.requests());
  }

  @Test
  void oddErrorsAreReadAsFarAsTheyGo() {
    persona.answers(
        422,
        "{\"errors\":[{\"title\":7,\"source\":{\"pointer\":null}},null,{\"details\":\"d\","
            + "\"source\":[]},{\"title\":\"t\",\"source\":{\"pointer\":{}}}]}");

    Failure failure = failure(Failure.Refused.class, () -> persona.client.create(NEW, KEY));

    assertEquals(
        List.of(
            new Failure.Problem("", "", null),
            new Failure.Problem("", "", null),
            new Failure.Problem("", "d", null),
            new Failure.Problem("t", "", null)),
        failure.persona());
  }

  @Test
  void whatPersonaSaysIsBounded() {
    String error =
        "{\"title\":\""
            + "t".repeat(499)
            + "😀\",\"details\":\""
            + "d".repeat(9_000)
            + "\",\"source\":{\"pointer\":\""
            + "p".repeat(9_000)
            + "\"}}";
    persona.answers(
        422,
        "{\"errors\":["
            + IntStream.range(0, 200).mapToObj(i -> error).collect(Collectors.joining(","))
            + "]}");

    Failure failure = failure(Failure.Refused.class, () -> persona.client.create(NEW, KEY));

    assertEquals(20, failure.persona().size());
    Failure.Problem problem = failure.persona().getFirst();
    assertEquals("t".repeat(499), problem.title());
    assertEquals("d".repeat(500), problem.details());
    assertEquals(500, Objects.requireNonNull(problem.pointer()).length());
  }

  @Test
  void aRequestIdOfAnotherShapeIsNotTaken() {
    persona.answers(
        new MockResponse.Builder().code(404).addHeader("Request-Id", "<b>call us</b> 0800"));

    Failure failure = failure(Failure.NotFound.class, () -> persona.client.retrieve(ID));

    assertEquals(Optional.empty(), failure.requestId());
    assertNull(failure.getCause());
  }
}
