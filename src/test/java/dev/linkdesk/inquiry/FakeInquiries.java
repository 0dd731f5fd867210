package dev.linkdesk.inquiry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persona in memory: answers from its map, notes what was asked, fails when told to. */
public final class FakeInquiries implements Inquiries {
  public final Map<InquiryId, Inquiry> held = new LinkedHashMap<>();
  public final List<InquiryTemplate> templates = new ArrayList<>();
  public final List<NewInquiry> created = new ArrayList<>();
  public final List<SubmissionKey> keys = new ArrayList<>();
  public final List<Duration> lives = new ArrayList<>();
  public final List<List<InquiryId>> asked = new ArrayList<>();
  public final List<List<SimulateAction>> simulated = new ArrayList<>();
  public final List<Verification> verifications = new ArrayList<>();
  public final List<InquirySession> sessions = new ArrayList<>();
  public @Nullable Failure next;
  public @Nullable Failure always;
  public @Nullable RequestBudget budget;
  public @Nullable Instant heldUntil;
  public @Nullable String templateName;
  public @Nullable String templateVersionId;
  public @Nullable TemplateVersion latestVersion;

  /** What happens at Persona just before a one-time link is made. */
  public Runnable beforeLink = () -> {};

  private int count;

  /** An inquiry as Persona would hold it. */
  public Inquiry hold(Inquiry inquiry) {
    held.put(inquiry.id(), inquiry);
    return inquiry;
  }

  @Override
  public Inquiry create(NewInquiry inquiry, SubmissionKey key) {
    failIfTold();
    created.add(inquiry);
    keys.add(key);
    count++;
    List<Field> fields =
        inquiry.fields().entrySet().stream()
            .map(entry -> new Field(entry.getKey(), "string", entry.getValue()))
            .toList();
    return hold(
        AnInquiry.of("inq_Fake" + count, InquiryStatus.CREATED)
            .reference(inquiry.referenceId())
            .template(inquiry.templateId())
            .note(inquiry.note())
            .tags(inquiry.tags())
            .fields(fields)
            .build());
  }

  @Override
  public InquiryDetail retrieve(InquiryId id) {
    failIfTold();
    return new InquiryDetail(
        get(id), verifications, templateName, templateVersionId, sessions, null, latestVersion);
  }

  @Override
  public List<Inquiry> list(Collection<InquiryId> ids) {
    asked.add(List.copyOf(ids));
    failIfTold();
    return ids.stream().filter(held::containsKey).map(this::get).toList();
  }

  @Override
  public List<InquiryTemplate> templates() {
    failIfTold();
    return templates.stream()
        .map(t -> new InquiryTemplate(t.id(), t.name(), t.active(), List.of()))
        .toList();
  }

  @Override
  public InquiryTemplate template(String id) {
    failIfTold();
    return templates.stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure.NotFound(null, List.of()));
  }

  @Override
  public URI oneTimeLink(InquiryId id, Duration life, SubmissionKey key) {
    beforeLink.run();
    failIfTold();
    lives.add(life);
    return URI.create("http://127.0.0.1:1/verify?code=us1-" + get(id).id());
  }

  @Override
  public Inquiry resume(InquiryId id, SubmissionKey key) {
    failIfTold();
    return with(get(id), InquiryStatus.PENDING);
  }

  @Override
  public Inquiry simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key) {
    failIfTold();
    simulated.add(List.copyOf(actions));
    return get(id);
  }

  @Override
  public List<Inquiry> ofReference(String referenceId) {
    failIfTold();
    return held.values().stream()
        .filter(inquiry -> referenceId.equals(inquiry.referenceId()))
        .toList()
        .reversed();
  }

  @Override
  public Optional<Instant> heldUntil() {
    return Optional.ofNullable(heldUntil);
  }

  @Override
  public Optional<RequestBudget> budget() {
    return Optional.ofNullable(budget);
  }

  /** Moves a held inquiry to another status. */
  public Inquiry with(Inquiry old, InquiryStatus status) {
    return hold(AnInquiry.like(old).status(status).build());
  }

  private Inquiry get(InquiryId id) {
    Inquiry inquiry = held.get(id);
    if (inquiry == null) {
      throw new Failure.NotFound(null, List.of());
    }
    return inquiry;
  }

  private void failIfTold() {
    Failure once = next;
    next = null;
    if (once != null) {
      throw once;
    }
    if (always != null) {
      throw always;
    }
  }
}
