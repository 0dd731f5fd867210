package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.linkdesk.demo.DemoClient.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class InquiryApiTest {
  @AutoClose private final RunningDemo demo = new RunningDemo();
  private final HandClock clock = demo.clock;
  private final DemoClient client = demo.client;

  @Test
  void theTutorialsCreateAnswersTheWholeInquiry() {
    Answer answer =
        client.create(
            "'reference-id':'usr_ABC123','fields':{'name_first':'Alexander','name_last':'Sample',"
                + "'birthdate':'1977-08-31'}");

    assertEquals(201, answer.status());
    assertTrue(answer.id().matches("inq_[A-Za-z0-9]{24,28}"));
    JsonObject attributes = answer.attributes();
    assertEquals("created", answer.inquiryStatus());
    assertEquals("usr_ABC123", attributes.get("reference-id").getAsString());
    assertEquals("2026-03-02T09:30:15.000Z", attributes.get("created-at").getAsString());
    assertEquals("2026-03-03T09:30:15.000Z", attributes.get("expires-at").getAsString());
    JsonObject first = attributes.getAsJsonObject("fields").getAsJsonObject("name_first");
    assertEquals("{\"type\":\"string\",\"value\":\"Alexander\"}", first.toString());
    assertTrue(
        attributes
            .getAsJsonObject("fields")
            .getAsJsonObject("name_middle")
            .get("value")
            .isJsonNull());
    assertEquals(
        "{\"session-token\":null,\"one-time-link\":null,\"one-time-link-short\":null}",
        answer.json().getAsJsonObject("meta").toString());
    assertFalse(answer.json().has("included"));
  }

  @Test
  void namesOutsideAsciiComeBackAsTheyWereSent() {
    Answer answer = client.create("'fields':{'name_first':'Žofie 李 😀'}");

    assertEquals(
        "Žofie 李 😀",
        client
            .get("/inquiries/" + answer.id())
            .attributes()
            .getAsJsonObject("fields")
            .getAsJsonObject("name_first")
            .get("value")
            .getAsString());
  }

  @Test
  void createTakesEveryAttributeAndMetaOfTheDescription() {
    Answer answer =
        client.post(
            "/inquiries",
            """
            {'data':{'attributes':{'inquiry-template-version-id':'itmplv_demoKYCv1','reference-id':'r1',
             'creator-email-address':'operator@example.org','redirect-uri':'https://example.org/done',
             'theme-set-id':'theset_1','note':'by phone','tags':['vip','vip','eu'],'initial-step-name':'start',
             'account-id':null,'template-id':null,'theme-id':null,'fields':null}},
             'meta':{'auto-create-account':true,'auto-create-account-type-id':'acttp_1',
             'auto-create-account-reference-id':'r1','auto-create-inquiry-session':true,
             'auto-create-one-time-link':true,'expiration-after-create-interval-seconds':600,
             'expiration-after-start-interval-seconds':700,'expiration-after-resume-interval-seconds':800,
             'one-time-link-expiration-seconds':900}}\
            """);

    assertEquals(201, answer.status(), answer.text());
    JsonObject attributes = answer.attributes();
    assertEquals("operator@example.org", attributes.get("creator").getAsString());
    assertEquals("by phone", attributes.get("note").getAsString());
    assertEquals("[\"vip\",\"eu\"]", attributes.get("tags").toString());
    assertEquals("2026-03-02T09:40:15.000Z", attributes.get("expires-at").getAsString());
    assertTrue(answer.meta("session-token").startsWith("ey"));
    assertTrue(
        answer.meta("one-time-link").startsWith(demo.server.linkHost() + "/verify?code=us1-"));
    assertEquals(
        2,
        answer
            .data()
            .getAsJsonObject("relationships")
            .getAsJsonObject("sessions")
            .getAsJsonArray("data")
            .size());
  }

  @Test
  void requestNamesAreTakenInCamelAndSnakeToo() {
    assertEquals(
        201,
        client
            .post(
                "/inquiries",
                "{'data':{'attributes':{'inquiryTemplateId':'itmpl_demoKYC','reference_id':'a'}},"
                    + "'meta':{'autoCreateOneTimeLink':true}}")
            .status());
  }

  @Test
  void unknownNamesInACreateAreRefused() {
    for (String body :
        List.of(
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC','name-first':'Jane'}}}",
            "{'data':{'type':'inquiry','attributes':{'inquiry-template-id':'itmpl_demoKYC'}}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}},'meta':{'x':1}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}},'extra':1}")) {
      Answer answer = client.post("/inquiries", body);
      assertEquals(400, answer.status(), body);
      assertTrue(answer.error().get("details").getAsString().endsWith("is not permitted"), body);
    }
  }

  @Test
  void bodiesOfTheWrongShapeAreRefused() {
    for (String body :
        List.of(
            "{",
            "[]",
            "1",
            "{} {}",
            "{'data':{}}",
            "{'data':{'attributes':[]}}",
            "{'data':{'attributes':{}}}",
            "{'data':{'attributes':{'inquiry-template-id':1}}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC','tags':'a'}}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC','fields':[]}}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC','account-id':'act_1',"
                + "'template-id':'tmpl_1'}}}",
            "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoKYC'}},"
                + "'meta':{'auto-create-account':false,'auto-create-account-reference-id':'a'}}")) {
      assertEquals(400, client.post("/inquiries", body).status(), body);
    }
    assertEquals(400, client.post("/inquiries").status());
  }

  @Test
  void unknownTemplatesAndAccountsAreNotFound() {
    assertEquals(
        404,
        client
            .post("/inquiries", "{'data':{'attributes':{'inquiry-template-id':'itmpl_nope'}}}")
            .status());
    assertEquals(
        404,
        client.post("/inquiries", "{'data':{'attributes':{'template-id':'tmpl_1'}}}").status());
    assertEquals(404, client.create("'account-id':'act_nope'").status());
  }

  @Test
  void eachFieldThatDoesNotFitIsPointedAt() {
    Answer answer =
        client.create(
            "'fields':{'birthdate':'31.08.1977','selected_country_code':'ZX','nickname':'x',"
                + "'email_address':'nobody','name_first':'%s','phone_number':5}"
                    .formatted("x".repeat(256)));

    assertEquals(422, answer.status());
    Set<String> pointers = new HashSet<>();
    answer
        .json()
        .getAsJsonArray("errors")
        .forEach(error ->
            pointers.add(
                error.getAsJsonObject().getAsJsonObject("source").get("pointer").getAsString()));
    assertEquals(
        Set.of(
            "/data/attributes/birthdate",
            "/data/attributes/selected-country-code",
            "/data/attributes/nickname",
            "/data/attributes/email-address",
            "/data/attributes/name-first",
            "/data/attributes/phone-number"),
        pointers);
    assertEquals(0, client.get("/inquiries").list().size());
  }

  @Test
  void otherFieldTypesAreCheckedByTheirSchema() {
    String good =
        "{'sells':['goods','food'],'legal_form':'company','employees':12,'yearly_turnover':1.5e6,"
            + "'contract_signed_at':'2026-02-01T10:00:00.000Z','accepts_terms':true,"
            + "'websites':['https://example.org'],'shop-number':'A 1'}";
    assertEquals(201, merchant(good).status());
    for (String bad :
        List.of(
            "{'sells':['goods','cars']}",
            "{'sells':'goods'}",
            "{'legal_form':'club'}",
            "{'employees':1.5}",
            "{'employees':-1}",
            "{'yearly_turnover':'much'}",
            "{'contract_signed_at':'2026-02-01'}",
            "{'accepts_terms':'yes'}",
            "{'websites':[1]}",
            "{'shop_number':'A 1'}",
            "{'shop-number':'0123456789012'}")) {
      assertEquals(422, merchant(bad).status(), bad);
    }
  }

  private Answer merchant(String fields) {
    return client.post(
        "/inquiries",
        "{'data':{'attributes':{'inquiry-template-id':'itmpl_demoMerchant','fields':%s}}}"
            .formatted(fields));
  }

  @Test
  void updateChangesWhatIsGivenAndLeavesTheRest() {
    String id = client.create("'note':'one','tags':['a'],'fields':{'name_first':'Jane'}").id();
    clock.advance(Duration.ofSeconds(5));

    Answer answer =
        client.send(
            "PATCH",
            "/inquiries/" + id,
            "{'data':{'attributes':{'tags':['b'],'fields':{'name_last':'Doe'}}}}");

    assertEquals(200, answer.status());
    assertEquals("one", answer.attributes().get("note").getAsString());
    assertEquals("[\"b\"]", answer.attributes().get("tags").toString());
    assertEquals("Jane", field(answer, "name_first"));
    assertEquals("Doe", field(answer, "name_last"));
    assertEquals("2026-03-02T09:30:20.000Z", answer.attributes().get("updated-at").getAsString());
    Answer cleared =
        client.send(
            "PATCH",
            "/inquiries/" + id,
            "{'data':{'attributes':{'note':null,'fields':{'name_first':null}}}}");
    assertTrue(cleared.attributes().get("note").isJsonNull());
    assertNull(field(cleared, "name_first"));
  }

  private static @Nullable String field(Answer answer, String key) {
    var value = answer.attributes().getAsJsonObject("fields").getAsJsonObject(key).get("value");
    return value.isJsonNull() ? null : value.getAsString();
  }

  @Test
  void updateRefusesUnknownNamesAndASecondWriteOfAWriteOnceField() {
    String id = client.inStatus("created");
    String once = "{'data':{'attributes':{'fields':{'customer_number':'%s'}}}}";
    assertEquals(200, client.send("PATCH", "/inquiries/" + id, once.formatted("1")).status());

    Answer again = client.send("PATCH", "/inquiries/" + id, once.formatted("2"));

    assertEquals(422, again.status());
    assertEquals("/data/attributes/customer-number", again.pointer());
    assertEquals(
        400,
        client
            .send("PATCH", "/inquiries/" + id, "{'data':{'attributes':{'reference-id':'x'}}}")
            .status());
  }

  @Test
  void redactTakesEverythingPersonalAndCannotBeRepeated() {
    String id =
        client
            .create("'reference-id':'r','note':'n','tags':['t'],'fields':{'name_first':'J'}")
            .id();

    Answer answer = client.send("DELETE", "/inquiries/" + id, null);

    assertEquals(200, answer.status());
    assertEquals("created", answer.inquiryStatus());
    assertEquals("r", answer.attributes().get("reference-id").getAsString());
    assertTrue(answer.attributes().get("note").isJsonNull());
    assertEquals(0, answer.attributes().getAsJsonArray("tags").size());
    assertNull(field(answer, "name_first"));
    assertFalse(answer.attributes().get("redacted-at").isJsonNull());
    Answer again = client.send("DELETE", "/inquiries/" + id, null);
    assertEquals(409, again.status());
    assertEquals("Inquiry already redacted", again.error().get("title").getAsString());
    assertEquals(409, client.post("/inquiries/" + id + "/resume").status());
    assertEquals(409, client.post("/inquiries/" + id + "/generate-one-time-link").status());
  }

  @Test
  void aRedactedInquiryDoesNotRunOut() {
    String id = client.createdId();
    client.send("DELETE", "/inquiries/" + id, null);
    clock.advance(Duration.ofDays(3));

    assertEquals("created", client.get("/inquiries/" + id).inquiryStatus());
  }

  @Test
  void tagsAreAddedRemovedAndReplaced() {
    String id = client.create("'tags':['a']").id();
    String at = "/inquiries/" + id;

    assertEquals("[\"a\",\"b\"]", tags(client.post(at + "/add-tag", "{'meta':{'tag-name':'b'}}")));
    assertEquals("[\"b\"]", tags(client.post(at + "/remove-tag", "{'meta':{'tag-name':'a'}}")));
    assertEquals(
        "[\"x\",\"y\"]", tags(client.post(at + "/set-tags", "{'meta':{'tag-name':['x','y']}}")));
    assertEquals("[]", tags(client.post(at + "/set-tags", "{'meta':{'tag-name':[]}}")));
    assertEquals(422, client.post(at + "/remove-tag", "{'meta':{'tag-name':'q'}}").status());
    assertEquals(404, client.post(at + "/add-tag", "{'meta':{'tag-id':'tag_q'}}").status());
    assertEquals(400, client.post(at + "/add-tag", "{'meta':{}}").status());
    assertEquals(400, client.post(at + "/add-tag").status());
    assertEquals(
        4,
        client
            .get(
                "/events?filter[name]=inquiry.updated-tags".replace("[", "%5B").replace("]", "%5D"))
            .list()
            .size());
  }

  private static String tags(Answer answer) {
    assertEquals(200, answer.status(), answer.text());
    return answer.attributes().get("tags").toString();
  }

  @Test
  void anOrganizationHasAtMostAThousandTags() {
    String id = client.createdId();
    StringBuilder names = new StringBuilder("'t0'");
    for (int i = 1; i < 1000; i++) {
      names.append(",'t").append(i).append('\'');
    }
    String at = "/inquiries/" + id;
    client.post(at + "/set-tags", "{'meta':{'tag-name':[" + names + "]}}");

    assertEquals(200, client.post(at + "/add-tag", "{'meta':{'tag-name':'t5'}}").status());
    assertEquals(422, client.post(at + "/add-tag", "{'meta':{'tag-name':'one more'}}").status());
  }

  @Test
  void printAnswersAPdf() {
    String id = client.create("'fields':{'name_first':'Zoë (Z)'}").id();

    Answer answer = client.get("/inquiries/" + id + "/print");

    assertEquals("application/pdf", answer.header("Content-Type"));
    String pdf = new String(answer.response().body(), StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-1.4"));
    assertTrue(pdf.contains("First Name: Zoë \\(Z\\)"));
    int table = Integer.parseInt(pdf.replaceAll("(?s).*startxref\\n(\\d+)\\n.*", "$1"));
    assertTrue(pdf.substring(table).startsWith("xref\n0 6\n"));
    int firstObject =
        Integer.parseInt(pdf.substring(table).lines().toList().get(3).substring(0, 10));
    assertTrue(pdf.substring(firstObject).startsWith("1 0 obj"));
  }

  @Test
  void includedComesOnlyWhenAsked() {
    String id = client.create("'reference-id':'r'").id();
    client.simulate(
        id,
        "{'type':'create_passed_verification','data':{'verification-template-id':'vtmpl_demoSelfie'}},"
            + "{'type':'complete_inquiry'}");

    Answer answer =
        client.get(
            "/inquiries/"
                + id
                + "?include=verifications,sessions,account,reviewer,documents,"
                + "inquiry-template.latest-published-version");

    Set<String> types = new HashSet<>();
    answer
        .json()
        .getAsJsonArray("included")
        .forEach(one -> types.add(one.getAsJsonObject().get("type").getAsString()));
    assertEquals(
        Set.of(
            "verification/selfie",
            "account",
            "workflow-run",
            "inquiry-template",
            "inquiry-template-version"),
        types);
    assertEquals(400, client.get("/inquiries/" + id + "?include=friends").status());
    assertFalse(client.get("/inquiries/" + id).json().has("included"));
  }

  @Test
  void sparseFieldsNameAttributesAndNestedFieldsInAnyCasing() {
    String id = client.create("'fields':{'name_first':'Jane','name_last':'Doe'}").id();

    JsonObject data =
        client
            .get("/inquiries/" + id + "?fields%5Binquiry%5D=status,createdAt,fields.name-first")
            .data();

    assertEquals(
        Set.of("status", "created-at", "fields"), data.getAsJsonObject("attributes").keySet());
    assertEquals(
        Set.of("name_first"),
        data.getAsJsonObject("attributes").getAsJsonObject("fields").keySet());
    assertTrue(data.has("relationships"));
    assertEquals(id, data.get("id").getAsString());
  }

  @Test
  void keysAreInflectedOnRequestButNotInsideFields() {
    String id = client.create("'fields':{'name_first':'Jane'}").id();

    JsonObject camel =
        client.send("GET", "/inquiries/" + id, null, "Key-Inflection", "camel").attributes();

    assertTrue(camel.has("createdAt"));
    assertTrue(camel.getAsJsonObject("fields").has("name_first"));
    assertEquals(
        400, client.send("GET", "/inquiries/" + id, null, "Key-Inflection", "shout").status());
  }

  @Test
  void theSameReferenceIdIsTheSameAccountAndNoneIsANewOne() {
    String first = account(client.create("'reference-id':'r'"));
    String second = account(client.create("'reference-id':'r'"));
    String other = account(client.create(""));

    assertEquals(first, second);
    assertNotEquals(first, other);
    JsonObject found =
        client.get("/accounts?filter%5Breference-id%5D=r,s").list().get(0).getAsJsonObject();
    assertEquals(first, found.get("id").getAsString());
    assertEquals(2, client.get("/accounts").list().size());
    assertEquals(
        "r",
        client
            .create("'account-id':'%s'".formatted(first))
            .attributes()
            .get("reference-id")
            .getAsString());
  }

  private static String account(Answer answer) {
    return answer
        .data()
        .getAsJsonObject("relationships")
        .getAsJsonObject("account")
        .getAsJsonObject("data")
        .get("id")
        .getAsString();
  }

  @Test
  void unknownIdsAreNotFoundInPersonasShape() {
    Answer answer = client.get("/inquiries/inq_unknown");

    assertEquals(404, answer.status());
    assertEquals("Record not found", answer.error().get("title").getAsString());
    assertEquals(404, client.post("/inquiries/inq_unknown/approve").status());
    assertEquals(404, client.get("/nonsense").status());
    assertEquals(404, client.send("PUT", "/inquiries", "{}").status());
  }
}
