package dev.linkdesk.persona;

import dev.linkdesk.contract.ContractProxy;
import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.inquiry.Urgency;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sends every call of the client through the contract proxy to the demo server, and prints what the
 * proxy found. Not a test: it needs Node and the proxy, so {@code .ci/contract} runs it.
 */
final class ClientContractDrive {
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
          "POST /inquiry-sessions/expire-all",
          "GET /inquiry-templates",
          "GET /inquiry-templates/{inquiry-template-id}",
          "GET /inquiry-template-versions",
          "GET /events",
          "GET /accounts",
          "GET /rate-limits",
          "GET /api-logs",
          "GET /api-logs/{api-log-id}",
          "GET /webhooks",
          "POST /webhooks",
          "POST /webhooks/{webhook-id}/enable",
          "POST /webhooks/{webhook-id}/disable",
          "POST /webhooks/{webhook-id}/rotate-secret");

  private static final String TEMPLATE = "itmpl_demoKYC";

  private final Persona persona;

  private ClientContractDrive(Persona persona) {
    this.persona = persona;
  }

  /**
   * Ends with 1 on any violation or an operation left out.
   *
   * @param args the folder that holds the proxy, the description and its installed modules
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    ContractProxy proxy = new ContractProxy(Path.of(args[0]));
    DemoOptions roomy = DemoOptions.defaults().withRateLimit(100_000).withCreateQuota(100_000);
    proxy.drive(roomy, api -> with(api, persona -> new ClientContractDrive(persona).all()));
    DemoOptions strict =
        DemoOptions.defaults().withApiKeys(Set.of("persona_sandbox_right")).withSandboxRules(true);
    proxy.drive(strict, api -> with(api, ClientContractDrive::refused));
    System.exit(proxy.report(OPERATIONS, System.out) ? 0 : 1);
  }

  private interface Drive {
    void of(Persona persona);
  }

  private static void with(URI api, Drive drive) {
    PersonaAddress address =
        new PersonaAddress(api, new ApiKey("persona_sandbox_wrong"), "Linkdesk/0.1.0");
    try (PersonaClient client =
        new PersonaClient(address, InstantSource.system(), new EnvironmentProof(null), () -> {})) {
      drive.of(client);
    }
  }

  private void all() {
    InquiryId id = persona.create(inquiry("usr_1"), key()).id();
    require(persona.create(inquiry("usr_2"), key()).status().equals(InquiryStatus.CREATED));
    change(id);
    follow(id);
    require(!persona.oneTimeLink(id, Duration.ofHours(1), key()).toString().isEmpty());
    finish(id);
    lists(id);
    templates();
    records(id);
    webhooks();
    key(persona.checkKey());
    require(persona.redact(id).isRedacted());
    require(persona.redact(id).isRedacted());
    refusals();
  }

  private void change(InquiryId id) {
    Inquiry changed =
        persona.update(
            id,
            InquiryChanges.NONE
                .withNote("called")
                .withFields(Map.of("name_last", "Doe"))
                .withTags(List.of("a"))
                .withRedirectUri(URI.create("https://example.org/done")),
            key());
    require("called".equals(changed.note()));
    require(persona.addTag(id, "b", key()).tags().contains("b"));
    require(!persona.removeTag(id, "b", key()).tags().contains("b"));
    require(persona.setTags(id, List.of("x", "y"), key()).tags().size() == 2);
    require(persona.setTags(id, List.of(), key()).tags().isEmpty());
  }

  private void follow(InquiryId id) {
    persona.simulate(id, List.of(SimulateAction.START), key());
    require(persona.expire(id, key()).status().equals(InquiryStatus.EXPIRED));
    require(persona.resume(id, key()).status().equals(InquiryStatus.PENDING));
    require(!persona.sessions(id).isEmpty());
    require(
        persona.expireSessions(List.of(id), key()).stream()
            .allMatch(session -> session.status().equals("expired")));
  }

  private void finish(InquiryId id) {
    require(persona.markForReview(id, key()).status().equals(InquiryStatus.NEEDS_REVIEW));
    require(persona.decline(id, "wrong person", key()).status().equals(InquiryStatus.DECLINED));
    require(persona.approve(id, null, key()).status().equals(InquiryStatus.APPROVED));
    require(persona.print(id).length > 100);
    require(persona.retrieve(id).account() != null);
    require(persona.retrieve(id).latestVersion() != null);
    require(!persona.retrieve(id).sessions().isEmpty());
  }

  private void lists(InquiryId id) {
    require(persona.list(List.of(id)).size() == 1);
    require(!persona.ofReference("usr_1").isEmpty());
    InquiryFilter filter =
        InquiryFilter.ANY
            .withTemplates(List.of(TEMPLATE))
            .withStatuses(List.of(InquiryStatus.CREATED, InquiryStatus.APPROVED))
            .createdBetween(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    Page<Inquiry> first = persona.list(filter, new PageRequest(1, null, null));
    String next = first.next();
    require(next != null);
    Page<Inquiry> second = persona.list(filter, new PageRequest(1, next, null));
    persona.list(filter, new PageRequest(1, null, second.items().getFirst().id().value()));
    persona.list(InquiryFilter.ANY.withReference("usr_1"), PageRequest.FIRST);
    persona.list(InquiryFilter.ANY.withAccounts(List.of("act_1")), PageRequest.FIRST);
    persona.list(InquiryFilter.ANY.withTemplates(List.of("tmpl_1")), PageRequest.FIRST);
    require(persona.list(InquiryFilter.ofNote("called"), PageRequest.FIRST).items().size() == 1);
    InquirySearch changed = InquirySearch.changedSince(Instant.EPOCH);
    String more = persona.search(changed, new PageRequest(1, null, null)).next();
    require(more != null);
    require(persona.search(changed, new PageRequest(1, more, null)).items().size() == 1);
    InquirySearch.Clause created =
        new InquirySearch.Compare(
            InquirySearch.Attribute.STATUS, InquirySearch.Operator.EQ, "created");
    persona.search(
        new InquirySearch(
            new InquirySearch.And(List.of(new InquirySearch.Or(List.of(created)), created)), null),
        PageRequest.FIRST);
    persona.search(new InquirySearch(new InquirySearch.Not(created), null), PageRequest.FIRST);
    persona.search(new InquirySearch(null, null), PageRequest.FIRST);
  }

  private void templates() {
    require(persona.templates().size() > 1);
    require(!persona.template(TEMPLATE).fields().isEmpty());
    require(persona.versions(TEMPLATE).stream().anyMatch(version -> version.live()));
  }

  private void records(InquiryId id) {
    require(persona.accounts("usr_1").size() == 1);
    require(!persona.events(EventFilter.of(id.value()), PageRequest.FIRST).items().isEmpty());
    EventFilter created =
        new EventFilter(List.of("inquiry.created", "inquiry.approved"), List.of(), List.of());
    require(
        persona.events(created, PageRequest.FIRST).items().stream()
            .allMatch(event -> event.objectId() != null));
    Failure.NotFound failure =
        failing(Failure.NotFound.class, () -> persona.retrieve(new InquiryId("inq_unknown")));
    require(
        Integer.valueOf(404).equals(persona.apiLog(failure.requestId().orElseThrow()).status()));
    require(persona.at(Urgency.POLLING).rateLimit().remaining() > 0);
  }

  private void webhooks() {
    var issued =
        persona.createWebhook(
            new NewWebhook(
                "Desk",
                URI.create("https://example.org/hook"),
                List.of("inquiry.approved"),
                List.of("name-*")),
            key());
    String id = issued.webhook().id();
    require(!issued.secrets().isEmpty());
    require(persona.enableWebhook(id, key()).status().equals("enabled"));
    require(persona.disableWebhook(id, key()).status().equals("disabled"));
    require(persona.rotateWebhookSecret(id, Duration.ofHours(1), key()).secrets().size() == 2);
    require(persona.webhooks().size() == 1);
  }

  private static void key(KeyReport report) {
    for (KeyReport.Area area : KeyReport.Area.values()) {
      require(report.allows(area));
    }
    require(report.where() != null);
  }

  private void refusals() {
    NewInquiry unfit =
        new NewInquiry(
            TEMPLATE, null, Map.of("selected_country_code", "ZX"), List.of(), null, null, null);
    failing(Failure.Refused.class, () -> persona.create(unfit, key()));
    failing(Failure.NotFound.class, () -> persona.template("itmpl_unknown"));
    failing(Failure.NotFound.class, () -> persona.apiLog("req_unknown"));
    failing(Failure.NotFound.class, () -> persona.expire(new InquiryId("inq_unknown"), key()));
    InquiryId open = persona.create(inquiry("usr_3"), key()).id();
    failing(Failure.Conflict.class, () -> persona.resume(open, key()));
  }

  private static void refused(Persona persona) {
    failing(Failure.NotAuthenticated.class, persona::rateLimit);
    failing(Failure.NotAuthenticated.class, persona::checkKey);
  }

  private static <F extends Failure> F failing(Class<F> kind, Supplier<?> call) {
    try {
      Object _ = call.get();
    } catch (Failure failure) {
      if (kind.isInstance(failure)) {
        return kind.cast(failure);
      }
      throw failure;
    }
    throw new IllegalStateException("did not fail");
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("not as it should be");
    }
  }

  private static NewInquiry inquiry(String reference) {
    return new NewInquiry(
        TEMPLATE,
        reference,
        Map.of("name_first", "Jane", "birthdate", "1995-09-08"),
        List.of("vip"),
        "n",
        URI.create("https://example.org/done"),
        new Expiry.After(Duration.ofDays(7)));
  }

  private static SubmissionKey key() {
    return SubmissionKey.fresh();
  }
}
