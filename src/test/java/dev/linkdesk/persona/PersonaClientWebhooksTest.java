package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static dev.linkdesk.persona.MockPersona.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.IssuedWebhook;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.Webhook;
import dev.linkdesk.inquiry.WebhookSecret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientWebhooksTest {
  private static final String ISSUED =
      "{\"data\":{\"type\":\"webhook\",\"id\":\"wbh_1\",\"attributes\":{\"status\":\"disabled\","
          + "\"url\":\"https://example.org/hook\",\"name\":\"Hook\",\"secrets\":["
          + "{\"value\":\"wbhsec_new\",\"expires-at\":null},"
          + "{\"value\":\"wbhsec_old\",\"expires-at\":\"2026-01-31T11:00:00.000Z\"}],"
          + "\"api-version\":\"2025-10-27\",\"enabled-events\":[\"inquiry.approved\"],"
          + "\"api-attributes-blocklist\":[\"name-*\"]}}}";
  private static final Webhook HOOK =
      new Webhook(
          "wbh_1",
          "disabled",
          "https://example.org/hook",
          "Hook",
          "2025-10-27",
          List.of("inquiry.approved"),
          List.of("name-*"),
          null);

  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void makesAWebhookAndTellsItsSecretOnce() {
    persona.answers(201, ISSUED);

    IssuedWebhook issued =
        persona.client.createWebhook(
            new NewWebhook(
                "Hook",
                URI.create("https://example.org/hook"),
                List.of("inquiry.approved"),
                List.of("name-*")),
            KEY);

    assertEquals(HOOK, issued.webhook());
    assertEquals(
        List.of(
            new WebhookSecret("wbhsec_new", null),
            new WebhookSecret("wbhsec_old", Instant.parse("2026-01-31T11:00:00Z"))),
        issued.secrets());
    assertFalse(issued.toString().contains("wbhsec"), "the secret shows");
    RecordedRequest request = persona.request();
    assertEquals("POST /api/v1/webhooks HTTP/1.1", request.getRequestLine());
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
    assertEquals(
        "{\"data\":{\"attributes\":{\"name\":\"Hook\",\"url\":\"https://example.org/hook\","
            + "\"enabled-events\":[\"inquiry.approved\"],\"api-version\":\"2025-10-27\","
            + "\"api-key-inflection\":\"kebab\",\"api-attributes-blocklist\":[\"name-*\"]}}}",
        body(request));
  }

  @Test
  void aSingleSecretOfOldIsTakenAsWell() {
    persona.answers(
        201, "{\"data\":{\"id\":\"wbh_1\",\"attributes\":{\"secret\":\"wbhsec_one\"}}}");

    assertEquals(
        List.of(new WebhookSecret("wbhsec_one", null)),
        persona.client.rotateWebhookSecret("wbh_1", Duration.ZERO, KEY).secrets());
  }

  @Test
  void listsWebhooks() {
    persona.answers(
        200,
        "{\"data\":[" + ISSUED.substring(8, ISSUED.length() - 1) + "],\"links\":{\"next\":null}}");

    assertEquals(List.of(HOOK), persona.client.webhooks());

    assertEquals(
        "GET /api/v1/webhooks?page%5Bsize%5D=100 HTTP/1.1", persona.request().getRequestLine());
  }

  @Test
  void turnsAWebhookOnAndOff() {
    persona.answers(200, ISSUED.replace("disabled", "enabled"));
    persona.answers(200, ISSUED);

    assertEquals("enabled", persona.client.enableWebhook("wbh_1", KEY).status());
    assertEquals("disabled", persona.client.disableWebhook("wbh_1", KEY).status());

    assertEquals("POST /api/v1/webhooks/wbh_1/enable HTTP/1.1", persona.request().getRequestLine());
    assertEquals(
        "POST /api/v1/webhooks/wbh_1/disable HTTP/1.1", persona.request().getRequestLine());
  }

  @Test
  void makesANewSecretAndSaysHowLongTheOldOneLives() {
    persona.answers(200, ISSUED);

    persona.client.rotateWebhookSecret("wbh_1", Duration.ofHours(1), KEY);

    RecordedRequest request = persona.request();
    assertEquals("POST /api/v1/webhooks/wbh_1/rotate-secret HTTP/1.1", request.getRequestLine());
    assertEquals("{\"meta\":{\"expires-in-seconds\":3600}}", body(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wbh_", "wbh_a/enable", "inq_1", "wbh_1?x=1"})
  void aWebhookIdOfAnotherShapeIsNotFoundWithoutAsking(String id) {
    failure(Failure.NotFound.class, () -> persona.client.enableWebhook(id, KEY));

    assertEquals(0, persona.requests());
  }

  @Test
  void anAnswerAboutAnotherWebhookIsNotTaken() {
    persona.answers(200, ISSUED);

    failure(Failure.NotUnderstood.class, () -> persona.client.enableWebhook("wbh_2", KEY));
  }
}
