package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.KEY;
import static dev.linkdesk.persona.MockPersona.SECRET;
import static dev.linkdesk.persona.MockPersona.body;
import static dev.linkdesk.persona.MockPersona.failure;
import static dev.linkdesk.persona.MockPersona.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.SimulateAction;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientRequestsTest {
  @AutoClose private final MockPersona persona = new MockPersona();

  @Test
  void createsAnInquiry() {
    persona.answers(201, INQUIRY);
    NewInquiry wanted =
        new NewInquiry(
            "itmpl_1", "cust-1", Map.of("name_first", "Zoë"), List.of(), null, null, null);

    Inquiry created = persona.client.create(wanted, KEY);

    assertEquals(Inquiry.known(ID, InquiryStatus.CREATED), created);
    RecordedRequest request = persona.request();
    assertEquals("POST /api/v1/inquiries HTTP/1.1", request.getRequestLine());
    assertEquals("application/json", header(request, "Content-Type"));
    assertEquals(
        "{\"data\":{\"attributes\":{\"inquiry-template-id\":\"itmpl_1\",\"reference-id\":\"cust-1\","
            + "\"fields\":{\"name_first\":\"Zoë\"}}}}",
        body(request));
  }

  @Test
  void sendsTheHeadersThatPersonaAsksFor() {
    persona.answers(201, INQUIRY);

    persona.client.create(plain(), KEY);

    RecordedRequest request = persona.request();
    assertEquals("Bearer " + SECRET, header(request, "Authorization"));
    assertEquals("2025-10-27", header(request, "Persona-Version"));
    assertEquals("kebab", header(request, "Key-Inflection"));
    assertEquals("application/json", header(request, "Accept"));
    assertEquals("Linkdesk/0.1.0", header(request, "User-Agent"));
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
    assertNull(header(request, "Cookie"));
  }

  @Test
  void readsAnInquiryWithWhatBelongsToIt() {
    persona.answers(200, INQUIRY);

    assertEquals(ID, persona.client.retrieve(ID).inquiry().id());

    RecordedRequest request = persona.request();
    assertEquals(
        "GET /api/v1/inquiries/inq_ABC123?include=verifications%2Csessions%2Caccount"
            + "%2Cinquiry-template%2Cinquiry-template.latest-published-version"
            + "&fields%5Baccount%5D=reference-id%2Caccount-type-name%2Caccount-status%2Ctags"
            + "%2Ccreated-at%2Cupdated-at%2Credacted-at HTTP/1.1",
        request.getRequestLine());
    assertNull(header(request, "Idempotency-Key"));
    assertNull(header(request, "Content-Type"));
  }

  @Test
  void listsByIdsAndAsksForTheColumnsOfTheTableOnly() {
    persona.answers(200, "{\"data\":[{\"id\":\"inq_B\"},{\"id\":\"inq_A\"}],\"links\":{}}");

    List<Inquiry> inquiries = persona.client.list(ids("inq_A", "inq_B", "inq_A", "inq_Gone"));

    assertEquals(ids("inq_B", "inq_A"), inquiries.stream().map(Inquiry::id).toList());
    assertEquals(
        "/api/v1/inquiries?filter%5Binquiry-id%5D=inq_A%2Cinq_B%2Cinq_Gone&page%5Bsize%5D=100"
            + "&fields%5Binquiry%5D=status%2Creference-id%2Ccreator%2Ctags%2Ccreated-at"
            + "%2Cupdated-at%2Cstarted-at%2Cexpires-at%2Ccompleted-at%2Cfailed-at%2Cexpired-at"
            + "%2Cmarked-for-review-at%2Cdecisioned-at%2Credacted-at%2Cprevious-step-name"
            + "%2Cnext-step-name%2Cfields.name-first%2Cfields.name-last",
        persona.request().getTarget());
  }

  @Test
  void listsAHundredInOneRequest() {
    List<InquiryId> hundred =
        IntStream.range(0, 100).mapToObj(i -> new InquiryId("inq_" + i)).toList();
    persona.answers(200, "{\"data\":[]}");

    assertEquals(List.of(), persona.client.list(hundred));

    assertEquals(1, persona.requests());
  }

  @Test
  void listsNothingWithoutAsking() {
    assertEquals(List.of(), persona.client.list(List.of()));
    assertEquals(0, persona.requests());
  }

  @Test
  void moreThanAHundredIdsAreAMistakeOfTheCaller() {
    List<InquiryId> many =
        IntStream.range(0, 101).mapToObj(i -> new InquiryId("inq_" + i)).toList();

    failure(Failure.Bug.class, () -> persona.client.list(many));

    assertEquals(0, persona.requests());
  }

  @Test
  void inquiriesNobodyAskedForAreLeftOut() {
    persona.answers(200, "{\"data\":[{\"id\":\"inq_B\"},{\"id\":\"inq_A\"}]}");

    List<Inquiry> inquiries = persona.client.list(ids("inq_A"));

    assertEquals(ids("inq_A"), inquiries.stream().map(Inquiry::id).toList());
  }

  @Test
  void readsAllPagesOfTemplates() {
    persona.answers(
        200,
        "{\"data\":[{\"id\":\"itmpl_1\",\"attributes\":{\"name\":\"One\"}},{\"id\":\"itmpl_2\"}],"
            + "\"links\":{\"next\":\"/api/v1/inquiry-templates?page%5Bafter%5D=itmpl_9\"}}");
    persona.answers(200, "{\"data\":[{\"id\":\"itmpl_3\"}],\"links\":{\"next\":null}}");

    List<InquiryTemplate> templates = persona.client.templates();

    assertEquals(
        List.of("itmpl_1", "itmpl_2", "itmpl_3"),
        templates.stream().map(InquiryTemplate::id).toList());
    assertEquals("/api/v1/inquiry-templates?page%5Bsize%5D=100", persona.request().getTarget());
    assertEquals(
        "/api/v1/inquiry-templates?page%5Bsize%5D=100&page%5Bafter%5D=itmpl_2",
        persona.request().getTarget());
  }

  @Test
  void anEndlessListOfTemplatesIsGivenUp() {
    for (int page = 0; page < PersonaClient.MOST_PAGES; page++) {
      persona.answers(
          200, "{\"data\":[{\"id\":\"itmpl_" + page + "\"}],\"links\":{\"next\":\"/api/v1/x\"}}");
    }

    failure(Failure.NotUnderstood.class, persona.client::templates);

    assertEquals(PersonaClient.MOST_PAGES, persona.requests());
  }

  @Test
  void aListOfTemplatesThatStartsAgainIsGivenUp() {
    String page = "{\"data\":[{\"id\":\"itmpl_1\"}],\"links\":{\"next\":\"/api/v1/x\"}}";
    persona.answers(200, page);
    persona.answers(200, page);

    failure(Failure.NotUnderstood.class, persona.client::templates);
  }

  @Test
  void readsATemplate() {
    persona.answers(
        200,
        "{\"data\":{\"id\":\"itmpl_demoKYC\",\"attributes\":{\"name\":\"KYC\",\"field-schemas\":"
            + "[{\"type\":\"date\",\"key\":\"birthdate\"}]}}}");

    InquiryTemplate template = persona.client.template("itmpl_demoKYC");

    assertEquals("birthdate", template.fields().getFirst().key());
    assertEquals("GET /api/v1/inquiry-templates/itmpl_demoKYC HTTP/1.1", line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "KYC", "itmpl_", "itmpl_a/../../x", "inq_1", "persona_sandbox_1", "../x"})
  void aTemplateIdOfAnotherShapeIsNotFoundWithoutAsking(String id) {
    failure(Failure.NotFound.class, () -> persona.client.template(id));

    assertEquals(0, persona.requests());
  }

  @Test
  void makesAOneTimeLink() {
    persona.answers(
        200,
        "{\"data\":{\"id\":\"inq_ABC123\"},\"meta\":{\"one-time-link\":"
            + "\"https://withpersona.com/verify?code=us1-x\",\"one-time-link-short\":null}}");

    URI link = persona.client.oneTimeLink(ID, Duration.ofHours(1), KEY);

    assertEquals(URI.create("https://withpersona.com/verify?code=us1-x"), link);
    RecordedRequest request = persona.request();
    assertEquals(
        "POST /api/v1/inquiries/inq_ABC123/generate-one-time-link HTTP/1.1",
        request.getRequestLine());
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
    assertEquals("{\"meta\":{\"expires-in-seconds\":3600}}", body(request));
    assertEquals("application/json", header(request, "Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"meta\":null}",
        "{\"meta\":{\"one-time-link\":null}}",
        "{\"meta\":{\"one-time-link\":\"\"}}",
        "{\"meta\":{\"one-time-link\":7}}",
        "{\"meta\":{\"one-time-link\":\"/verify?code=tok\"}}",
        "{\"meta\":{\"one-time-link\":\"javascript:tok()\"}}",
        "{\"meta\":{\"one-time-link\":\"file:///tok\"}}",
        "{\"meta\":{\"one-time-link\":\"https:///tok\"}}",
        "{\"meta\":{\"one-time-link\":\"https://host/ tok\"}}"
      })
  void whatIsNoLinkIsNotHandedOver(String answer) {
    persona.answers(200, answer);

    Failure failure =
        failure(
            Failure.NotUnderstood.class,
            () -> persona.client.oneTimeLink(ID, Duration.ofHours(1), KEY));

    assertEquals(Optional.of("req_7"), failure.requestId());
    assertFalse(failure.toString().contains("tok"), failure.toString());
  }

  @Test
  void resumesAnInquiry() {
    persona.answers(200, INQUIRY.replace("created", "pending"));

    assertEquals(InquiryStatus.PENDING, persona.client.resume(ID, KEY).status());

    RecordedRequest request = persona.request();
    assertEquals("POST /api/v1/inquiries/inq_ABC123/resume HTTP/1.1", request.getRequestLine());
    assertEquals(0, request.getBodySize());
    assertEquals(KEY.value(), header(request, "Idempotency-Key"));
  }

  @Test
  void simulatesInTheOrderGiven() {
    persona.answers(200, INQUIRY.replace("created", "declined"));

    Inquiry inquiry = persona.client.simulate(ID, List.of(SimulateAction.values()), KEY);

    assertEquals(InquiryStatus.DECLINED, inquiry.status());
    RecordedRequest request = persona.request();
    assertEquals(
        "POST /api/v1/inquiries/inq_ABC123/perform-simulate-actions HTTP/1.1",
        request.getRequestLine());
    assertEquals(
        "{\"meta\":{\"simulate-actions\":[{\"type\":\"start_inquiry\"},"
            + "{\"type\":\"complete_inquiry\"},{\"type\":\"fail_inquiry\"},"
            + "{\"type\":\"expire_inquiry\"},{\"type\":\"mark_for_review_inquiry\"},"
            + "{\"type\":\"approve_inquiry\"},{\"type\":\"decline_inquiry\"}]}}",
        body(request));
  }

  @Test
  void aFieldThatCannotBeSentIsAMistakeOfTheCaller() {
    NewInquiry unfit =
        new NewInquiry(
            "itmpl_1",
            null,
            Map.of("birthdate", LocalDate.EPOCH),
            List.of(),
            null,
            null,
            new Expiry.After(Duration.ofHours(1)));

    failure(Failure.Bug.class, () -> persona.client.create(unfit, KEY));

    assertEquals(0, persona.requests());
  }

  @Test
  void aBaseThatEndsInASlashIsTheSame() {
    persona.answers(200, "{\"data\":[]}");
    PersonaAddress slashed =
        new PersonaAddress(
            URI.create(persona.address().api() + "/"), new ApiKey(SECRET), "Linkdesk/0.1.0");

    try (PersonaClient client = persona.client(slashed, TimeLimits.USUAL, null)) {
      assertEquals(List.of(), client.templates());
    }

    assertEquals("/api/v1/inquiry-templates?page%5Bsize%5D=100", persona.request().getTarget());
  }

  @Test
  void tellsTheRequestsLeftOfTheLatestAnswer() {
    assertEquals(Optional.empty(), persona.client.budget());

    persona.answers(200, INQUIRY, limits(299));
    persona.client.retrieve(ID);
    assertEquals(budget(299), persona.client.budget());

    persona.answers(404, "{}", limits(298));
    failure(Failure.NotFound.class, () -> persona.client.retrieve(ID));
    assertEquals(budget(298), persona.client.budget());

    persona.answers(401, "{}");
    failure(Failure.NotAuthenticated.class, () -> persona.client.retrieve(ID));
    assertEquals(budget(298), persona.client.budget());
  }

  private static String[] limits(int remaining) {
    return new String[] {
      "RateLimit-Limit: 300", "RateLimit-Remaining: " + remaining, "RateLimit-Reset: 30"
    };
  }

  private static Optional<RequestBudget> budget(int remaining) {
    return Optional.of(new RequestBudget(300, remaining, MockPersona.NOW.plusSeconds(30)));
  }

  private String line() {
    return persona.request().getRequestLine();
  }

  private static NewInquiry plain() {
    return new NewInquiry("itmpl_1", null, Collections.emptyMap(), List.of(), null, null, null);
  }

  private static List<InquiryId> ids(String... ids) {
    return List.of(ids).stream().map(InquiryId::new).toList();
  }
}
