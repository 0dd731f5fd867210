package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoClient.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ProtocolTest {
  private static final String BODY =
      "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}}}";

  private final HandClock clock = new HandClock();
  private final List<DemoServer> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(DemoServer::close);
  }

  private DemoServer start(DemoOptions options) throws IOException {
    DemoServer server = DemoServer.start(options.withClock(clock));
    started.add(server);
    return server;
  }

  private DemoClient client(DemoOptions options) throws IOException {
    return new DemoClient(start(options));
  }

  private static DemoOptions roomy() {
    return RunningDemo.roomy();
  }

  @Test
  void withoutAKeyEveryPathAnswers401WithoutTheOtherHeaders() throws IOException {
    DemoServer server = start(roomy());
    DemoClient client = new DemoClient(server);
    for (String path : List.of("/inquiries", "/no-such-thing")) {
      Answer answer =
          client.send(HttpRequest.newBuilder(URI.create(server.apiUrl() + path)).build());
      assertEquals(401, answer.status());
      assertEquals(
          "{\"errors\":[{\"title\":\"Must be authenticated to access this endpoint\"}]}",
          answer.text());
      assertNull(answer.header("Request-Id"));
      assertNull(answer.header("RateLimit-Limit"));
    }
  }

  @Test
  void onlyTheGivenKeysAreAcceptedAndAnOpenServerTakesAny() throws IOException {
    DemoServer closed = start(roomy().withApiKeys(Set.of("persona_sandbox_a")));

    assertEquals("persona_sandbox_a", closed.apiKey());
    assertEquals(200, new DemoClient(closed).get("/inquiries").status());
    assertEquals(401, new DemoClient(closed, "persona_sandbox_b").get("/inquiries").status());
    assertEquals(200, new DemoClient(start(roomy()), "anything").get("/inquiries").status());
  }

  @Test
  void everyAuthenticatedAnswerNamesRequestLimitEnvironmentAndOrganization() throws IOException {
    DemoClient client =
        client(roomy().withRateLimit(300).withEnvironment("env_other", "org_other"));
    Set<String> requests = new HashSet<>();
    for (Answer answer :
        List.of(
            client.get("/inquiries"), client.get("/inquiries/x"), client.post("/inquiries", "{"))) {
      requests.add(String.valueOf(answer.header("Request-Id")));
      assertEquals("300", answer.header("RateLimit-Limit"));
      assertEquals("60", answer.header("RateLimit-Reset"));
      assertEquals("env_other", answer.header("Persona-Environment-Id"));
      assertEquals("org_other", answer.header("Persona-Organization-Id"));
    }
    assertEquals(3, requests.size());
    assertEquals("296", client.get("/inquiries").header("RateLimit-Remaining"));
  }

  @Test
  void overTheRateLimitNothingIsDoneUntilTheMinuteIsOver() throws IOException {
    DemoClient client = client(roomy().withRateLimit(2));
    client.createdId();
    clock.advance(Duration.ofSeconds(20));
    assertEquals("0", client.get("/rate-limits").header("RateLimit-Remaining"));

    Answer refused = client.create("");

    assertEquals(429, refused.status());
    assertEquals("Rate limit exceeded", refused.error().get("title").getAsString());
    assertEquals("40", refused.header("RateLimit-Reset"));
    clock.advance(Duration.ofSeconds(40));
    assertEquals(1, client.get("/inquiries").list().size());
  }

  @Test
  void rateLimitsTellsWhatIsLeft() throws IOException {
    DemoClient client = client(roomy().withRateLimit(300));
    client.get("/inquiries");
    clock.advance(Duration.ofSeconds(18));

    assertEquals(
        "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":"
            + "{\"limit\":300,\"remaining\":298,\"seconds-to-reset\":42}}]}",
        client.get("/rate-limits").text());
  }

  @Test
  void createsHaveAQuotaOfTheirOwn() throws IOException {
    DemoClient client = client(roomy().withCreateQuota(2));
    assertEquals("1", client.create("").header("Quota-Remaining"));
    client.create("");

    Answer refused = client.create("");

    assertEquals(429, refused.status());
    assertEquals("Quota exceeded", refused.error().get("title").getAsString());
    assertEquals("0", refused.header("Quota-Remaining"));
    assertEquals("60", refused.header("Quota-Reset"));
    assertNull(client.get("/inquiries").header("Quota-Limit"));
  }

  @Test
  void unknownVersionsAreRefusedAndKnownOrAbsentOnesServed() throws IOException {
    DemoServer server = start(roomy());
    DemoClient client = new DemoClient(server);

    assertEquals(
        400, client.send("GET", "/inquiries", null, "Persona-Version", "2031-01-01").status());
    assertEquals(
        200, client.send("GET", "/inquiries", null, "Persona-Version", "2025-12-08").status());
    assertEquals(
        200,
        client
            .send(
                HttpRequest.newBuilder(URI.create(server.apiUrl() + "/inquiries"))
                    .header("Authorization", "Bearer x")
                    .build())
            .status());
  }

  @Test
  void anIdempotencyKeyReplaysTheFirstAnswerForADay() throws IOException {
    DemoClient client = client(roomy());
    Answer first = client.post("/inquiries", BODY, "Idempotency-Key", "k1");
    client.post("/inquiries/" + first.id() + "/approve");
    clock.advance(Duration.ofHours(24));

    Answer replayed = client.post("/inquiries", BODY, "Idempotency-Key", "k1");

    assertEquals(201, replayed.status());
    assertEquals(first.text(), replayed.text());
    clock.advance(Duration.ofSeconds(1));
    assertNotEquals(first.id(), client.post("/inquiries", BODY, "Idempotency-Key", "k1").id());
  }

  @Test
  void anErrorIsReplayedToo() throws IOException {
    DemoClient client = client(roomy());
    String id = client.createdId();
    String at = "/inquiries/" + id + "/resume";
    assertEquals(409, client.post(at, "{}", "Idempotency-Key", "k").status());
    client.simulate(id, "{'type':'start_inquiry'}");

    assertEquals(409, client.post(at, "{}", "Idempotency-Key", "k").status());
    assertEquals(200, client.post(at, "{}", "Idempotency-Key", "k2").status());
  }

  @Test
  void theSameKeyWithOtherParametersIsRefused() throws IOException {
    DemoServer server = start(roomy());
    DemoClient client = new DemoClient(server, "one");
    client.post("/inquiries", BODY, "Idempotency-Key", "k");

    Answer answer =
        client.post("/inquiries", BODY.replace("KYC", "Merchant"), "Idempotency-Key", "k");

    assertEquals(409, answer.status());
    assertEquals(1, client.get("/inquiries").list().size());
    assertEquals(
        201,
        new DemoClient(server, "two")
            .post("/inquiries", BODY.replace("KYC", "Merchant"), "Idempotency-Key", "k")
            .status());
  }

  @Test
  void a429IsNotKeptForTheKey() throws IOException {
    DemoClient client = client(roomy().withCreateQuota(1));
    client.createdId();
    assertEquals(429, client.post("/inquiries", BODY, "Idempotency-Key", "k").status());
    clock.advance(Duration.ofMinutes(1));

    assertEquals(201, client.post("/inquiries", BODY, "Idempotency-Key", "k").status());
  }

  @Test
  void manyWithOneKeyAtOnceMakeOneInquiry() throws Exception {
    DemoClient client = client(roomy());
    Set<String> ids = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        answers.add(
            threads.submit(() -> client.post("/inquiries", BODY, "Idempotency-Key", "k").id()));
      }
      for (Future<String> answer : answers) {
        ids.add(answer.get());
      }
    }

    assertEquals(1, ids.size());
    assertEquals(1, client.get("/inquiries").list().size());
  }

  @Test
  void manyCreatingAtOnceLoseNoneAndShareNoId() throws Exception {
    DemoServer server = start(roomy());
    DemoClient client = new DemoClient(server);
    Set<String> ids = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int person = i % 7;
        answers.add(
            threads.submit(() -> client.create("'reference-id':'p%d'".formatted(person)).id()));
      }
      for (Future<String> answer : answers) {
        ids.add(answer.get());
      }
    }

    assertEquals(400, ids.size());
    assertEquals(400, server.core().store().inquiries().size());
    assertEquals(7, client.get("/accounts?page%5Bsize%5D=100").list().size());
  }

  @Test
  void twoBrowsersPressingAtOnceFinishAnInquiryOnce() throws Exception {
    DemoServer server = start(roomy());
    DemoCore core = server.core();
    String id = new DemoClient(server).createdId();
    String secret =
        ((FlowVisits.Opened) core.visits().openInquiry(id, null, null)).session().secret();
    int done = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> presses = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        presses.add(
            threads.submit(() -> {
              try {
                return core.visits().submitPicture(secret, true) instanceof FlowVisits.Done;
              } catch (Refusal refusal) {
                return false;
              }
            }));
      }
      for (Future<Boolean> press : presses) {
        done += press.get() ? 1 : 0;
      }
    }

    assertEquals(1, done);
    assertEquals(1, core.store().inquiry(id).verifications().size());
  }

  @Test
  void aBodyOverOneMegabyteIsRefused() throws IOException {
    DemoClient client = client(roomy());

    Answer answer = client.create("'note':'" + "x".repeat(1_100_000) + "'");

    assertEquals(413, answer.status());
    assertEquals(201, client.create("'note':'" + "x".repeat(900_000) + "'").status());
  }

  @Test
  void aBodyThatIsNotUtf8IsRefused() throws IOException {
    DemoServer server = start(roomy());
    byte[] body =
        BODY.replace('\'', '"')
            .replace("}}}", "\",\"note\":\"é\"}}}")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        400,
        new DemoClient(server)
            .send(
                HttpRequest.newBuilder(URI.create(server.apiUrl() + "/inquiries"))
                    .header("Authorization", "Bearer x")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build())
            .status());
  }

  @Test
  void sandboxRulesKeepTemplatesFromSandboxKeysAndSimulationFromOthers() throws IOException {
    DemoServer server = start(roomy().withSandboxRules(true));
    DemoClient sandbox = new DemoClient(server, "persona_sandbox_x");
    DemoClient production = new DemoClient(server, "persona_production_x");
    String id = sandbox.createdId();

    assertEquals(403, sandbox.get("/inquiry-templates").status());
    assertEquals(403, sandbox.get("/inquiry-templates/itmpl_demoKYC").status());
    assertEquals(200, production.get("/inquiry-templates").status());
    assertEquals(403, production.simulate(id, "{'type':'start_inquiry'}").status());
    assertEquals(200, sandbox.simulate(id, "{'type':'start_inquiry'}").status());
  }

  @Test
  void answersAreHeldBackByTheLatencyAskedFor() throws IOException {
    DemoClient client = client(roomy().withLatency(Duration.ofMillis(150)));
    long before = System.nanoTime();

    client.get("/rate-limits");

    assertTrue(System.nanoTime() - before >= Duration.ofMillis(150).toNanos());
  }

  @Test
  void theFrontPageSaysWhatThisIs() throws IOException {
    DemoServer server = start(roomy());
    Answer page =
        new DemoClient(server).send(HttpRequest.newBuilder(server.linkHost().resolve("/")).build());

    assertEquals(200, page.status());
    assertTrue(page.text().contains("demo server"));
    assertEquals(
        404,
        new DemoClient(server)
            .send(HttpRequest.newBuilder(server.linkHost().resolve("/x")).build())
            .status());
  }

  @Test
  void madeUpInquiriesComeInAllStatusesOverThePastDays() throws IOException {
    DemoServer server = start(roomy().withInquiries(200));
    DemoClient client = new DemoClient(server);
    for (DemoStatus status : DemoStatus.values()) {
      assertFalse(
          client.get("/inquiries?filter%5Bstatus%5D=" + status.wire()).list().isEmpty(),
          status.wire());
    }
    assertEquals(200, server.core().store().inquiries().size());
    assertEquals(
        10, client.get("/inquiries?filter%5Bcreated-at-end%5D=2026-02-25T00:00:00Z").list().size());
    assertTrue(client.get("/inquiries?page%5Bsize%5D=100").text().chars().anyMatch(c -> c > 255));
  }

  @Test
  void whatAKeyMayNotDoIsRefusedWithThePermissionsName() throws IOException {
    DemoClient client = client(roomy().withoutPermissions(Set.of("inquiry.write", "event.read")));

    assertForbidden("inquiry.write", client.create(""));
    assertForbidden("inquiry.write", client.post("/inquiries/inq_x/approve"));
    assertForbidden("inquiry.write", client.post("/inquiry-sessions", "{}"));
    assertForbidden("event.read", client.get("/events"));
    assertForbidden("event.read", client.get("/events/evt_x"));
    assertEquals(200, client.get("/inquiries").status());
    assertEquals(200, client.post("/inquiries/search", "{}").status());
    assertEquals(200, client.get("/rate-limits").status());
  }

  @Test
  void everyPermissionCanBeTakenAway() throws IOException {
    DemoClient client = client(roomy().withoutPermissions(DemoOptions.permissions()));

    assertForbidden("inquiry.read", client.get("/inquiries"));
    assertForbidden("inquiry.read", client.post("/inquiries/search", "{}"));
    assertForbidden("inquiry_template.read", client.get("/inquiry-templates"));
    assertForbidden("inquiry_template.read", client.get("/inquiry-template-versions"));
    assertForbidden("account.read", client.get("/accounts"));
    assertForbidden("api_log.read", client.get("/api-logs"));
    assertForbidden("webhook.read", client.get("/webhooks"));
    assertForbidden("webhook.write", client.post("/webhooks", "{}"));
  }

  private static void assertForbidden(String permission, Answer answer) {
    assertEquals(403, answer.status());
    assertEquals("Forbidden", answer.error().get("title").getAsString());
    assertEquals(
        "API key does not have the " + permission + " permission",
        answer.error().get("details").getAsString());
  }

  @Test
  void aPermissionNobodyKnowsCannotBeTakenAway() {
    Set<String> misspelt = Set.of("inquiry.wriite");

    assertThrows(
        IllegalArgumentException.class, () -> DemoOptions.defaults().withoutPermissions(misspelt));
  }

  @Test
  void oneOptionChangesNoOther() {
    DemoOptions options =
        DemoOptions.defaults()
            .withPort(1)
            .withApiKeys(Set.of("k"))
            .withRateLimit(2)
            .withCreateQuota(3)
            .withLatency(Duration.ofMillis(4))
            .withInquiries(5)
            .withSandboxRules(true)
            .withKeepFile(Path.of("kept"))
            .withClock(clock)
            .withEnvironment("env_6", "org_7")
            .withoutPermissions(Set.of("event.read"));

    assertEquals(
        new DemoOptions(
            1,
            Set.of("k"),
            2,
            3,
            Duration.ofMillis(4),
            5,
            true,
            Path.of("kept"),
            clock,
            "env_6",
            "org_7",
            Set.of("event.read")),
        options);
  }

  @Test
  void anotherServerOnTheSamePortCanAnswerAsAnotherEnvironment() throws IOException {
    int port;
    try (DemoServer first = DemoServer.start(roomy())) {
      port = first.linkHost().getPort();
      assertEquals(
          "env_LinkdeskDemoEnvironment00",
          new DemoClient(first).get("/inquiries").header("Persona-Environment-Id"));
    }

    DemoClient second = client(roomy().withPort(port).withEnvironment("env_b", "org_b"));

    assertEquals("env_b", second.get("/inquiries").header("Persona-Environment-Id"));
    assertEquals("org_b", second.get("/inquiries").header("Persona-Organization-Id"));
  }
}
