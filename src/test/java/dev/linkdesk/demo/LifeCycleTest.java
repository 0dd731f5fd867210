package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.linkdesk.demo.DemoClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LifeCycleTest {
  private static final String PASSED_ID =
      "{'type':'create_passed_verification','data':{'verification-template-id':'vtmpl_demoGovernmentId'}}";

  @AutoClose private final RunningDemo demo = new RunningDemo();
  private final HandClock clock = demo.clock;
  private final DemoClient client = demo.client;

  /** Each column says what becomes of an inquiry in that status; a hyphen is a 409. */
  @ParameterizedTest
  @CsvSource({
    "created,      approved, declined, needs_review, expired, -",
    "pending,      approved, declined, needs_review, expired, pending",
    "completed,    approved, declined, needs_review, -,       -",
    "failed,       approved, declined, needs_review, -,       -",
    "expired,      approved, declined, needs_review, -,       pending",
    "needs_review, approved, declined, -,            -,       -",
    "approved,     -,        declined, -,            -,       -",
    "declined,     approved, -,        -,            -,       -"
  })
  void eachOperationIsAllowedOnlyWhereTheLifeCycleHasIt(
      String from, String approve, String decline, String review, String expire, String resume) {
    List<String> became = new ArrayList<>();
    for (String operation : List.of("approve", "decline", "mark-for-review", "expire", "resume")) {
      String id = client.inStatus(from);
      Answer answer = client.post("/inquiries/" + id + "/" + operation);
      if (answer.status() == 409) {
        assertEquals(from, client.get("/inquiries/" + id).inquiryStatus());
        became.add("-");
      } else {
        assertEquals(200, answer.status());
        became.add(answer.inquiryStatus());
      }
    }
    assertEquals(List.of(approve, decline, review, expire, resume), became);
  }

  @ParameterizedTest
  @CsvSource({"created", "completed", "failed", "expired", "approved", "declined", "needs_review"})
  void onlyAPendingInquiryCanBeCompletedOrFailed(String status) {
    String id = client.inStatus(status);

    assertEquals(409, client.simulate(id, "{'type':'complete_inquiry'}").status());
    assertEquals(409, client.simulate(id, "{'type':'fail_inquiry'}").status());
  }

  @Test
  void decisionsStampTheirTimesReviewerAndComment() {
    String id = client.inStatus("completed");
    clock.advance(Duration.ofMinutes(1));

    Answer answer = client.post("/inquiries/" + id + "/decline", "{'meta':{'comment':'blurred'}}");

    assertEquals("blurred", answer.attributes().get("reviewer-comment").getAsString());
    assertEquals(
        "2026-03-02T09:31:15.000Z", answer.attributes().get("decisioned-at").getAsString());
    assertFalse(answer.attributes().get("completed-at").isJsonNull());
    assertTrue(answer.attributes().get("failed-at").isJsonNull());
    assertEquals(
        "user",
        answer
            .data()
            .getAsJsonObject("relationships")
            .getAsJsonObject("reviewer")
            .getAsJsonObject("data")
            .get("type")
            .getAsString());
  }

  @Test
  void theKycWorkflowApprovesWhatWasCompletedAndDeclinesWhatFailed() {
    String passed = client.createdId();
    String failed = client.createdId();

    assertEquals(
        "approved",
        client.simulate(passed, PASSED_ID + ",{'type':'complete_inquiry'}").inquiryStatus());
    assertEquals(
        "declined",
        client
            .simulate(failed, "{'type':'start_inquiry'},{'type':'fail_inquiry'}")
            .inquiryStatus());
  }

  @Test
  void simulatedActionsHaveNoEffectWhenOneOfThemIsImpossible() {
    String id = client.createdId();

    Answer answer =
        client.simulate(
            id, "{'type':'start_inquiry'},{'type':'approve_inquiry'},{'type':'start_inquiry'}");

    assertEquals(409, answer.status());
    assertEquals("created", client.get("/inquiries/" + id).inquiryStatus());
    assertEquals(400, client.simulate(id, "{'type':'dance_inquiry'}").status());
    assertEquals(400, client.simulate(id, "{'type':'create_passed_verification'}").status());
    assertEquals(
        422,
        client
            .simulate(
                id,
                "{'type':'create_passed_verification','data':{'verification-template-id':'vtmpl_x'}}")
            .status());
  }

  @Test
  void aSimulatedVerificationShowsItsNamedChecks() {
    String id = client.createdId();
    client.simulate(
        id,
        "{'type':'create_failed_verification','data':{'verification-template-id':'vtmpl_demoSelfie'}}");

    Answer answer = client.get("/inquiries/" + id + "?include=verifications");

    assertEquals("pending", answer.inquiryStatus());
    JsonObject verification = answer.json().getAsJsonArray("included").get(0).getAsJsonObject();
    assertEquals("verification/selfie", verification.get("type").getAsString());
    JsonObject attributes = verification.getAsJsonObject("attributes");
    assertEquals("failed", attributes.get("status").getAsString());
    JsonObject last = attributes.getAsJsonArray("checks").get(2).getAsJsonObject();
    assertEquals("failed", last.get("status").getAsString());
    assertEquals("[\"several_faces\"]", last.get("reasons").toString());
  }

  @Test
  void anInquiryExpiresWhenItsTimeComesInEveryReading() {
    String id = client.createdId();
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertEquals("created", client.get("/inquiries/" + id).inquiryStatus());

    clock.advance(Duration.ofSeconds(1));

    assertEquals(1, client.get("/inquiries?filter%5Bstatus%5D=expired").list().size());
    assertEquals(0, client.get("/inquiries?filter%5Bstatus%5D=created").list().size());
    Answer answer = client.get("/inquiries/" + id);
    assertEquals("expired", answer.inquiryStatus());
    assertEquals("2026-03-03T09:30:15.000Z", answer.attributes().get("expired-at").getAsString());
    assertEquals(1, client.get("/events?filter%5Bname%5D=inquiry.expired").list().size());
  }

  @Test
  void startingAndResumingSetTheClockAnew() {
    String id =
        client
            .post(
                "/inquiries",
                "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}},'meta':{"
                    + "'expiration-after-create-interval-seconds':100,"
                    + "'expiration-after-start-interval-seconds':200,"
                    + "'expiration-after-resume-interval-seconds':300}}")
            .id();
    clock.advance(Duration.ofSeconds(50));
    Answer started = client.simulate(id, "{'type':'start_inquiry'}");
    assertEquals("2026-03-02T09:34:25.000Z", started.attributes().get("expires-at").getAsString());

    clock.advance(Duration.ofSeconds(200));
    assertEquals("expired", client.get("/inquiries/" + id).inquiryStatus());
    Answer resumed = client.post("/inquiries/" + id + "/resume");

    assertEquals("pending", resumed.inquiryStatus());
    assertTrue(resumed.attributes().get("expired-at").isJsonNull());
    assertEquals("2026-03-02T09:39:25.000Z", resumed.attributes().get("expires-at").getAsString());
    assertFalse(resumed.meta("session-token").isEmpty());
  }

  @Test
  void expiringEndsAllSessionsAndResumingMakesANewOne() {
    String id = client.inStatus("pending");
    String token = client.post("/inquiries/" + id + "/resume").meta("session-token");
    assertEquals(
        token,
        client.post("/inquiries/" + id + "/resume").meta("session-token"),
        "an unused session is used again");

    client.post("/inquiries/" + id + "/expire");

    JsonObject session =
        client
            .get("/inquiry-sessions?filter%5Binquiry-id%5D=" + id)
            .list()
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("attributes");
    assertEquals("expired", session.get("status").getAsString());
    assertEquals(409, client.post("/inquiries/" + id + "/generate-one-time-link").status());
    assertFalse(token.equals(client.post("/inquiries/" + id + "/resume").meta("session-token")));
    assertEquals(200, client.post("/inquiries/" + id + "/generate-one-time-link").status());
  }

  @Test
  void anInquiryHasAtMost25Sessions() {
    String id = client.createdId();
    for (int i = 0; i < 25; i++) {
      assertEquals(200, client.post("/inquiries/" + id + "/generate-one-time-link").status());
    }

    assertEquals(409, client.post("/inquiries/" + id + "/generate-one-time-link").status());
    assertEquals(
        409,
        client
            .post("/inquiry-sessions", "{'data':{'attributes':{'inquiry-id':'%s'}}}".formatted(id))
            .status());
  }

  @Test
  void everyStepOfAnInquiryLeavesItsEvents() {
    String id = client.createdId();
    client.simulate(id, PASSED_ID + ",{'type':'complete_inquiry'}");

    List<String> names = new ArrayList<>();
    client
        .get("/events?filter%5Bobject-id%5D=" + id)
        .list()
        .forEach(event ->
            names.add(
                event.getAsJsonObject().getAsJsonObject("attributes").get("name").getAsString()));

    assertEquals(
        List.of("inquiry.approved", "inquiry.completed", "inquiry.started", "inquiry.created"),
        names);
  }

  @Test
  void anEventHoldsTheInquiryAsItWasThen() {
    String id = client.createdId();
    client.post("/inquiries/" + id + "/approve");
    String event =
        client
            .get("/events?filter%5Bname%5D=inquiry.created")
            .list()
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();

    JsonObject payload = client.get("/events/" + event).attributes().getAsJsonObject("payload");

    JsonObject data = payload.getAsJsonObject("data");
    assertEquals(id, data.get("id").getAsString());
    assertEquals("created", data.getAsJsonObject("attributes").get("status").getAsString());
  }
}
