package dev.linkdesk.demo;

import com.google.gson.JsonElement;
import dev.linkdesk.contract.ContractProxy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Drives every operation of the demo server through the contract proxy, which holds each exchange
 * against Persona's published description, and prints what it found. Not a test: it needs Node and
 * the proxy, so {@code .ci/contract} runs it.
 */
final class ContractDrive {
  private static final Set<String> OPERATIONS =
      Set.of(
          "GET /inquiries",
          "POST /inquiries",
          "GET /inquiries/{inquiry-id}",
          "PATCH /inquiries/{inquiry-id}",
          "DELETE /inquiries/{inquiry-id}",
          "POST /inquiries/{inquiry-id}/approve",
          "POST /inquiries/{inquiry-id}/decline",
          "POST /inquiries/{inquiry-id}/mark-for-review",
          "POST /inquiries/{inquiry-id}/expire",
          "POST /inquiries/{inquiry-id}/resume",
          "POST /inquiries/{inquiry-id}/generate-one-time-link",
          "POST /inquiries/{inquiry-id}/add-tag",
          "POST /inquiries/{inquiry-id}/remove-tag",
          "POST /inquiries/{inquiry-id}/set-tags",
          "GET /inquiries/{inquiry-id}/print",
          "POST /inquiries/{inquiry-id}/perform-simulate-actions",
          "POST /inquiries/search",
          "GET /inquiry-sessions",
          "POST /inquiry-sessions",
          "GET /inquiry-sessions/{inquiry-session-id}",
          "POST /inquiry-sessions/{inquiry-session-id}/expire",
          "POST /inquiry-sessions/{inquiry-session-id}/generate-one-time-link",
          "POST /inquiry-sessions/expire-all",
          "GET /inquiry-templates",
          "GET /inquiry-templates/{inquiry-template-id}",
          "GET /inquiry-template-versions",
          "GET /events",
          "GET /events/{event-id}",
          "GET /accounts",
          "GET /rate-limits",
          "GET /api-logs",
          "GET /api-logs/{api-log-id}",
          "GET /webhooks",
          "POST /webhooks",
          "GET /webhooks/{webhook-id}",
          "PATCH /webhooks/{webhook-id}",
          "POST /webhooks/{webhook-id}/enable",
          "POST /webhooks/{webhook-id}/disable",
          "POST /webhooks/{webhook-id}/archive",
          "POST /webhooks/{webhook-id}/rotate-secret");

  private ContractDrive() {}

  /**
   * Ends with 1 on any violation or an operation left out.
   *
   * @param args the folder that holds the proxy, the description and its installed modules
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    ContractProxy proxy = new ContractProxy(Path.of(args[0]));
    drive(proxy, RunningDemo.roomy(), "persona_sandbox_contract", ContractDrive::driveAll);
    DemoOptions strict =
        DemoOptions.defaults()
            .withApiKeys(Set.of("persona_sandbox_right", "persona_production_right"))
            .withSandboxRules(true)
            .withRateLimit(6)
            .withCreateQuota(1);
    drive(proxy, strict, "persona_sandbox_wrong", client -> expect(401, client.get("/inquiries")));
    drive(proxy, strict, "persona_sandbox_right", ContractDrive::driveStrict);
    DemoOptions powerless = RunningDemo.roomy().withoutPermissions(DemoOptions.permissions());
    drive(proxy, powerless, "persona_sandbox_powerless", ContractDrive::drivePowerless);
    System.exit(proxy.report(OPERATIONS, System.out) ? 0 : 1);
  }

  private interface Drive {
    void with(DemoClient client);
  }

  private static void drive(ContractProxy proxy, DemoOptions options, String key, Drive drive)
      throws IOException, InterruptedException {
    proxy.drive(options, api -> drive.with(new DemoClient(api, key).withIdempotencyKeys()));
  }

  private static DemoClient.Answer expect(int status, DemoClient.Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(
          "expected " + status + ", got " + answer.status() + ": " + answer.text());
    }
    return answer;
  }

  private static void driveAll(DemoClient client) {
    String id =
        expect(
                201,
                client.post(
                    "/inquiries",
                    """
                    {'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC','reference-id':'usr_1','note':'n',
                     'tags':['vip'],'redirect-uri':'https://example.org/done','creator-email-address':'op@example.org',
                     'theme-set-id':'theset_1','initial-step-name':'start',
                     'fields':{'name_first':'Jane','birthdate':'1995-09-08','selected_country_code':'DE'}}},
                     'meta':{'auto-create-one-time-link':true,'auto-create-inquiry-session':true,
                     'expiration-after-create-interval-seconds':604800,
                     'expiration-after-start-interval-seconds':604800,
                     'expiration-after-resume-interval-seconds':604800,
                     'one-time-link-expiration-seconds':3600}}\
                    """))
            .id();
    String at = "/inquiries/" + id;
    String everything =
        "?include=verifications,sessions,account,reviewer,documents,selfies,reports,template,"
            + "transaction,inquiry-template-version,inquiry-template.latest-published-version";
    expect(200, client.get(at));
    expect(
        200,
        client.send(
            "PATCH",
            at,
            "{'data':{'attributes':{'note':'m','tags':['a'],'fields':{'name_last':'Doe'},"
                + "'redirect-uri':null}}}"));
    expect(200, client.post(at + "/add-tag", "{'meta':{'tag-name':'b'}}"));
    expect(200, client.post(at + "/remove-tag", "{'meta':{'tag-name':'b'}}"));
    expect(200, client.post(at + "/set-tags", "{'meta':{'tag-name':['x','y']}}"));
    expect(
        200, client.post(at + "/generate-one-time-link", "{'meta':{'expires-in-seconds':3600}}"));
    expect(200, client.post(at + "/generate-one-time-link"));
    expect(409, client.post(at + "/resume"));
    for (String kind : List.of("GovernmentId", "Selfie", "Database", "Document")) {
      expect(
          200,
          client.simulate(
              id,
              "{'type':'create_passed_verification','data':{'verification-template-id':'vtmpl_demo"
                  + kind
                  + "'}}"));
    }
    expect(200, client.post(at + "/resume" + everything));
    expect(200, client.get(at + "/print"));
    expect(
        200,
        client.simulate(
            id,
            "{'type':'create_failed_verification','data':{'verification-template-id':"
                + "'vtmpl_demoSelfie'}},{'type':'complete_inquiry'}"));
    expect(200, client.get(at + everything));
    expect(200, client.post(at + "/decline" + everything, "{'meta':{'comment':'wrong person'}}"));
    expect(200, client.post(at + "/approve", "{'meta':{'comment':'right after all'}}"));
    expect(409, client.post(at + "/approve"));
    expect(200, client.get(at + everything));
    drivePages(client, id);
    driveSessions(client);
    driveTemplates(client);
    for (String status :
        List.of("created", "pending", "completed", "failed", "expired", "needs_review")) {
      expect(200, client.get("/inquiries/" + client.inStatus(status)));
    }
    expect(200, client.post("/inquiries/" + client.inStatus("completed") + "/mark-for-review"));
    String expired = client.inStatus("pending");
    expect(200, client.post("/inquiries/" + expired + "/expire"));
    expect(409, client.post("/inquiries/" + expired + "/generate-one-time-link"));
    expect(200, client.post("/inquiries/" + expired + "/resume"));
    driveReading(client, id);
    driveWebhooks(client);
    driveErrors(client);
    driveApiLogs(client);
    expect(200, client.send("DELETE", at, null));
    expect(409, client.send("DELETE", at, null));
    expect(200, client.get(at + everything));
  }

  private static void drivePages(DemoClient client, String id) {
    for (int i = 0; i < 4; i++) {
      client.inStatus("created");
    }
    DemoClient.Answer first = expect(200, client.get("/inquiries?page%5Bsize%5D=2"));
    DemoClient.Answer second = expect(200, client.get(String.valueOf(first.link("next"))));
    expect(200, client.get(String.valueOf(second.link("prev"))));
    expect(200, client.get("/inquiries?filter%5Binquiry-id%5D=" + id + ",inq_2"));
    expect(200, client.get("/inquiries?filter%5Breference-id%5D=usr_1"));
    expect(200, client.get("/inquiries?filter%5Bnote%5D=m"));
    expect(
        200,
        client.get(
            "/inquiries?filter%5Bstatus%5D=created,approved"
                + "&filter%5Binquiry-template-id%5D=itmpl_demoKYC"
                + "&filter%5Bcreated-at-start%5D=2020-01-01T00:00:00.000Z"
                + "&filter%5Bcreated-at-end%5D=2040-01-01T00:00:00.000Z"));
    expect(200, client.get("/inquiries?filter%5Btemplate-id%5D=tmpl_1"));
    expect(200, client.get("/inquiries?filter%5Baccount-id%5D=act_1"));
    expect(200, client.get("/inquiries?fields%5Binquiry%5D=status,fields.name-first"));
    DemoClient.Answer found =
        expect(
            200,
            client.post(
                "/inquiries/search",
                "{'query':{'and':[{'attribute':'created_at','operator':'gte','value':'2025-01-01'},"
                    + "{'or':[{'attribute':'status','operator':'eq','value':'created'},"
                    + "{'attribute':'reference_id','operator':'eq','value':'usr_1'}]}]},"
                    + "'sort':{'attribute':'updated_at','direction':'asc'},'page':{'size':2}}"));
    expect(200, client.post(String.valueOf(found.link("next")), "{}"));
    expect(200, client.post("/inquiries/search", "{'page':{'size':15}}"));
  }

  private static void driveSessions(DemoClient client) {
    String inquiry = client.createdId();
    String body = "{'data':{'attributes':{'inquiry-id':'" + inquiry + "'}}}";
    String session =
        expect(201, client.post("/inquiry-sessions?include=inquiry,device", body)).id();
    expect(200, client.get("/inquiry-sessions/" + session + "?include=inquiry"));
    expect(200, client.post("/inquiry-sessions/" + session + "/generate-one-time-link"));
    expect(200, client.post("/inquiry-sessions/" + session + "/expire"));
    expect(409, client.post("/inquiry-sessions/" + session + "/expire"));
    expect(200, client.get("/inquiry-sessions?filter%5Binquiry-id%5D=" + inquiry));
    expect(200, client.get("/inquiry-sessions"));
    expect(201, client.post("/inquiry-sessions", body));
    expect(
        200,
        client.post(
            "/inquiry-sessions/expire-all?include=inquiry",
            "{'meta':{'inquiry-ids':['" + inquiry + "']}}"));
    expect(404, client.get("/inquiry-sessions/iqse_unknown"));
  }

  private static void driveTemplates(DemoClient client) {
    DemoClient.Answer first = expect(200, client.get("/inquiry-templates?page%5Bsize%5D=1"));
    expect(200, client.get(String.valueOf(first.link("next"))));
    for (String name : List.of("KYC", "ProofOfAddress", "Merchant")) {
      expect(
          200,
          client.get("/inquiry-templates/itmpl_demo" + name + "?include=latest-published-version"));
      expect(
          200,
          client.get(
              "/inquiry-template-versions?filter%5Binquiry-template-id%5D=itmpl_demo" + name));
    }
    expect(404, client.get("/inquiry-templates/itmpl_unknown"));
    expect(
        201,
        client.post(
            "/inquiries",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoMerchant','fields':"
                + "{'sells':['goods'],'employees':3,'yearly_turnover':1.5,'accepts_terms':true,"
                + "'contract_signed_at':'2026-02-01T10:00:00.000Z','websites':['a']}}}}"));
  }

  private static void driveReading(DemoClient client, String id) {
    DemoClient.Answer events = expect(200, client.get("/events?page%5Bsize%5D=40"));
    for (JsonElement event : events.list()) {
      String eventId = event.getAsJsonObject().get("id").getAsString();
      expect(200, client.get("/events/" + eventId));
    }
    expect(200, client.get(String.valueOf(events.link("next"))));
    expect(200, client.get("/events?filter%5Bobject-id%5D=" + id + "&fields%5Bevent%5D=name"));
    expect(200, client.get("/events?filter%5Bname%5D=inquiry.created,inquiry.approved"));
    expect(404, client.get("/events/evt_unknown"));
    expect(200, client.get("/accounts?filter%5Breference-id%5D=usr_1"));
    expect(200, client.get("/accounts?page%5Bsize%5D=2"));
    expect(200, client.get("/rate-limits"));
  }

  private static void driveWebhooks(DemoClient client) {
    String id =
        expect(
                201,
                client.post(
                    "/webhooks",
                    """
                    {'data':{'attributes':{'name':'Results','description':null,'url':'https://example.org/hook',
                     'enabled-events':['inquiry.approved','*'],'api-version':'2025-10-27',
                     'api-key-inflection':'snake','api-attributes-blocklist':['address-*'],
                     'file-access-token-expires-in':600,
                     'payload-filter':{'data':{'relationships':{'inquiry-template':{'data':{'id':'itmpl_1'}}}}},
                     'included-allowlist':{'state':'custom','event-types':
                     [{'event-type':'inquiry','relationships':['account']}]},
                     'relationship-allowlist':{'state':'include_none'},
                     'custom-http-headers':{'X-API-Key':'k'}}}}\
                    """))
            .id();
    String at = "/webhooks/" + id;
    expect(200, client.get(at));
    expect(200, client.post(at + "/enable"));
    expect(
        200,
        client.send(
            "PATCH",
            at,
            "{'data':{'attributes':{'name':null,'included-allowlist':{'state':'include_all'}}}}"));
    expect(200, client.post(at + "/rotate-secret", "{'meta':{'expires-in-seconds':60}}"));
    expect(200, client.get(at));
    expect(200, client.post(at + "/disable"));
    String plain = "{'data':{'attributes':{'url':'%s','enabled-events':['*']}}}";
    expect(201, client.post("/webhooks", plain.formatted("https://example.org/")));
    expect(422, client.post("/webhooks", plain.formatted("elsewhere")));
    DemoClient.Answer first = expect(200, client.get("/webhooks?page%5Bsize%5D=1"));
    expect(200, client.get(String.valueOf(first.link("next"))));
    expect(200, client.get("/webhooks?fields%5Bwebhook%5D=status,url"));
    expect(200, client.post(at + "/archive"));
    expect(409, client.post(at + "/enable"));
    expect(404, client.get("/webhooks/wbh_unknown"));
  }

  private static void driveApiLogs(DemoClient client) {
    DemoClient.Answer logs = expect(200, client.get("/api-logs?page%5Bsize%5D=100"));
    for (JsonElement entry : logs.list()) {
      expect(200, client.get("/api-logs/" + entry.getAsJsonObject().get("id").getAsString()));
    }
    expect(200, client.get(String.valueOf(logs.link("next"))));
    expect(200, client.get("/api-logs?fields%5Bapi-log%5D=created-at"));
    expect(404, client.get("/api-logs/req_unknown"));
  }

  private static void drivePowerless(DemoClient client) {
    expect(403, client.get("/inquiries"));
    expect(403, client.create(""));
    expect(403, client.get("/events"));
    expect(403, client.get("/webhooks"));
    expect(403, client.get("/api-logs"));
    expect(200, client.get("/rate-limits"));
  }

  private static void driveErrors(DemoClient client) {
    expect(400, client.post("/inquiries", "{'data':{'attributes':{'note':'no template'}}}"));
    expect(
        404,
        client.post("/inquiries", "{'data':{'attributes':{'inquiry-template-id':'itmpl_no'}}}"));
    expect(422, client.create("'fields':{'selected_country_code':'ZX','nickname':'x'}"));
    expect(404, client.get("/inquiries/inq_unknown"));
    expect(400, client.get("/inquiries?page%5Bsize%5D=101"));
    expect(404, client.post("/inquiries/inq_unknown/expire"));
    String body = "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}}}";
    expect(201, client.post("/inquiries", body, "Idempotency-Key", "same"));
    expect(201, client.post("/inquiries", body, "Idempotency-Key", "same"));
    expect(
        409, client.post("/inquiries", body.replace("KYC", "Merchant"), "Idempotency-Key", "same"));
  }

  private static void driveStrict(DemoClient client) {
    expect(403, client.get("/inquiry-templates"));
    expect(403, client.get("/inquiry-templates/itmpl_demoKYC"));
    expect(403, client.get("/inquiry-template-versions?filter%5Binquiry-template-id%5D=itmpl_1"));
    expect(201, client.create(""));
    expect(429, client.create(""));
    expect(200, client.get("/inquiries"));
    expect(429, client.get("/inquiries"));
  }
}
