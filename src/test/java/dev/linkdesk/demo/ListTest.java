package dev.linkdesk.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ListTest {
  @AutoClose private final RunningDemo demo = new RunningDemo();
  private final HandClock clock = demo.clock;
  private final DemoClient client = demo.client;

  private static List<String> ids(Answer answer) {
    assertEquals(200, answer.status(), answer.text());
    List<String> ids = new ArrayList<>();
    answer.list().forEach(row -> ids.add(row.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  private List<String> make(int count) {
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      newestFirst.addFirst(client.createdId());
    }
    return newestFirst;
  }

  private String filtered(String filters) {
    return "/inquiries?" + filters.replace("[", "%5B").replace("]", "%5D");
  }

  @Test
  void theNewestComeFirstTenAtATime() {
    List<String> made = make(12);

    Answer first = client.get("/inquiries");

    assertEquals(made.subList(0, 10), ids(first));
    assertNull(first.link("prev"));
    assertEquals("/api/v1/inquiries?page%5Bafter%5D=" + made.get(9), first.link("next"));
    Answer second = client.get(next(first));
    assertEquals(made.subList(10, 12), ids(second));
    assertNull(second.link("next"));
  }

  private static String next(Answer answer) {
    @Nullable String link = answer.link("next");
    return link == null ? "" : link;
  }

  @Test
  void walkingOnMeetsEachOnceWhileNewOnesArrive() {
    List<String> made = make(25);
    List<String> seen = new ArrayList<>();
    Answer page = client.get(filtered("page[size]=4"));
    seen.addAll(ids(page));
    while (page.link("next") != null) {
      client.createdId();
      page = client.get(next(page));
      seen.addAll(ids(page));
    }

    assertEquals(made, seen);
  }

  @Test
  void theCursorBeforeGivesTheNewerOnesNextToIt() {
    List<String> made = make(7);

    Answer page = client.get(filtered("page[before]=" + made.get(5) + "&page[size]=2"));

    assertEquals(made.subList(3, 5), ids(page));
    assertTrue(String.valueOf(page.link("prev")).contains("page%5Bbefore%5D=" + made.get(3)));
    assertTrue(String.valueOf(page.link("next")).contains("page%5Bafter%5D=" + made.get(4)));
  }

  @Test
  void sizesOutside1To100AndUnknownCursorsAreRefused() {
    for (String bad :
        List.of(
            "page[size]=0",
            "page[size]=101",
            "page[size]=x",
            "page[after]=inq_x",
            "page[offset]=3",
            "filter[colour]=red",
            "filter[created-at-start]=yesterday")) {
      assertEquals(400, client.get(filtered(bad)).status(), bad);
    }
    String id = client.createdId();
    assertEquals(400, client.get(filtered("page[after]=" + id + "&page[before]=" + id)).status());
    assertThrows(Refusal.class, () -> Query.parse("page%5Bsize%5D=%zz"));
  }

  @Test
  void allFiltersMustHoldTogether() {
    String wanted = client.create("'reference-id':'a'").id();
    client.post("/inquiries/" + wanted + "/approve");
    String open = client.create("'reference-id':'a'").id();
    String other = client.create("'reference-id':'b'").id();
    client.post("/inquiries/" + other + "/approve");

    assertEquals(
        List.of(wanted),
        ids(client.get(filtered("filter[reference-id]=a&filter[status]=approved"))));
    assertEquals(
        List.of(other, open),
        ids(client.get(filtered("filter[inquiry-id]=" + open + "," + other + ",inq_x"))));
    assertEquals(
        List.of(other, open, wanted),
        ids(
            client.get(
                filtered(
                    "filter[status]=created,approved&filter[inquiry-template-id]=itmpl_demoKYC"))));
    assertEquals(
        List.of(), ids(client.get(filtered("filter[inquiry-template-id]=itmpl_demoMerchant"))));
    assertEquals(List.of(), ids(client.get(filtered("filter[status]=no_such_status"))));
  }

  @Test
  void theFilterOnTheNoteStandsAlone() {
    String noted = client.create("'note':'by phone'").id();
    client.createdId();

    assertEquals(List.of(noted), ids(client.get(filtered("filter[note]=by%20phone"))));
    assertEquals(400, client.get(filtered("filter[note]=x&filter[status]=created")).status());
  }

  @Test
  void theCreationTimesAreInclusive() {
    String first = client.createdId();
    clock.advance(Duration.ofSeconds(10));
    String second = client.createdId();
    clock.advance(Duration.ofSeconds(10));
    client.createdId();

    assertEquals(
        List.of(second, first),
        ids(
            client.get(
                filtered(
                    "filter[created-at-start]=2026-03-02T09:30:15.000Z"
                        + "&filter[created-at-end]=2026-03-02T09:30:25.000Z"))));
    assertEquals(
        List.of(second),
        ids(
            client.get(
                filtered(
                    "filter[created-at-start]=2026-03-02T09:30:15.001Z"
                        + "&filter[created-at-end]=2026-03-02T09:30:34.999Z"))));
  }

  @Test
  void moreThanAHundredIdsAreRefused() {
    assertEquals(400, client.get(filtered("filter[inquiry-id]=" + manyIds(101))).status());
    assertEquals(200, client.get(filtered("filter[inquiry-id]=" + manyIds(100))).status());
  }

  private static String manyIds(int count) {
    StringBuilder ids = new StringBuilder("inq_0");
    for (int i = 1; i < count; i++) {
      ids.append(",inq_").append(i);
    }
    return ids.toString();
  }

  @Test
  void searchFindsWhatChangedAndPagesOnWithTheSameBody() {
    List<String> made = make(3);
    clock.advance(Duration.ofSeconds(30));
    for (String id : made) {
      clock.advance(Duration.ofSeconds(1));
      client.post("/inquiries/" + id + "/approve");
    }
    client.createdId();
    String body =
        "{'query':{'and':[{'attribute':'updated_at','operator':'gte','value':'2026-03-02T09:30:45Z'},"
            + "{'not':{'attribute':'status','operator':'eq','value':'created'}}]},"
            + "'sort':{'attribute':'updated_at','direction':'asc'},'page':{'size':2}}";

    Answer first = client.post("/inquiries/search", body);
    Answer second = client.post(next(first), body);

    assertEquals(made.subList(0, 2), ids(first));
    assertEquals(made.subList(2, 3), ids(second));
    assertNull(second.link("next"));
  }

  @Test
  void searchRefusesWhatTheDescriptionDoesNotAllow() {
    for (String bad :
        List.of(
            "{'query':{'attribute':'note','operator':'eq','value':'x'}}",
            "{'query':{'attribute':'status','operator':'like','value':'x'}}",
            "{'query':{'attribute':'created_at','operator':'like','value':'2025-01-01'}}",
            "{'query':{'or':[{'and':[{'not':{'attribute':'status','operator':'eq','value':'x'}}]}]}}",
            "{'query':{}}",
            "{'sort':{'attribute':'status'}}",
            "{'sort':{'attribute':'note','direction':'asc'}}",
            "{'page':{'size':101}}",
            "{'limit':3}")) {
      assertEquals(400, client.post("/inquiries/search", bad).status(), bad);
    }
    assertEquals(
        422,
        client
            .post(
                "/inquiries/search",
                "{'query':{'attribute':'created_at','operator':'gt','value':'soon'}}")
            .status());
  }

  @Test
  void templatesAreListedWithoutAndRetrievedWithTheirFields() {
    Answer list = client.get("/inquiry-templates");

    assertEquals("itmpl_demoKYC", ids(list).getFirst());
    assertEquals(3, ids(list).size());
    assertTrue(!list.text().contains("field-schemas"));
    Answer kyc = client.get("/inquiry-templates/itmpl_demoKYC?include=latest-published-version");
    assertEquals(
        "name_first",
        kyc.attributes()
            .getAsJsonArray("field-schemas")
            .get(0)
            .getAsJsonObject()
            .get("key")
            .getAsString());
    assertEquals(1, kyc.json().getAsJsonArray("included").size());
    assertEquals(
        "itmplv_demoMerchantV1",
        ids(client.get(
                "/inquiry-template-versions?filter%5Binquiry-template-id%5D=itmpl_demoMerchant"))
            .getFirst());
    assertEquals(400, client.get("/inquiry-template-versions").status());
  }

  @Test
  void sessionsAreListedRetrievedLinkedAndExpired() {
    String id = client.createdId();
    String body = "{'data':{'attributes':{'inquiry-id':'" + id + "'}}}";
    Answer made = client.post("/inquiry-sessions", body);
    assertEquals(201, made.status());
    String at = "/inquiry-sessions/" + made.id();

    assertEquals("new", client.get(at).inquiryStatus());
    assertTrue(client.post(at + "/generate-one-time-link").meta("one-time-link").contains("code="));
    assertEquals("expired", client.post(at + "/expire").inquiryStatus());
    assertEquals(409, client.post(at + "/generate-one-time-link").status());
    String second = client.post("/inquiry-sessions", body).id();
    assertEquals(
        List.of(second, made.id()),
        ids(client.get("/inquiry-sessions?filter%5Binquiry-id%5D=" + id)));
    Answer all =
        client.post("/inquiry-sessions/expire-all", "{'meta':{'inquiry-ids':['" + id + "']}}");
    assertEquals(2, all.list().size());
    assertEquals("expired", client.get("/inquiry-sessions/" + second).inquiryStatus());
    assertEquals(
        422,
        client.post("/inquiry-sessions/expire-all", "{'meta':{'inquiry-ids':['inq_x']}}").status());
    assertEquals(404, client.get("/inquiry-sessions/iqse_x").status());
  }
}
