package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.Account;
import dev.linkdesk.inquiry.ApiLogEntry;
import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.TemplateVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientListsTest {
  private static final Pattern SPARSE = Pattern.compile("&fields%5Binquiry%5D=[^&]*");

  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void sendsEveryFilter() {
    persona.answers(200, "{\"data\":[],\"links\":{\"next\":null}}");
    InquiryFilter filter =
        InquiryFilter.ANY
            .withIds(List.of(new InquiryId("inq_A"), new InquiryId("inq_B")))
            .withAccounts(List.of("act_1", "act_2"))
            .withReference("a+b & ü")
            .withTemplates(List.of("itmpl_1", "tmpl_old", "itmpl_2"))
            .withStatuses(List.of(InquiryStatus.CREATED, InquiryStatus.NEEDS_REVIEW))
            .createdBetween(
                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-31T23:59:59.5Z"));

    persona.client.list(filter, new PageRequest(20, null, null));

    assertEquals(
        "/api/v1/inquiries?filter%5Binquiry-id%5D=inq_A%2Cinq_B"
            + "&filter%5Baccount-id%5D=act_1%2Cact_2"
            + "&filter%5Breference-id%5D=a%2Bb%20%26%20%C3%BC"
            + "&filter%5Binquiry-template-id%5D=itmpl_1%2Citmpl_2"
            + "&filter%5Btemplate-id%5D=tmpl_old"
            + "&filter%5Bstatus%5D=created%2Cneeds_review"
            + "&filter%5Bcreated-at-start%5D=2026-01-01T00%3A00%3A00.000Z"
            + "&filter%5Bcreated-at-end%5D=2026-01-31T23%3A59%3A59.500Z"
            + "&page%5Bsize%5D=20",
        target());
  }

  @Test
  void aNoteStandsAlone() {
    persona.answers(200, "{\"data\":[]}");

    persona.client.list(InquiryFilter.ofNote("call back, please"), PageRequest.FIRST);

    assertEquals(
        "/api/v1/inquiries?filter%5Bnote%5D=call%20back%2C%20please&page%5Bsize%5D=100", target());
  }

  @Test
  void goesOnAfterTheLastAndBackBeforeTheFirst() {
    persona.answers(200, page("/api/v1/inquiries?page%5Bafter%5D=inq_1", "inq_2", "inq_1"));
    persona.answers(200, page(null, "inq_0"));
    persona.answers(200, page(null));

    Page<Inquiry> first = persona.client.list(InquiryFilter.ANY, PageRequest.FIRST);
    Page<Inquiry> second =
        persona.client.list(
            InquiryFilter.ANY, PageRequest.FIRST.after(Objects.requireNonNull(first.next())));
    persona.client.list(InquiryFilter.ANY, PageRequest.FIRST.before("inq_2"));

    assertNull(second.next());
    assertEquals("/api/v1/inquiries?page%5Bsize%5D=100", target());
    assertEquals("/api/v1/inquiries?page%5Bsize%5D=100&page%5Bafter%5D=inq_1", target());
    assertEquals("/api/v1/inquiries?page%5Bsize%5D=100&page%5Bbefore%5D=inq_2", target());
  }

  @Test
  void aRowThatComesTwiceCountsOnce() {
    persona.answers(200, page("/api/v1/inquiries", "inq_2", "inq_1", "inq_2"));

    Page<Inquiry> page = persona.client.list(InquiryFilter.ANY, PageRequest.FIRST);

    assertEquals(
        List.of("inq_2", "inq_1"), page.items().stream().map(row -> row.id().value()).toList());
    assertEquals("inq_2", page.next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/api/v1/inquiries?page%5Bafter%5D=inq_1",
        "//elsewhere.example/api/v1/inquiries",
        "https://127.0.0.1/api/v1/inquiries",
        "http://127.0.0.1:1/api/v1/inquiries",
        "/api/v2/inquiries",
        "/api/v1/../../admin",
        "/api/v1",
        "/",
        "ftp://127.0.0.1/api/v1/inquiries",
        "javascript:alert(1)",
        ""
      })
  void aNextPageElsewhereIsNotUnderstood(String next) {
    persona.answers(200, page(next, "inq_1"));

    failure(
        Failure.NotUnderstood.class,
        () -> persona.client.list(InquiryFilter.ANY, PageRequest.FIRST));
  }

  @Test
  void aNextPageOnTheSameServerIsUnderstood() {
    persona.answers(200, page(persona.address().api() + "/inquiries?page%5Bafter%5D=x", "inq_1"));

    assertEquals("inq_1", persona.client.list(InquiryFilter.ANY, PageRequest.FIRST).next());
  }

  @Test
  void searchesAndPostsTheSameQuestionForTheNextPage() {
    persona.answers(200, page("/api/v1/inquiries/search?page%5Bafter%5D=inq_1", "inq_1"));
    persona.answers(200, page(null));
    InquirySearch search = InquirySearch.changedSince(Instant.parse("2026-01-31T09:57:00Z"));

    Page<Inquiry> first = persona.client.search(search, PageRequest.FIRST);
    persona.client.search(search, PageRequest.FIRST.after(Objects.requireNonNull(first.next())));

    RecordedRequest one = persona.request();
    RecordedRequest two = persona.request();
    assertEquals("POST", one.getMethod());
    assertEquals("/api/v1/inquiries/search?page%5Bsize%5D=100", plain(one));
    assertEquals("/api/v1/inquiries/search?page%5Bsize%5D=100&page%5Bafter%5D=inq_1", plain(two));
    assertEquals(
        "{\"query\":{\"attribute\":\"updated_at\",\"operator\":\"gte\","
            + "\"value\":\"2026-01-31T09:57:00Z\"},"
            + "\"sort\":{\"attribute\":\"updated_at\",\"direction\":\"asc\"}}",
        body(one));
    assertEquals(body(one), body(two));
    assertNotEquals(
        MockPersona.header(one, "Idempotency-Key"), MockPersona.header(two, "Idempotency-Key"));
  }

  @Test
  void joinsConditions() {
    persona.answers(200, page(null));
    InquirySearch.Clause created =
        new InquirySearch.Compare(
            InquirySearch.Attribute.STATUS, InquirySearch.Operator.EQ, "created");
    InquirySearch.Clause template =
        new InquirySearch.Compare(
            InquirySearch.Attribute.INQUIRY_TEMPLATE_ID, InquirySearch.Operator.EQ, "itmpl_1");

    persona.client.search(
        new InquirySearch(
            new InquirySearch.And(
                List.of(new InquirySearch.Or(List.of(created)), new InquirySearch.Not(template))),
            null),
        PageRequest.FIRST);

    assertEquals(
        "{\"query\":{\"and\":[{\"or\":[{\"attribute\":\"status\",\"operator\":\"eq\","
            + "\"value\":\"created\"}]},{\"not\":{\"attribute\":\"inquiry_template_id\","
            + "\"operator\":\"eq\",\"value\":\"itmpl_1\"}}]}}",
        body(persona.request()));
  }

  @Test
  void aSearchThatFailedOnceIsNotAskedAgainWithItsKey() {
    persona.answers(503, "");

    failure(
        Failure.Unavailable.class,
        () -> persona.client.search(new InquirySearch(null, null), PageRequest.FIRST));

    assertEquals(1, persona.requests());
    assertEquals("{}", body(persona.request()));
  }

  @Test
  void readsTheVersionsOfATemplate() {
    persona.answers(
        200,
        "{\"data\":[{\"id\":\"itmplv_2\",\"attributes\":{\"name-display\":\"KYC\",\"status\":"
            + "\"published\",\"live\":true,\"enabled-locales\":[\"en-US\"],"
            + "\"published-at\":\"2026-01-30T00:00:00.000Z\"}}],"
            + "\"links\":{\"next\":\"/api/v1/inquiry-template-versions?x\"}}");
    persona.answers(200, "{\"data\":[{\"id\":\"itmplv_1\"},{\"id\":\"itmplv_2\"}],\"links\":{}}");

    List<TemplateVersion> versions = persona.client.versions("itmpl_1");

    assertEquals(
        List.of(
            new TemplateVersion(
                "itmplv_2",
                "KYC",
                null,
                "published",
                true,
                List.of("en-US"),
                null,
                Instant.parse("2026-01-30T00:00:00Z")),
            new TemplateVersion("itmplv_1", null, null, "", false, List.of(), null, null)),
        versions);
    String question =
        "/api/v1/inquiry-template-versions?filter%5Binquiry-template-id%5D=itmpl_1"
            + "&page%5Bsize%5D=100";
    assertEquals(question, target());
    assertEquals(question + "&page%5Bafter%5D=itmplv_2", target());
  }

  @Test
  void readsAccountsWithoutTheirPersonalFields() {
    persona.answers(
        200,
        "{\"data\":[{\"id\":\"act_1\",\"attributes\":{\"reference-id\":\"usr_1\","
            + "\"account-type-name\":\"User\",\"tags\":[\"vip\"],\"fields\":{\"name\":\"Jane\"}}},"
            + "{\"id\":\"act_2\",\"attributes\":{\"reference-id\":\"usr_2\"}}]}");

    List<Account> accounts = persona.client.accounts("usr_1");

    assertEquals(
        List.of(new Account("act_1", "usr_1", "User", null, List.of("vip"), null, null, null)),
        accounts);
    assertEquals(
        "/api/v1/accounts?filter%5Breference-id%5D=usr_1&page%5Bsize%5D=100"
            + "&fields%5Baccount%5D=reference-id%2Caccount-type-name%2Caccount-status%2Ctags"
            + "%2Ccreated-at%2Cupdated-at%2Credacted-at",
        target());
  }

  @Test
  void readsTheEventsOfOneInquiryWithoutWhatTheyCarry() {
    persona.answers(
        200,
        "{\"data\":[{\"id\":\"evt_1\",\"attributes\":{\"name\":\"inquiry.approved\","
            + "\"created-at\":\"2026-01-31T10:00:00.123Z\"}}],\"links\":{\"next\":null}}");

    Page<Event> events = persona.client.events(EventFilter.of("inq_1"), PageRequest.FIRST);

    assertEquals(
        List.of(
            new Event(
                "evt_1", "inquiry.approved", "inq_1", Instant.parse("2026-01-31T10:00:00.123Z"))),
        events.items());
    assertEquals(
        "/api/v1/events?filter%5Bobject-id%5D=inq_1&page%5Bsize%5D=100"
            + "&fields%5Bevent%5D=name%2Ccreated-at",
        target());
  }

  @Test
  void keepsOfAllEventsOnlyWhatTheyHappenedTo() {
    persona.answers(
        200,
        "{\"data\":[{\"id\":\"evt_1\",\"attributes\":{\"name\":\"inquiry.approved\",\"payload\":"
            + "{\"data\":{\"id\":\"inq_7\",\"attributes\":{\"fields\":{\"a\":\"Jane\"}}}}}}]}");

    Page<Event> events =
        persona.client.events(
            new EventFilter(List.of("inquiry.approved", "inquiry.declined"), List.of(), List.of()),
            PageRequest.FIRST);

    assertEquals(List.of(new Event("evt_1", "inquiry.approved", "inq_7", null)), events.items());
    assertFalse(events.items().toString().contains("Jane"));
    assertEquals(
        "/api/v1/events?filter%5Bname%5D=inquiry.approved%2Cinquiry.declined&page%5Bsize%5D=100",
        target());
  }

  @Test
  void looksARequestUp() {
    persona.answers(
        200,
        "{\"data\":{\"type\":\"api-log\",\"id\":\"req_7\",\"attributes\":{\"request\":{\"method\":"
            + "\"GET\",\"path\":\"/api/v1/inquiries?filter=Jane\",\"post-params\":{\"a\":\"Jane\"}},"
            + "\"response\":{\"status\":200},\"created-at\":\"2026-01-31T10:00:00.485+00:00\","
            + "\"redacted-at\":null}}}");

    ApiLogEntry entry = persona.client.apiLog("req_7");

    assertEquals(
        new ApiLogEntry(
            "req_7",
            "GET",
            "/api/v1/inquiries",
            200,
            Instant.parse("2026-01-31T10:00:00.485Z"),
            null),
        entry);
    assertEquals("/api/v1/api-logs/req_7", target());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "req_", "req_a/b", "req_../x", "evt_1", "req_ä", "req_1?x"})
  void aRequestIdOfAnotherShapeIsNotFoundWithoutAsking(String id) {
    failure(Failure.NotFound.class, () -> persona.client.apiLog(id));

    assertEquals(0, persona.requests());
  }

  private String target() {
    return plain(persona.request());
  }

  private static String plain(RecordedRequest request) {
    return SPARSE.matcher(Objects.requireNonNull(request.getTarget())).replaceAll("");
  }

  private static String page(@Nullable String next, String... ids) {
    String rows =
        List.of(ids).stream()
            .map(id -> "{\"type\":\"inquiry\",\"id\":\"" + id + "\"}")
            .collect(Collectors.joining(","));
    return "{\"data\":["
        + rows
        + "],\"links\":{\"prev\":null,\"next\":"
        + (next == null ? "null" : '"' + next + '"')
        + "}}";
  }
}
