package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.NOW;
import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static dev.linkdesk.persona.MockPersona.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientLimitTest {
  private static final NewInquiry NEW =
      new NewInquiry("itmpl_1", "cust-1", Map.of("name_first", "Zoë"), List.of(), null, null, null);
  private static final String QUOTA = "{\"errors\":[{\"title\":\"Quota exceeded\"}]}";

  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void aRefusedCreateIsSentAgainAfterTheResetWithTheSameKeyAndBody() {
    persona.answers(429, "", "RateLimit-Remaining: 0", "RateLimit-Reset: 30");
    persona.answers(201, INQUIRY);

    assertEquals(ID, persona.client.create(NEW, KEY).id());

    assertEquals(List.of(Duration.ofSeconds(31)), persona.waits);
    assertEquals(List.of(), persona.pauses);
    RecordedRequest first = persona.request();
    RecordedRequest second = persona.request();
    assertEquals(KEY.value(), header(second, "Idempotency-Key"));
    assertEquals(body(first), body(second));
  }

  @Test
  void theThirdRefusalIsToldWithHowLongToWait() {
    for (int i = 0; i < 3; i++) {
      persona.answers(
          429,
          QUOTA,
          "RateLimit-Limit: 300",
          "RateLimit-Remaining: 120",
          "RateLimit-Reset: 50",
          "Quota-Limit: 150",
          "Quota-Remaining: 0",
          "Quota-Reset: 23");
    }

    Failure.OverLimit failure =
        failure(Failure.OverLimit.class, () -> persona.client.create(NEW, KEY));

    assertEquals(Duration.ofSeconds(23), failure.resetIn());
    assertEquals("Quota exceeded", failure.persona().getFirst().title());
    assertEquals(List.of(Duration.ofSeconds(24), Duration.ofSeconds(24)), persona.waits);
    assertEquals(3, persona.requests());
  }

  @Test
  void waitingForTheLimitIsNotCountedIntoTheTimeOfACall() {
    for (int i = 0; i < 2; i++) {
      persona.answers(429, "", "RateLimit-Remaining: 0", "RateLimit-Reset: 300");
    }
    persona.answers(503, "");
    persona.answers(200, INQUIRY);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());

    assertEquals(1, persona.pauses.size());
  }

  @Test
  void aRefusalHoldsOtherCallsToo() {
    for (int i = 0; i < 3; i++) {
      persona.answers(429, "", "RateLimit-Remaining: 0", "RateLimit-Reset: 30");
    }
    failure(Failure.OverLimit.class, () -> persona.client.retrieve(ID));
    assertEquals(Optional.of(persona.clock.instant().plusSeconds(31)), persona.client.heldUntil());
    persona.answers(200, "{\"data\":[]}");

    persona.client.templates();

    assertEquals(3, persona.waits.size());
    assertEquals(Optional.empty(), persona.client.heldUntil());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BULK", "POLLING"})
  void whoIsNoPersonLeavesAShareToOthers(Urgency urgency) {
    Persona background = persona.client.at(urgency);
    persona.answers(
        200, INQUIRY, "RateLimit-Limit: 300", "RateLimit-Remaining: 45", "RateLimit-Reset: 20");
    persona.answers(200, INQUIRY);
    persona.answers(200, INQUIRY);
    background.retrieve(ID);
    assertEquals(Optional.of(NOW.plusSeconds(20)), background.heldUntil());
    assertEquals(Optional.empty(), persona.client.heldUntil());

    persona.client.retrieve(ID);
    assertEquals(List.of(), persona.waits);
    background.retrieve(ID);

    assertEquals(List.of(Duration.ofSeconds(20)), persona.waits);
    assertEquals(background.budget(), persona.client.budget());
  }

  @Test
  void asksForTheLimitAndHoldsToIt() {
    persona.answers(
        200,
        "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":{\"limit\":300,\"remaining\":250,"
            + "\"seconds-to-reset\":42}},{\"type\":\"rate-limit/api\",\"attributes\":{\"limit\":"
            + "60,\"remaining\":9,\"seconds-to-reset\":42}},{\"type\":\"rate-limit/api\"}]}");

    RequestBudget told = persona.client.rateLimit();

    assertEquals(new RequestBudget(60, 9, NOW.plusSeconds(42)), told);
    assertEquals(Optional.of(told), persona.client.budget());
    assertEquals(Optional.of(NOW.plusSeconds(42)), persona.client.at(Urgency.BULK).heldUntil());
    assertEquals("GET /api/v1/rate-limits HTTP/1.1", persona.request().getRequestLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"data\":[]}",
        "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":{\"limit\":0,\"remaining\":0,"
            + "\"seconds-to-reset\":1}}]}",
        "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":{\"limit\":300,\"remaining\":-1,"
            + "\"seconds-to-reset\":1}}]}",
        "{\"data\":[{\"type\":\"other\",\"attributes\":{\"limit\":300,\"remaining\":1,"
            + "\"seconds-to-reset\":1}}]}"
      })
  void whatTellsNoLimitIsNotUnderstood(String body) {
    persona.answers(200, body);

    failure(Failure.NotUnderstood.class, persona.client::rateLimit);
  }

  @Test
  void closingEndsTheWaitForTheLimit() {
    for (int i = 0; i < 3; i++) {
      persona.answers(429, "", "RateLimit-Remaining: 0", "RateLimit-Reset: 30");
    }
    failure(Failure.OverLimit.class, () -> persona.client.retrieve(ID));

    persona.client.close();

    failure(Failure.Cancelled.class, () -> persona.client.retrieve(ID));
    assertEquals(3, persona.requests());
  }
}
