package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.NOW;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.KeyReport.Area;
import dev.linkdesk.inquiry.KeyReport.Permission;
import dev.linkdesk.inquiry.KeyReport.Verdict;
import dev.linkdesk.inquiry.RequestBudget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PersonaClientKeyTest {
  private static final String LIMIT =
      "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":"
          + "{\"limit\":300,\"remaining\":299,\"seconds-to-reset\":42}}]}";
  private static final String EMPTY = "{\"data\":[],\"links\":{\"next\":null}}";

  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void triesAKeyByReadingOneOfEach() {
    limit();
    for (Area _ : Area.values()) {
      persona.answers(200, EMPTY);
    }

    KeyReport report = persona.client.checkKey();

    assertEquals(MockPersona.WHERE, report.where());
    assertEquals(Optional.of(new RequestBudget(300, 299, NOW.plusSeconds(42))), report.budget());
    assertEquals(NOW, report.at());
    for (Area area : Area.values()) {
      assertTrue(report.allows(area), area.permission());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      lines.add(persona.request().getRequestLine());
    }
    assertEquals(
        List.of(
            "GET /api/v1/rate-limits HTTP/1.1",
            "GET /api/v1/inquiries?page%5Bsize%5D=1 HTTP/1.1",
            "GET /api/v1/inquiry-templates?page%5Bsize%5D=1 HTTP/1.1",
            "GET /api/v1/accounts?page%5Bsize%5D=1 HTTP/1.1",
            "GET /api/v1/events?page%5Bsize%5D=1 HTTP/1.1",
            "GET /api/v1/api-logs?page%5Bsize%5D=1 HTTP/1.1",
            "GET /api/v1/webhooks?page%5Bsize%5D=1 HTTP/1.1"),
        lines);
  }

  @Test
  void tellsARefusalFromWhatIsNotKnown() {
    limit();
    Map<Area, MockResponse.Builder> answers = new EnumMap<>(Area.class);
    answers.put(Area.INQUIRIES, answer(200, EMPTY));
    answers.put(Area.TEMPLATES, answer(404, "{}"));
    answers.put(Area.ACCOUNTS, answer(403, "{}"));
    answers.put(Area.EVENTS, answer(200, "<html>Sign in to the hotel's network</html>"));
    answers.put(Area.API_LOGS, answer(302, "", "Location: http://elsewhere.example"));
    answers.put(Area.WEBHOOKS, answer(422, "{}"));
    for (Area area : Area.values()) {
      persona.answers(Objects.requireNonNull(answers.get(area)));
    }

    KeyReport report = persona.client.checkKey();

    assertEquals(
        List.of(
            new Permission(Area.INQUIRIES, Verdict.ALLOWED),
            new Permission(Area.TEMPLATES, Verdict.REFUSED),
            new Permission(Area.ACCOUNTS, Verdict.REFUSED),
            new Permission(Area.EVENTS, Verdict.UNKNOWN),
            new Permission(Area.API_LOGS, Verdict.UNKNOWN),
            new Permission(Area.WEBHOOKS, Verdict.UNKNOWN)),
        report.permissions());
  }

  @Test
  void aKeyThatIsRefusedAltogetherIsNotTriedFurther() {
    persona.answers(401, "{}");

    failure(Failure.NotAuthenticated.class, persona.client::checkKey);

    assertEquals(1, persona.requests());
  }

  @Test
  void aKeyThatMayNotAskForItsLimitIsTriedAllTheSame() {
    persona.answers(403, "{}");
    for (Area _ : Area.values()) {
      persona.answers(403, "{}");
    }

    KeyReport report = persona.client.checkKey();

    assertNull(report.where());
    assertEquals(Optional.empty(), report.budget());
    assertFalse(report.allows(Area.INQUIRIES));
  }

  @Test
  void aKeyThatExpiresWhileItIsTriedIsRefused() {
    limit();
    persona.answers(200, EMPTY);
    persona.answers(401, "{}");

    failure(Failure.NotAuthenticated.class, persona.client::checkKey);
  }

  @ParameterizedTest
  @CsvSource({
    "persona_sandbox_1, SANDBOX",
    "' persona_sandbox_1 ', SANDBOX",
    "persona_production_1, PRODUCTION",
    "persona_access_token_1, PRODUCTION"
  })
  void thePrefixOfAKeyNamesItsEnvironment(String key, Environment environment) {
    assertEquals(environment, new ApiKey(key).environment());
  }

  @ParameterizedTest
  @EnumSource(Area.class)
  void everyAreaNamesItsPermission(Area area) {
    assertTrue(area.permission().endsWith(".read"), area.permission());
  }

  private void limit() {
    persona.answers(
        200, LIMIT, "Persona-Environment-Id: env_Here", "Persona-Organization-Id: org_Ours");
  }
}
