package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryTemplate;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.SimulateAction;
import dev.linkdesk.inquiry.SubmissionKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Persona's REST API over HTTP. May be used from any number of threads. One request ends within
 * about a minute, all its tries together, or at once when its thread is interrupted or this is
 * closed.
 */
public final class PersonaClient implements Inquiries, AutoCloseable {
  /** The version of Persona's API that is spoken, sent with each request. */
  public static final String API_VERSION = "2025-10-27";

  /** No organization has thousands of templates; a list without end has gone wrong. */
  static final int MOST_PAGES = 50;

  private static final Pattern TEMPLATE_ID = Pattern.compile("itmpl_[A-Za-z0-9]+");

  private final InstantSource clock;
  private final Requests requests;
  private final Transport transport;
  private final Retry retry;
  private final AtomicReference<@Nullable RequestBudget> budget = new AtomicReference<>();

  /**
   * Asks nothing yet.
   *
   * @param clock tells when the window of requests begins anew
   */
  public PersonaClient(PersonaAddress address, InstantSource clock) {
    this(address, clock, TimeLimits.USUAL, null);
  }

  /**
   * @param sleeper waits between tries; null for one that closing wakes
   */
  PersonaClient(
      PersonaAddress address,
      InstantSource clock,
      TimeLimits limits,
      Retry.@Nullable Sleeper sleeper) {
    this.clock = clock;
    this.requests = new Requests(address);
    this.transport = new Transport(address.url().isHttps(), limits, clock);
    this.retry =
        new Retry(
            limits,
            clock,
            sleeper == null ? transport::sleep : sleeper,
            () -> ThreadLocalRandom.current().nextDouble());
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    return write(() -> requests.create(inquiry, key), InquiryJson::read);
  }

  @Override
  public InquiryDetail retrieve(InquiryId id) {
    return read(() -> requests.retrieve(id), answer -> InquiryJson.readDetail(answer, id));
  }

  @Override
  public List<Inquiry> list(Collection<InquiryId> ids) {
    Set<InquiryId> asked = new LinkedHashSet<>(ids);
    if (asked.size() > MAX_IDS) {
      throw new Failure.Bug(new IllegalArgumentException(asked.size() + " ids in one request"));
    }
    if (asked.isEmpty()) {
      // Without a filter Persona would list every inquiry.
      return List.of();
    }
    return read(() -> requests.list(asked), InquiryJson::readAll).stream()
        .filter(inquiry -> asked.contains(inquiry.id()))
        .toList();
  }

  /**
   * {@inheritDoc} An answer that holds an inquiry of somebody else, or hides whose it is, is not
   * understood: what is missing in it may be there all the same.
   */
  @Override
  public List<Inquiry> ofReference(String referenceId) {
    return read(
        () -> requests.ofReference(referenceId),
        answer -> {
          List<Inquiry> found = InquiryJson.readAll(answer);
          if (!found.stream().allMatch(one -> referenceId.equals(one.referenceId()))) {
            throw new Unreadable("it does not keep to the reference ID that was asked for");
          }
          return found;
        });
  }

  @Override
  public List<InquiryTemplate> templates() {
    List<InquiryTemplate> templates = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String after = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      String last = after;
      TemplateJson.Page read = read(() -> requests.templates(last), TemplateJson::readPage);
      for (InquiryTemplate template : read.templates()) {
        if (!seen.add(template.id())) {
          throw new Failure.NotUnderstood(null, "it lists one template twice");
        }
      }
      templates.addAll(read.templates());
      if (read.last()) {
        return List.copyOf(templates);
      }
      after = read.templates().getLast().id();
    }
    throw new Failure.NotUnderstood(null, "the list of templates does not end");
  }

  /** {@inheritDoc} An id of another shape than {@code itmpl_…} is not found without asking. */
  @Override
  public InquiryTemplate template(String id) {
    if (!TEMPLATE_ID.matcher(id).matches()) {
      throw new Failure.NotFound(null, List.of());
    }
    return read(() -> requests.template(id), answer -> TemplateJson.read(answer, id));
  }

  @Override
  public URI oneTimeLink(InquiryId id, SubmissionKey key) {
    return write(() -> requests.oneTimeLink(id, key), PersonaClient::link);
  }

  @Override
  public Inquiry resume(InquiryId id, SubmissionKey key) {
    return write(() -> requests.resume(id, key), answer -> InquiryJson.read(answer, id));
  }

  @Override
  public Inquiry simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key) {
    return write(() -> requests.simulate(id, actions, key), answer -> InquiryJson.read(answer, id));
  }

  @Override
  public Optional<RequestBudget> budget() {
    return Optional.ofNullable(budget.get());
  }

  @Override
  public Optional<Instant> heldUntil() {
    return Optional.empty();
  }

  /**
   * Ends the calls under way with {@link Failure.Cancelled} and lets go of connections and threads.
   */
  @Override
  public void close() {
    transport.close();
  }

  private <T> T read(Supplier<Request> request, Function<Node, T> reading) {
    return ask(Repeat.READ, request, reading);
  }

  private <T> T write(Supplier<Request> request, Function<Node, T> reading) {
    return ask(Repeat.WRITE, request, reading);
  }

  private <T> T ask(Repeat repeat, Supplier<Request> request, Function<Node, T> reading) {
    Request written = written(request);
    Answer answer =
        retry.run(
            repeat,
            limit -> {
              Answer heard = transport.send(written, limit);
              new Limits(heard.headers()).budget(clock.instant()).ifPresent(budget::set);
              return Refusals.check(heard);
            });
    try {
      return reading.apply(Json.read(answer.body()));
    } catch (Unreadable unreadable) {
      throw new Failure.NotUnderstood(answer.requestId(), unreadable.what());
    }
  }

  private static Request written(Supplier<Request> request) {
    try {
      return request.get();
    } catch (IllegalArgumentException unfit) {
      throw new Failure.Bug(unfit);
    }
  }

  private static URI link(Node answer) {
    try {
      URI link = new URI(answer.at("meta", "one-time-link").text(""));
      if (link.getHost() != null
          && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))) {
        return link;
      }
    } catch (URISyntaxException notALink) {
      // Its message quotes the link, which is a secret.
      throw new Unreadable("the one-time link is no link");
    }
    throw new Unreadable("it holds no one-time link");
  }
}
