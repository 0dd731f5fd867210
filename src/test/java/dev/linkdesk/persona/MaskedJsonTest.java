package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaskedJsonTest {
  private static final String MASK = "\"" + MaskedJson.MASK + "\"";

  @Test
  void whatSaysHowFarItIsStays() {
    String shown =
        masked(
            """
            {"data":{"type":"inquiry","id":"inq_ABC123","attributes":{
              "status":"needs_review","created-at":"2026-01-31T09:00:00.000Z","started-at":null,
              "next-step-name":"verification_government_id","note":"Called twice"}}}
            """);
    assertEquals(
        """
        {
          "data": {
            "type": "inquiry",
            "id": "inq_ABC123",
            "attributes": {
              "status": "needs_review",
              "created-at": "2026-01-31T09:00:00.000Z",
              "started-at": null,
              "next-step-name": "verification_government_id",
              "note": %s
            }
          }
        }"""
            .formatted(MASK),
        shown);
  }

  @Test
  void ofFieldsOnlyTheTypesStay() {
    String shown =
        masked(
            """
            {"fields":{"name_first":{"type":"string","value":"Jane"},
              "status":{"type":"string","value":"married"},
              "flag":{"type":"boolean","value":true},
              "id":{"type":"string","value":"inq_ABC123"},
              "list":{"type":"array","value":[{"id":"inq_ABC123"}]},
              "odd":"Jane"}}
            """);
    assertFalse(shown.contains("Jane"), shown);
    assertFalse(shown.contains("married"), shown);
    assertFalse(shown.contains("true"), shown);
    assertFalse(shown.contains("inq_ABC123"), shown);
    assertTrue(shown.contains("\"type\": \"boolean\""), shown);
  }

  @Test
  void checksKeepTheirNamesAndReasons() {
    String shown =
        masked(
            """
            {"name":"Jane","checks":[{"name":"id_expired_detection","status":"failed",
              "reasons":["expired"],"requirement":"required",
              "metadata":{"birthdate":"1990-01-01","name":"jane","reasons":["jane"]}}]}
            """);
    assertTrue(shown.contains("\"name\": \"id_expired_detection\""), shown);
    assertTrue(shown.contains("\"expired\""), shown);
    assertFalse(shown.contains("1990"), shown);
    assertFalse(shown.contains("Jane"), shown);
    assertFalse(shown.contains("jane"), shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ip-address\":\"139.178.128.13\"}",
        "{\"user-agent\":\"Mozilla/5.0 (Secret)\"}",
        "{\"latitude\":37.32}",
        "{\"reference-id\":\"usr_123\"}",
        "{\"meta\":{\"session-token\":\"eyJhbGciOiJIUzI1NiJ9.a.b\"}}",
        "{\"photo\":{\"front-photo-url\":\"https://files.withpersona.com/x?access_token=abc\"}}",
        "{\"id\":\"https://withpersona.com/verify?code=us1-abc\"}",
        "{\"created-at\":\"Jane Doe\"}",
        "{\"status\":\"Jane Doe\"}",
        "{\"tags\":[\"Jane\"]}",
        "{\"birthdate\":\"1990-01-01\"}",
        "{\"something-new\":\"Jane\"}",
        "{\"something-new\":[[\"Jane\",12345,true]]}",
        "{\"creator\":\"dana@acme.example\"}",
        "{\"country-code\":\"Jane\"}"
      })
  void whatIsNotKnownToBeHarmlessIsMasked(String json) {
    String shown = masked(json);
    assertTrue(shown.contains(MASK), shown);
    String value = json.replaceAll(".*[:\\[\\{]\"?([^\"\\]\\[}]+)\"?.*", "$1");
    assertFalse(shown.contains(value), shown);
  }

  private static String masked(String json) {
    return MaskedJson.write(Json.read(json));
  }
}
