package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.KEY;

import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.SimulateAction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every call of the client with an answer that looks like a real one. */
record Operation(String name, int status, String body, Function<Persona, Object> call) {
  private static final String ATTRIBUTES =
      """
      "attributes":{"status":"approved","reference-id":"usr_1","note":"call back","tags":["vip","eu"],
      "creator":"taylor@example.org","reviewer-comment":null,"created-at":"2026-01-31T10:00:00.000Z",
      "updated-at":"2026-01-31T10:05:00.000Z","started-at":"2026-01-31T10:01:00+00:00",
      "expires-at":"2026-02-01T10:00:00.000Z","completed-at":null,"failed-at":null,"expired-at":null,
      "marked-for-review-at":null,"decisioned-at":"2026-01-31T10:05:00.000Z","redacted-at":null,
      "previous-step-name":"start","next-step-name":"success","behaviors":{"a":1.5e3},
      "fields":{"name_first":{"type":"string","value":"Zoë 😀"},"age":{"type":"integer","value":41},
      "consent":{"type":"boolean","value":true},"picks":{"type":"multi_choices","value":["a",null]},
      "doc":{"type":"hash","value":{"x":{"y":[1,2,{}]}}},"empty":{"type":"date","value":null}}},
      "relationships":{"account":{"data":{"type":"account","id":"act_1"}},
      "inquiry-template":{"data":{"type":"inquiry-template","id":"itmpl_1"}},"template":{"data":null},
      "reviewer":{"data":{}},"sessions":{"data":[]}}\
      """;

  private static final String INQUIRY =
      "{\"type\":\"inquiry\",\"id\":\"inq_ABC123\"," + ATTRIBUTES + "}";
  private static final String ANSWER = "{\"data\":" + INQUIRY + "}";
  private static final String LINKS =
      "\"links\":{\"prev\":null,\"next\":\"/api/v1/x?page%5Bafter%5D=a\"}";

  private static final String SESSION =
      """
      {"type":"inquiry-session","id":"iqse_1","attributes":{"status":"active",
      "created-at":"2026-01-31T10:00:00.000Z","started-at":null,"browser-name":"Firefox",
      "browser-full-version":"140.0","os-name":"iOS","os-full-version":"17.5","device-type":"phone",
      "country-code":"DE","is-vpn":true,"is-proxy":false,"is-tor":null,"latitude":52.5,
      "device-handoff-method":"sms"},"relationships":{"inquiry":{"data":{"id":"inq_ABC123"}}}}\
      """;

  private static final String VERSION =
      """
      {"type":"inquiry-template-version","id":"itmplv_1","attributes":{"name-display":"KYC",
      "description":"first","status":"published","live":true,"enabled-locales":["en-US","de"],
      "created-at":"2026-01-01T00:00:00.000Z","published-at":"2026-01-02T00:00:00.000Z"}}\
      """;

  private static final String TEMPLATE =
      """
      {"type":"inquiry-template","id":"itmpl_1","attributes":{"name":"KYC","status":"active",
      "field-schemas":[{"type":"choices","key":"country","label":"Country","config":{"required":true,
      "options":["DE","FR"],"option-labels":["Germany","France"],"archived-at":null}},
      {"type":"string","key":"name_first","label":"First","config":{"max-char-length":255}},
      {"type":"number","key":"n","config":{"min":0,"max":1.5,"deactivated-at":"2026-01-01"}}]},
      "relationships":{"latest-published-version":{"data":{"id":"itmplv_1"}}}}\
      """;

  private static final String ACCOUNT =
      """
      {"type":"account","id":"act_1","attributes":{"reference-id":"usr_1","account-type-name":"User",
      "account-status":"Default","tags":["vip"],"created-at":"2026-01-01T00:00:00.000Z",
      "updated-at":"2026-01-02T00:00:00.000Z","redacted-at":null}}\
      """;

  private static final String VERIFICATION =
      """
      {"type":"verification/government-id","id":"ver_1","attributes":{"status":"failed",
      "completed-at":"2026-01-31T10:05:00.000Z","checks":[{"name":"id_expired","status":"failed",
      "reasons":["expired"],"requirement":"required","metadata":{}},{"name":"blur","reasons":[]}]}}\
      """;

  private static final String EVENT =
      """
      {"type":"event","id":"evt_1","attributes":{"name":"inquiry.approved","payload":{"data":
      {"type":"inquiry","id":"inq_ABC123","attributes":{"status":"approved"}}},
      "created-at":"2026-01-31T10:05:00.123Z","context":{}}}\
      """;

  private static final String API_LOG =
      """
      {"data":{"type":"api-log","id":"req_7","attributes":{"request":{"method":"GET","path":
      "/api/v1/inquiries?x=1","headers":{"Host":"withpersona.com"},"get-params":{}},"response":
      {"status":200,"headers":{"RateLimit-Limit":300}},"created-at":
      "2026-01-31T10:05:00.485+00:00","redacted-at":null}}}\
      """;

  private static final String WEBHOOK =
      """
      {"type":"webhook","id":"wbh_1","attributes":{"status":"disabled","url":"https://example.org",
      "name":null,"secret":"wbhsec_a","secrets":[{"value":"wbhsec_a","expires-at":null}],
      "api-version":"2025-10-27","enabled-events":["*"],"api-attributes-blocklist":["name-*"],
      "payload-filter":{},"created-at":"2026-01-01T00:00:00.000Z"}}\
      """;

  private static final String RATE_LIMITS =
      "{\"data\":[{\"type\":\"rate-limit/api\",\"attributes\":"
          + "{\"limit\":300,\"remaining\":299,\"seconds-to-reset\":42}}]}";

  private static final NewInquiry NEW =
      new NewInquiry("itmpl_1", "usr_1", Map.of("a", "b"), List.of("t"), "n", null, null);

  /** All of them; a test holds that none of the port is left out. */
  static List<Operation> all() {
    return List.of(
        new Operation("create", 201, ANSWER, persona -> persona.create(NEW, KEY)),
        new Operation("retrieve", 200, detail(), persona -> persona.retrieve(ID)),
        new Operation("raw", 200, detail(), persona -> persona.raw(ID)),
        new Operation("list", 200, list(INQUIRY), persona -> persona.list(List.of(ID))),
        new Operation(
            "list",
            200,
            list(INQUIRY, INQUIRY.replace("ABC", "DEF")),
            persona -> persona.list(InquiryFilter.ANY, PageRequest.FIRST)),
        new Operation("ofReference", 200, list(INQUIRY), persona -> persona.ofReference("usr_1")),
        new Operation("templates", 200, last(TEMPLATE), Persona::templates),
        new Operation(
            "template", 200, "{\"data\":" + TEMPLATE + "}", persona -> persona.template("itmpl_1")),
        new Operation(
            "oneTimeLink",
            200,
            "{\"data\":"
                + INQUIRY
                + ",\"meta\":{\"one-time-link\":\"https://withpersona.com/verify?code=us1-x\"}}",
            persona -> persona.oneTimeLink(ID, Duration.ofHours(1), KEY)),
        new Operation("resume", 200, ANSWER, persona -> persona.resume(ID, KEY)),
        new Operation(
            "simulate",
            200,
            ANSWER,
            persona -> persona.simulate(ID, List.of(SimulateAction.START), KEY)),
        new Operation(
            "search",
            200,
            list(INQUIRY),
            persona ->
                persona.search(InquirySearch.changedSince(Instant.EPOCH), PageRequest.FIRST)),
        new Operation(
            "update", 200, ANSWER, persona -> persona.update(ID, InquiryChanges.NONE, KEY)),
        new Operation("approve", 200, ANSWER, persona -> persona.approve(ID, "c", KEY)),
        new Operation("decline", 200, ANSWER, persona -> persona.decline(ID, null, KEY)),
        new Operation("markForReview", 200, ANSWER, persona -> persona.markForReview(ID, KEY)),
        new Operation("expire", 200, ANSWER, persona -> persona.expire(ID, KEY)),
        new Operation("addTag", 200, ANSWER, persona -> persona.addTag(ID, "t", KEY)),
        new Operation("removeTag", 200, ANSWER, persona -> persona.removeTag(ID, "t", KEY)),
        new Operation("setTags", 200, ANSWER, persona -> persona.setTags(ID, List.of(), KEY)),
        new Operation("redact", 200, ANSWER, persona -> persona.redact(ID)),
        new Operation("print", 200, "%PDF-1.7\n%%EOF", persona -> persona.print(ID)),
        new Operation("sessions", 200, last(SESSION), persona -> persona.sessions(ID)),
        new Operation(
            "expireSessions",
            200,
            last(SESSION),
            persona -> persona.expireSessions(List.of(ID), KEY)),
        new Operation("versions", 200, last(VERSION), persona -> persona.versions("itmpl_1")),
        new Operation("accounts", 200, last(ACCOUNT), persona -> persona.accounts("usr_1")),
        new Operation(
            "events",
            200,
            list(EVENT),
            persona -> persona.events(EventFilter.ANY, PageRequest.FIRST)),
        new Operation("apiLog", 200, API_LOG, persona -> persona.apiLog("req_7")),
        new Operation("webhooks", 200, last(WEBHOOK), Persona::webhooks),
        new Operation(
            "createWebhook",
            201,
            "{\"data\":" + WEBHOOK + "}",
            persona ->
                persona.createWebhook(
                    new NewWebhook("n", URI.create("https://host"), List.of("*"), List.of()), KEY)),
        new Operation(
            "enableWebhook",
            200,
            "{\"data\":" + WEBHOOK + "}",
            persona -> persona.enableWebhook("wbh_1", KEY)),
        new Operation(
            "disableWebhook",
            200,
            "{\"data\":" + WEBHOOK + "}",
            persona -> persona.disableWebhook("wbh_1", KEY)),
        new Operation(
            "rotateWebhookSecret",
            200,
            "{\"data\":" + WEBHOOK + "}",
            persona -> persona.rotateWebhookSecret("wbh_1", Duration.ZERO, KEY)),
        new Operation("rateLimit", 200, RATE_LIMITS, Persona::rateLimit),
        new Operation("checkKey", 200, RATE_LIMITS, Persona::checkKey));
  }

  private static String detail() {
    return "{\"data\":"
        + INQUIRY
        + ",\"included\":["
        + String.join(",", VERIFICATION, SESSION, ACCOUNT, TEMPLATE, VERSION)
        + "]}";
  }

  private static String list(String... rows) {
    return "{\"data\":[" + String.join(",", rows) + "]," + LINKS + "}";
  }

  private static String last(String... rows) {
    return "{\"data\":[" + String.join(",", rows) + "],\"links\":{\"prev\":null,\"next\":null}}";
  }

  @Override
  public String toString() {
    return name;
  }
}
