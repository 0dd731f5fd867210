package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives the kind of link that works for an inquiry; staff never choose. The status is read anew
 * each time, and a link with a session token is never given. What somebody took back is not brought
 * back by the way. May be used from any number of threads; all of it waits for the network, and for
 * the disk.
 */
public final class WorkingLinks {
  /** How long a one-time link can be opened at most, which is Persona's own default. */
  private static final Duration ONE_TIME_LIFE = Duration.ofHours(24);

  private final Inquiries inquiries;
  private final HostedFlow hostedFlow;
  private final FlowLanguages languages;
  private final Ledger ledger;
  private final InstantSource clock;

  public WorkingLinks(
      Inquiries inquiries,
      HostedFlow hostedFlow,
      FlowLanguages languages,
      Ledger ledger,
      InstantSource clock) {
    this.inquiries = inquiries;
    this.hostedFlow = hostedFlow;
    this.languages = languages;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What came of asking for a link; the inquiry is as Persona told it last. */
  public sealed interface Answer {
    Inquiry inquiry();

    record Given(WorkingLink link, Inquiry inquiry) implements Answer {}

    /** The inquiry is finished: no link leads anywhere. */
    record Finished(Inquiry inquiry) implements Answer {}

    /**
     * The inquiry expired because somebody took its link back: resumed, it may open again for
     * whoever has that link.
     *
     * @param at when it was taken back
     * @param by who did it; empty where the operating system has no name for them
     */
    record TakenBack(Inquiry inquiry, Instant at, String by) implements Answer {}

    /**
     * The inquiry expired, and its template has a newer version since: resumed, it goes on with the
     * old one, which Persona says can lead to unexpected results.
     */
    record OlderVersion(Inquiry inquiry, TemplateVersion latest) implements Answer {}

    /** The status is none that is known here: a person has to choose the kind of link. */
    record UnknownStatus(Inquiry inquiry) implements Answer {}
  }

  /**
   * Reads the inquiry and makes the link that works: one request for a created inquiry, two for a
   * pending one, three for an expired one. What changed between look and press is read again and
   * acted on again, once.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public Answer get(InquiryId id) {
    return get(id, Resuming.UNLESS_DOUBTFUL);
  }

  /**
   * The same, but resumes the inquiry also when its link was taken back.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public Answer resumeTakenBack(InquiryId id) {
    return get(id, Resuming.ALSO_TAKEN_BACK);
  }

  /**
   * The same, but resumes the inquiry also when its template has a newer version, and when its link
   * was taken back.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public Answer resume(InquiryId id) {
    return get(id, Resuming.IN_ANY_CASE);
  }

  /** The plain link, whatever the status; for a status that is not known. */
  public WorkingLink plain(Inquiry inquiry) {
    InquiryId id = inquiry.id();
    String address = hostedFlow.link(id, languages.of(id).orElse(null));
    return new WorkingLink(WorkingLink.Kind.PLAIN, address, inquiry.times().expires());
  }

  /**
   * A one-time link, whatever the status; for a status that is not known.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public WorkingLink oneTime(Inquiry inquiry) {
    return oneTime(WorkingLink.Kind.ONE_TIME, inquiry);
  }

  /** What a person agreed to, each with all before it. */
  private enum Resuming {
    UNLESS_DOUBTFUL,
    ALSO_TAKEN_BACK,
    IN_ANY_CASE
  }

  private Answer get(InquiryId id, Resuming resuming) {
    try {
      return act(inquiries.retrieve(id), resuming);
    } catch (Failure.Conflict changedMeanwhile) {
      return act(inquiries.retrieve(id), resuming);
    }
  }

  private Answer act(InquiryDetail detail, Resuming resuming) {
    Inquiry inquiry = detail.inquiry();
    InquiryStatus status = inquiry.status();
    if (inquiry.isRedacted()) {
      return new Answer.Finished(inquiry);
    }
    if (!status.isKnown()) {
      return new Answer.UnknownStatus(inquiry);
    }
    if (status.equals(InquiryStatus.CREATED)) {
      return new Answer.Given(plain(inquiry), inquiry);
    }
    if (status.equals(InquiryStatus.PENDING)) {
      return new Answer.Given(oneTime(inquiry), inquiry);
    }
    if (status.equals(InquiryStatus.EXPIRED)) {
      return revive(detail, resuming);
    }
    return new Answer.Finished(inquiry);
  }

  private Answer revive(InquiryDetail detail, Resuming resuming) {
    Inquiry expired = detail.inquiry();
    if (resuming == Resuming.UNLESS_DOUBTFUL) {
      Optional<LedgerLine> back = takenBack(expired.id());
      if (back.isPresent()) {
        return new Answer.TakenBack(expired, back.get().at(), back.get().by());
      }
    }
    TemplateVersion latest = detail.latestVersion();
    if (resuming != Resuming.IN_ANY_CASE && latest != null && isOlder(detail, latest)) {
      return new Answer.OlderVersion(expired, latest);
    }
    Inquiry resumed = inquiries.resume(expired.id(), SubmissionKey.fresh());
    return new Answer.Given(oneTime(WorkingLink.Kind.RESUMED_ONE_TIME, resumed), resumed);
  }

  /** A ledger that cannot be read stops nobody from helping an applicant. */
  private Optional<LedgerLine> takenBack(InquiryId id) {
    try {
      return ledger.takenBack(id);
    } catch (Failure.NotKept notRead) {
      return Optional.empty();
    }
  }

  private static boolean isOlder(InquiryDetail detail, TemplateVersion latest) {
    String own = detail.templateVersionId();
    return own != null && !own.equals(latest.id());
  }

  private WorkingLink oneTime(WorkingLink.Kind kind, Inquiry inquiry) {
    Instant now = clock.instant();
    Duration life = lifeFrom(now, inquiry);
    String address = inquiries.oneTimeLink(inquiry.id(), life, SubmissionKey.fresh()).toString();
    return new WorkingLink(kind, address, now.plus(life));
  }

  /** A link that outlived its inquiry would promise too much. */
  private static Duration lifeFrom(Instant now, Inquiry inquiry) {
    Instant expires = inquiry.times().expires();
    if (expires == null) {
      return ONE_TIME_LIFE;
    }
    Duration left = Duration.ofSeconds(Duration.between(now, expires).toSeconds());
    // This computer's clock may be ahead of Persona's: Persona refuses what is really over.
    Duration useful = left.compareTo(Expiry.SHORTEST) < 0 ? Expiry.SHORTEST : left;
    return useful.compareTo(ONE_TIME_LIFE) < 0 ? useful : ONE_TIME_LIFE;
  }
}
