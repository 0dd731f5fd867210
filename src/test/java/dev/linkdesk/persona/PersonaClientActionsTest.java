package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static dev.linkdesk.persona.MockPersona.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientActionsTest {
  @AutoClose private final MockPersona persona = new MockPersona();

  /** One action on an inquiry, the word its address ends with, and its body. */
  record Action(String word, String body, Function<PersonaClient, Inquiry> call) {
    @Override
    public String toString() {
      return word + " " + body;
    }
  }

  static Stream<Arguments> actions() {
    return Stream.of(
            new Action("approve", "", client -> client.approve(ID, null, KEY)),
            new Action(
                "approve",
                "{\"meta\":{\"comment\":\"fine\"}}",
                client -> client.approve(ID, "fine", KEY)),
            new Action("decline", "", client -> client.decline(ID, null, KEY)),
            new Action(
                "decline",
                "{\"meta\":{\"comment\":\"no\"}}",
                client -> client.decline(ID, "no", KEY)),
            new Action("mark-for-review", "", client -> client.markForReview(ID, KEY)),
            new Action("expire", "", client -> client.expire(ID, KEY)),
            new Action(
                "add-tag",
                "{\"meta\":{\"tag-name\":\"vip\"}}",
                client -> client.addTag(ID, "vip", KEY)),
            new Action(
                "remove-tag",
                "{\"meta\":{\"tag-name\":\"vip\"}}",
                client -> client.removeTag(ID, "vip", KEY)),
            new Action(
                "set-tags",
                "{\"meta\":{\"tag-name\":[\"a\",\"b\"]}}",
                client -> client.setTags(ID, List.of("a", "b"), KEY)),
            new Action(
                "set-tags",
                "{\"meta\":{\"tag-name\":[]}}",
                client -> client.setTags(ID, List.of(), KEY)))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void actsOnAnInquiry(Action action) {
    persona.answers(200, INQUIRY);

    assertEquals(ID, action.call().apply(persona.client).id());

    RecordedRequest request = persona.request();
    assertEquals(
        "POST /api/v1/inquiries/inq_ABC123/" + action.word() + " HTTP/1.1",
        request.getRequestLine());
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
    assertEquals(action.body(), request.getBodySize() == 0 ? "" : body(request));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void anAnswerAboutAnotherInquiryIsNotTaken(Action action) {
    persona.answers(200, INQUIRY.replace("ABC123", "OTHER"));

    failure(
        Failure.NotUnderstood.class,
        () -> {
          Inquiry _ = action.call().apply(persona.client);
        });
  }

  @Test
  void changesWhatIsGivenAndLeavesTheRest() {
    persona.answers(200, INQUIRY);

    persona.client.update(
        ID, InquiryChanges.NONE.withNote("called").withFields(Map.of("name_first", "Zoë")), KEY);

    RecordedRequest request = persona.request();
    assertEquals("PATCH /api/v1/inquiries/inq_ABC123 HTTP/1.1", request.getRequestLine());
    assertEquals(
        "{\"data\":{\"attributes\":{\"note\":\"called\",\"fields\":{\"name_first\":\"Zoë\"}}}}",
        body(request));
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
  }

  @Test
  void changesTagsAndTheWayBack() {
    persona.answers(200, INQUIRY);

    persona.client.update(
        ID,
        InquiryChanges.NONE
            .withTags(List.of())
            .withRedirectUri(URI.create("https://example.org/done")),
        KEY);

    assertEquals(
        "{\"data\":{\"attributes\":{\"tags\":[],\"redirect-uri\":\"https://example.org/done\"}}}",
        body(persona.request()));
  }

  @Test
  void aChangeThatCannotBeSentIsAMistakeOfTheCaller() {
    InquiryChanges unfit = InquiryChanges.NONE.withFields(Map.of("birthdate", LocalDate.EPOCH));

    failure(Failure.Bug.class, () -> persona.client.update(ID, unfit, KEY));

    assertEquals(0, persona.requests());
  }

  @Test
  void aChangeThatSomebodyElseForestalledIsAConflict() {
    persona.answers(409, "{\"errors\":[{\"title\":\"Stale object error\"}]}");

    Failure.Conflict conflict =
        failure(
            Failure.Conflict.class,
            () -> persona.client.update(ID, InquiryChanges.NONE.withNote("n"), KEY));

    assertEquals("Stale object error", conflict.persona().getFirst().title());
    assertEquals(1, persona.requests());
  }

  @Test
  void redacts() {
    persona.answers(200, redacted());

    assertTrue(persona.client.redact(ID).isRedacted());

    RecordedRequest request = persona.request();
    assertEquals("DELETE /api/v1/inquiries/inq_ABC123 HTTP/1.1", request.getRequestLine());
    assertEquals(0, request.getBodySize());
  }

  @Test
  void whatIsRedactedAlreadyIsGivenAsItIs() {
    persona.answers(409, "{\"errors\":[{\"title\":\"Inquiry already redacted\"}]}");
    persona.answers(200, redacted());

    assertTrue(persona.client.redact(ID).isRedacted());

    assertEquals("DELETE", persona.request().getMethod());
    assertEquals("GET /api/v1/inquiries/inq_ABC123 HTTP/1.1", persona.request().getRequestLine());
  }

  @Test
  void anotherConflictWhileRedactingStaysOne() {
    persona.answers(409, "{\"errors\":[{\"title\":\"Stale object error\"}]}");
    persona.answers(200, INQUIRY);

    failure(Failure.Conflict.class, () -> persona.client.redact(ID));
  }

  @Test
  void printsAPdf() {
    byte[] pdf = "%PDF-1.7\n\u0000ÿ".getBytes(StandardCharsets.ISO_8859_1);
    persona.answers(
        MockPersona.answer(200, "", "Content-Type: application/pdf")
            .body(new okio.Buffer().write(pdf)));

    assertArrayEquals(pdf, persona.client.print(ID));

    RecordedRequest request = persona.request();
    assertEquals("GET /api/v1/inquiries/inq_ABC123/print HTTP/1.1", request.getRequestLine());
    assertEquals("application/pdf", header(request, "Accept"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "<html>%PDF-1.7", "%PD"})
  void whatIsNoPdfIsNotHandedOver(String body) {
    persona.answers(200, body);

    failure(Failure.NotUnderstood.class, () -> persona.client.print(ID));
  }

  @Test
  void readsTheVisitsOfAnApplicant() {
    persona.answers(
        200,
        "{\"data\":[{\"type\":\"inquiry-session\",\"id\":\"iqse_1\",\"attributes\":{\"status\":"
            + "\"new\",\"created-at\":\"2026-01-31T09:00:00.000Z\",\"started-at\":null,"
            + "\"device-type\":\"phone\",\"country-code\":\"DE\",\"ip-address\":\"10.0.0.1\"},"
            + "\"relationships\":{\"inquiry\":{\"data\":{\"id\":\"inq_ABC123\"}}}}],"
            + "\"links\":{\"next\":null}}");

    List<InquirySession> sessions = persona.client.sessions(ID);

    assertEquals(
        List.of(
            new InquirySession(
                "iqse_1",
                ID,
                "new",
                Instant.parse("2026-01-31T09:00:00Z"),
                null,
                null,
                null,
                null,
                "phone",
                "DE",
                null,
                null)),
        sessions);
    assertEquals(
        "GET /api/v1/inquiry-sessions?filter%5Binquiry-id%5D=inq_ABC123 HTTP/1.1",
        persona.request().getRequestLine());
  }

  @Test
  void endsTheSessionsOfManyInquiries() {
    persona.answers(
        200, "{\"data\":[{\"id\":\"iqse_1\",\"attributes\":{\"status\":\"expired\"}}]}");

    List<InquirySession> sessions =
        persona.client.expireSessions(List.of(ID, new InquiryId("inq_B"), ID), KEY);

    assertEquals("expired", sessions.getFirst().status());
    assertNull(sessions.getFirst().inquiry());
    RecordedRequest request = persona.request();
    assertEquals("POST /api/v1/inquiry-sessions/expire-all HTTP/1.1", request.getRequestLine());
    assertEquals("{\"meta\":{\"inquiry-ids\":[\"inq_ABC123\",\"inq_B\"]}}", body(request));
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void endsTheSessionsOfOneToAHundredInquiriesAtOnce(int count) {
    List<InquiryId> ids =
        IntStream.range(0, count).mapToObj(i -> new InquiryId("inq_" + i)).toList();

    failure(Failure.Bug.class, () -> persona.client.expireSessions(ids, KEY));

    assertEquals(0, persona.requests());
  }

  private static String redacted() {
    return INQUIRY.replace(
        "\"status\":\"created\"",
        "\"status\":\"approved\",\"redacted-at\":\"2026-01-31T10:00:00.000Z\"");
  }
}
