package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.linkdesk.demo.DemoClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ApiLogTest {
  @AutoClose private final RunningDemo demo = new RunningDemo();
  private final DemoClient client = new DemoClient(demo.server, "persona_sandbox_TheSecret");

  private static String requestId(Answer answer) {
    return String.valueOf(answer.header("Request-Id"));
  }

  private Answer logOf(Answer answer) {
    return client.get("/api-logs/" + requestId(answer));
  }

  private static List<String> ids(Answer page) {
    List<String> ids = new ArrayList<>();
    page.list().forEach(row -> ids.add(row.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  @Test
  void aRequestIsFoundByTheIdOfItsAnswer() {
    Answer asked = client.get("/inquiries?page%5Bsize%5D=3&include=");

    JsonObject attributes = logOf(asked).attributes();

    JsonObject request = attributes.getAsJsonObject("request");
    assertEquals("GET", request.get("method").getAsString());
    assertEquals("/api/v1/inquiries", request.get("path").getAsString());
    assertEquals(
        "{\"page\":{\"size\":\"3\"},\"include\":\"\"}", request.get("get-params").toString());
    JsonObject response = attributes.getAsJsonObject("response");
    assertEquals(200, response.get("status").getAsInt());
    JsonObject headers = response.getAsJsonObject("headers");
    assertEquals(99_999, headers.get("RateLimit-Remaining").getAsInt());
    assertEquals(requestId(asked), headers.get("Request-Id").getAsString());
    assertEquals("2026-03-02T09:30:15.250+00:00", attributes.get("created-at").getAsString());
    assertTrue(attributes.get("redacted-at").isJsonNull());
  }

  @Test
  void neitherTheKeyNorAValueOfABodyIsKept() {
    Answer created = client.create("'note':'a-note','fields':{'name_first':'Rosalind'}");

    String log = logOf(created).text();

    assertFalse(log.contains("TheSecret"), log);
    assertFalse(log.contains("Rosalind"), log);
    assertFalse(log.contains("a-note"), log);
    assertTrue(log.contains("\"Authorization\":\"****"), log);
    assertTrue(log.contains("\"post-params\":{}"), log);
  }

  @Test
  void refusedRequestsStandInItToo() {
    Answer missing = client.get("/inquiries/inq_none");
    Answer unknown = client.get("/no-such-thing");
    Answer unread = client.post("/inquiries", "{");

    List<Integer> statuses = new ArrayList<>();
    for (Answer answer : List.of(missing, unknown, unread)) {
      JsonObject response = logOf(answer).attributes().getAsJsonObject("response");
      statuses.add(response.get("status").getAsInt());
    }

    assertEquals(List.of(404, 404, 400), statuses);
  }

  @Test
  void aReplayedAnswerMakesNoEntry() {
    String body = "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}}}";
    Answer first = client.post("/inquiries", body, "Idempotency-Key", "k");
    Answer again = client.post("/inquiries", body, "Idempotency-Key", "k");

    assertNotEquals(requestId(first), requestId(again));
    assertEquals(200, logOf(first).status());
    assertEquals(404, logOf(again).status());
  }

  @Test
  void theNewestComeFirstPageByPage() {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      asked.addFirst(requestId(client.get("/rate-limits")));
      demo.clock.advance(Duration.ofMillis(300));
    }

    Answer first = client.get("/api-logs?page%5Bsize%5D=2");
    Answer next = client.get(String.valueOf(first.link("next")));

    assertEquals(asked.subList(0, 2), ids(first));
    assertEquals(asked.subList(2, 4), ids(next));
  }

  @Test
  void onlyTheAttributesAskedForAreListed() {
    client.get("/rate-limits");

    JsonElement row = client.get("/api-logs?fields%5Bapi-log%5D=created-at").list().get(0);

    assertEquals(
        "{\"created-at\":\"2026-03-02T09:30:15.250+00:00\"}",
        row.getAsJsonObject().get("attributes").toString());
  }

  @Test
  void theOldestIsLetGoWhenAThousandHaveFollowed() {
    Answer oldest = client.get("/rate-limits");
    Answer second = client.get("/rate-limits");
    for (int i = 0; i < ApiLog.MOST - 2; i++) {
      client.get("/rate-limits");
    }
    assertEquals(200, logOf(oldest).status());

    assertEquals(404, logOf(oldest).status());
    assertEquals(404, logOf(second).status());
  }
}
