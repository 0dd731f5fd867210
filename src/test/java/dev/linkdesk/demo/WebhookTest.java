package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.linkdesk.demo.DemoClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebhookTest {
  @AutoClose private final RunningDemo demo = new RunningDemo();
  private final DemoClient client = demo.client;

  private static Answer make(DemoClient client, String more) {
    return client.post(
        "/webhooks",
        "{'data':{'attributes':{'url':'https://example.org/hook','enabled-events':['*']%s}}}"
            .formatted(more));
  }

  private String made() {
    return "/webhooks/" + make(client, "").id();
  }

  private Answer patch(String at, String attributes) {
    return client.send("PATCH", at, "{'data':{'attributes':{" + attributes + "}}}");
  }

  private static List<String> secrets(Answer answer) {
    List<String> values = new ArrayList<>();
    JsonArray secrets = answer.attributes().getAsJsonArray("secrets");
    for (JsonElement secret : secrets) {
      values.add(secret.getAsJsonObject().get("value").getAsString());
    }
    return values;
  }

  @Test
  void aNewOneIsDisabledAndHasTheUsualSettings() {
    Answer answer = make(client, ",'name':'Results'");

    assertEquals(201, answer.status());
    assertTrue(answer.id().startsWith("wbh_"));
    JsonObject attributes = answer.attributes();
    assertEquals("disabled", attributes.get("status").getAsString());
    assertEquals("Results", attributes.get("name").getAsString());
    assertEquals("2025-10-27", attributes.get("api-version").getAsString());
    assertEquals("kebab", attributes.get("api-key-inflection").getAsString());
    assertEquals(21_600, attributes.get("file-access-token-expires-in").getAsInt());
    assertEquals("{\"state\":\"include_none\"}", attributes.get("included-allowlist").toString());
    assertEquals(
        "{\"state\":\"include_all\"}", attributes.get("relationship-allowlist").toString());
    assertTrue(attributes.get("payload-filter").isJsonNull());
  }

  @Test
  void theSecretIsShownWhereItIsMadeAndRetrievedAndNowhereElse() {
    Answer created = make(client, "");
    String at = "/webhooks/" + created.id();
    String secret = created.attributes().get("secret").getAsString();

    assertTrue(secret.matches("wbhsec_[0-9a-f-]{36}"));
    assertEquals(List.of(secret), secrets(created));
    assertEquals(List.of(secret), secrets(client.get(at)));
    for (Answer other :
        List.of(
            client.get("/webhooks"),
            patch(at, "'name':'n'"),
            client.post(at + "/enable"),
            client.post(at + "/disable"),
            client.post(at + "/archive"))) {
      assertEquals(200, other.status());
      assertFalse(other.text().contains("secret"), other.text());
    }
  }

  @Test
  void aRotatedSecretWorksBesideTheNewOneUntilItsTimeIsOver() {
    String at = made();
    String old = secrets(client.get(at)).getFirst();

    Answer rotated = client.post(at + "/rotate-secret", "{'meta':{'expires-in-seconds':60}}");

    assertEquals(2, secrets(rotated).size());
    assertEquals(old, secrets(rotated).get(1));
    assertEquals(secrets(rotated).get(0), rotated.attributes().get("secret").getAsString());
    JsonArray shown = rotated.attributes().getAsJsonArray("secrets");
    assertTrue(shown.get(0).getAsJsonObject().get("expires-at").isJsonNull());
    assertEquals(
        "2026-03-02T09:31:15.000Z", shown.get(1).getAsJsonObject().get("expires-at").getAsString());
    demo.clock.advance(Duration.ofSeconds(60));
    assertEquals(secrets(rotated).subList(0, 1), secrets(client.get(at)));
  }

  @Test
  void aSecretRotatedWithoutATimeEndsAtOnce() {
    String at = made();
    String old = secrets(client.get(at)).getFirst();

    Answer rotated = client.post(at + "/rotate-secret");

    assertEquals(1, secrets(rotated).size());
    assertFalse(secrets(rotated).contains(old));
  }

  @Test
  void anUpdateChangesWhatIsGivenAndLeavesTheRest() {
    String at = "/webhooks/" + make(client, ",'name':'n','description':'d'").id();

    JsonObject after =
        patch(
                at,
                "'description':null,'enabled-events':['inquiry.approved'],"
                    + "'payload-filter':{'data':{'attributes':{'status':'approved'}}},"
                    + "'included-allowlist':{'state':'custom','event-types':"
                    + "[{'event-type':'inquiry','relationships':['*']}]}")
            .attributes();

    assertEquals("n", after.get("name").getAsString());
    assertTrue(after.get("description").isJsonNull());
    assertEquals("https://example.org/hook", after.get("url").getAsString());
    assertEquals("[\"inquiry.approved\"]", after.get("enabled-events").toString());
    assertEquals(
        "{\"data\":{\"attributes\":{\"status\":\"approved\"}}}",
        after.get("payload-filter").toString());
    assertEquals(
        "{\"state\":\"custom\",\"event-types\":"
            + "[{\"event-type\":\"inquiry\",\"relationships\":[\"*\"]}]}",
        after.get("included-allowlist").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'url':'nowhere'                                 | 422",
        "'url':'ftp://example.org/'                      | 422",
        "'url':null                                      | 400",
        "'enabled-events':[]                             | 422",
        "'enabled-events':['inquiry.aproved']            | 400",
        "'api-version':'1999-01-01'                      | 400",
        "'api-key-inflection':'shout'                    | 400",
        "'file-access-token-expires-in':0                | 422",
        "'included-allowlist':{'state':'some'}           | 400",
        "'included-allowlist':{'state':'custom'}         | 400",
        "'relationship-allowlist':{'state':'custom'}     | 400",
        "'custom-http-headers':['X']                     | 400",
        "'colour':'red'                                  | 400"
      },
      quoteCharacter = '"')
  void whatDoesNotFitIsRefusedAndChangesNothing(String attribute, int status) {
    String at = made();
    String before = client.get(at).text();

    assertEquals(status, patch(at, attribute).status());
    assertEquals(before, client.get(at).text());
  }

  @Test
  void addressAndEventsAreNeededToMakeOne() {
    assertEquals(
        400, client.post("/webhooks", "{'data':{'attributes':{'enabled-events':['*']}}}").status());
    assertEquals(
        400, client.post("/webhooks", "{'data':{'attributes':{'url':'https://a.org/'}}}").status());
    assertEquals(0, client.get("/webhooks").list().size());
  }

  @Test
  void theyAreEnabledDisabledAndArchivedForGood() {
    String at = made();

    assertEquals("enabled", client.post(at + "/enable").inquiryStatus());
    assertEquals("disabled", client.post(at + "/disable").inquiryStatus());
    assertEquals("archived", client.post(at + "/archive").inquiryStatus());
    for (String action : List.of("/enable", "/disable", "/archive", "/rotate-secret")) {
      assertEquals(409, client.post(at + action).status());
    }
    assertEquals(409, patch(at, "'name':'n'").status());
    assertEquals(404, client.post("/webhooks/wbh_none/enable").status());
  }

  @Test
  void theNewestComeFirstPageByPage() {
    String first = make(client, "").id();
    String second = make(client, "").id();

    Answer page = client.get("/webhooks?page%5Bsize%5D=1");

    assertEquals(second, page.list().get(0).getAsJsonObject().get("id").getAsString());
    assertEquals(
        first,
        client
            .get(String.valueOf(page.link("next")))
            .list()
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString());
  }

  @Test
  void theyAreThereAfterARestart(@TempDir Path folder) throws IOException {
    DemoOptions kept = DemoOptions.defaults().withKeepFile(folder.resolve("demo.json"));
    String at;
    String before;
    try (DemoServer server = DemoServer.start(kept)) {
      DemoClient first = new DemoClient(server);
      at = "/webhooks/" + make(first, ",'payload-filter':{'data':{'attributes':{'count':3}}}").id();
      before = first.get(at).text();
    }

    try (DemoServer server = DemoServer.start(kept)) {
      assertEquals(before, new DemoClient(server).get(at).text());
    }
  }
}
