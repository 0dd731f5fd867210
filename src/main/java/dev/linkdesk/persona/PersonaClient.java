package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Account;
import dev.linkdesk.inquiry.ApiLogEntry;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.EventFilter;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryChanges;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.IssuedWebhook;
import dev.linkdesk.inquiry.KeyReport;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.NewWebhook;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.Pulse;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import dev.linkdesk.inquiry.TemplateVersion;
import dev.linkdesk.inquiry.Urgency;
import dev.linkdesk.inquiry.Webhook;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Persona's REST API over HTTP, for one workspace. May be used from any number of threads. One
 * request ends within about a minute, all its tries together, or at once when its thread is
 * interrupted or this is closed; waiting for the limit of requests is not counted. Asks with a
 * person's urgency.
 */
public final class PersonaClient implements Persona, AutoCloseable {
  /** The version of Persona's API that is spoken, sent with each request. */
  public static final String API_VERSION = "2025-10-27";

  /** Nobody has thousands of templates or webhooks; a list without end has gone wrong. */
  static final int MOST_PAGES = 50;

  private final Shared shared;
  private final Urgency urgency;
  private final InquiryCalls inquiries;
  private final ListCalls lists;
  private final ActionCalls actions;
  private final SessionCalls sessions;
  private final TemplateCalls templates;
  private final AccountCalls accounts;
  private final EventCalls events;
  private final ApiLogCalls apiLogs;
  private final WebhookCalls webhooks;
  private final KeyCalls key;

  /**
   * Asks nothing yet.
   *
   * @param clock tells when the window of requests begins anew
   * @param proof is held against each answer, and asked before each change
   * @param consent is run before each change on the thread that asks for it: returns when it may be
   *     sent, or throws a {@link Failure}
   */
  public PersonaClient(
      PersonaAddress address, InstantSource clock, EnvironmentProof proof, Runnable consent) {
    this(shared(address, clock, proof, consent, Seams.usual(address, clock)), Urgency.PERSON);
  }

  PersonaClient(PersonaAddress address, InstantSource clock, EnvironmentProof proof, Seams seams) {
    this(shared(address, clock, proof, () -> {}, seams), Urgency.PERSON);
  }

  private PersonaClient(Shared shared, Urgency urgency) {
    this.shared = shared;
    this.urgency = urgency;
    Asker asker = new Asker(shared.exchange, shared.requests, shared.paging, urgency);
    inquiries = new InquiryCalls(asker);
    lists = new ListCalls(asker);
    actions = new ActionCalls(asker);
    sessions = new SessionCalls(asker);
    templates = new TemplateCalls(asker);
    accounts = new AccountCalls(asker);
    events = new EventCalls(asker);
    apiLogs = new ApiLogCalls(asker);
    webhooks = new WebhookCalls(asker);
    key = new KeyCalls(asker, shared.budget, shared.guard, shared.clock);
  }

  /**
   * Where tests come in.
   *
   * @param pauses waits between tries
   * @param waiting waits for the limit
   * @param random from 0 to 1, exclusive
   */
  record Seams(
      Sender sender,
      TimeLimits limits,
      Retry.Sleeper pauses,
      RateBudget.Waiting waiting,
      DoubleSupplier random) {

    static Seams usual(PersonaAddress address, InstantSource clock) {
      TimeLimits limits = TimeLimits.USUAL;
      Transport transport = new Transport(address.url().isHttps(), limits, clock);
      return new Seams(
          transport,
          limits,
          transport::sleep,
          RateBudget.Waiting.TIMED,
          () -> ThreadLocalRandom.current().nextDouble());
    }
  }

  /** What all urgencies have in common. */
  private record Shared(
      Sender sender,
      Requests requests,
      Paging paging,
      Exchange exchange,
      RateBudget budget,
      EnvironmentGuard guard,
      InstantSource clock) {}

  private static Shared shared(
      PersonaAddress address,
      InstantSource clock,
      EnvironmentProof proof,
      Runnable consent,
      Seams seams) {
    Requests requests = new Requests(address);
    RateBudget budget = new RateBudget(clock, seams.waiting(), seams.random());
    EnvironmentGuard guard = new EnvironmentGuard(proof);
    Retry retry = new Retry(seams.limits(), clock, seams.pauses(), seams.random());
    return new Shared(
        seams.sender(),
        requests,
        new Paging(address.url()),
        new Exchange(seams.sender(), requests, retry, budget, guard, consent, clock),
        budget,
        guard,
        clock);
  }

  @Override
  public Persona at(Urgency wanted) {
    return new PersonaClient(shared, wanted);
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey submission) {
    return inquiries.create(inquiry, submission);
  }

  @Override
  public InquiryDetail retrieve(InquiryId id) {
    return inquiries.retrieve(id);
  }

  @Override
  public String raw(InquiryId id) {
    return inquiries.raw(id);
  }

  @Override
  public List<Inquiry> list(Collection<InquiryId> ids) {
    return lists.list(ids);
  }

  @Override
  public List<Inquiry> ofReference(String referenceId) {
    return lists.ofReference(referenceId);
  }

  @Override
  public List<InquiryTemplate> templates() {
    return templates.templates();
  }

  /** {@inheritDoc} An id of another shape than {@code itmpl_…} is not found without asking. */
  @Override
  public InquiryTemplate template(String id) {
    return templates.template(id);
  }

  @Override
  public URI oneTimeLink(InquiryId id, Duration life, SubmissionKey submission) {
    return inquiries.oneTimeLink(id, life, submission);
  }

  @Override
  public Inquiry resume(InquiryId id, SubmissionKey submission) {
    return inquiries.resume(id, submission);
  }

  @Override
  public Inquiry simulate(InquiryId id, List<SimulateAction> what, SubmissionKey submission) {
    return inquiries.simulate(id, what, submission);
  }

  @Override
  public Page<Inquiry> list(InquiryFilter filter, PageRequest page) {
    return lists.list(filter, page);
  }

  @Override
  public Page<Inquiry> search(InquirySearch search, PageRequest page) {
    return lists.search(search, page);
  }

  @Override
  public Inquiry update(InquiryId id, InquiryChanges changes, SubmissionKey submission) {
    return actions.update(id, changes, submission);
  }

  @Override
  public Inquiry approve(InquiryId id, @Nullable String comment, SubmissionKey submission) {
    return actions.approve(id, comment, submission);
  }

  @Override
  public Inquiry decline(InquiryId id, @Nullable String comment, SubmissionKey submission) {
    return actions.decline(id, comment, submission);
  }

  @Override
  public Inquiry markForReview(InquiryId id, SubmissionKey submission) {
    return actions.markForReview(id, submission);
  }

  @Override
  public Inquiry expire(InquiryId id, SubmissionKey submission) {
    return actions.expire(id, submission);
  }

  @Override
  public Inquiry addTag(InquiryId id, String tag, SubmissionKey submission) {
    return actions.addTag(id, tag, submission);
  }

  @Override
  public Inquiry removeTag(InquiryId id, String tag, SubmissionKey submission) {
    return actions.removeTag(id, tag, submission);
  }

  @Override
  public Inquiry setTags(InquiryId id, List<String> tags, SubmissionKey submission) {
    return actions.setTags(id, tags, submission);
  }

  @Override
  public Inquiry redact(InquiryId id) {
    return actions.redact(id);
  }

  @Override
  public byte[] print(InquiryId id) {
    return actions.print(id);
  }

  @Override
  public List<InquirySession> sessions(InquiryId id) {
    return sessions.sessions(id);
  }

  @Override
  public List<InquirySession> expireSessions(Collection<InquiryId> ids, SubmissionKey submission) {
    return sessions.expireSessions(ids, submission);
  }

  @Override
  public List<TemplateVersion> versions(String templateId) {
    return templates.versions(templateId);
  }

  @Override
  public List<Account> accounts(String referenceId) {
    return accounts.accounts(referenceId);
  }

  @Override
  public Page<Event> events(EventFilter filter, PageRequest page) {
    return events.events(filter, page);
  }

  @Override
  public ApiLogEntry apiLog(String requestId) {
    return apiLogs.apiLog(requestId);
  }

  @Override
  public List<Webhook> webhooks() {
    return webhooks.webhooks();
  }

  @Override
  public IssuedWebhook createWebhook(NewWebhook webhook, SubmissionKey submission) {
    return webhooks.createWebhook(webhook, submission);
  }

  @Override
  public Webhook enableWebhook(String id, SubmissionKey submission) {
    return webhooks.enableWebhook(id, submission);
  }

  @Override
  public Webhook disableWebhook(String id, SubmissionKey submission) {
    return webhooks.disableWebhook(id, submission);
  }

  @Override
  public IssuedWebhook rotateWebhookSecret(
      String id, Duration oldOneLives, SubmissionKey submission) {
    return webhooks.rotateWebhookSecret(id, oldOneLives, submission);
  }

  @Override
  public RequestBudget rateLimit() {
    return key.rateLimit();
  }

  @Override
  public KeyReport checkKey() {
    return key.checkKey();
  }

  @Override
  public Optional<RequestBudget> budget() {
    return shared.budget.known();
  }

  @Override
  public Optional<Instant> heldUntil() {
    return shared.budget.heldUntil(urgency);
  }

  /** How asking went lately, with whatever urgency. */
  public Pulse pulse() {
    return shared.exchange.pulse();
  }

  /**
   * Ends the calls under way with {@link Failure.Cancelled}, of all urgencies, and lets go of
   * connections and threads.
   */
  @Override
  public void close() {
    shared.budget.close();
    shared.sender.close();
  }
}
