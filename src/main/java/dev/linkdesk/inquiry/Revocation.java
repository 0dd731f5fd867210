package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a link back that went to the wrong person: ends the inquiry and all its sessions, and makes
 * the replacement. Each of the two can be done again at any time. May be used from any number of
 * threads; all of it waits for the network and the disk.
 */
public final class Revocation {
  /** Where the old link may have gone; whoever has it right enters it anew. */
  private static final Set<String> WAYS_TO_A_PERSON = Set.of("email_address", "phone_number");

  /** Persona's word for a session that leads nowhere any more. */
  private static final String ENDED = "expired";

  private final Inquiries inquiries;
  private final InquiryActions actions;
  private final InquirySessions sessions;
  private final Submissions submissions;
  private final FlowLanguages languages;
  private final Issuer issuer;

  public Revocation(
      Inquiries inquiries,
      InquiryActions actions,
      InquirySessions sessions,
      Submissions submissions,
      FlowLanguages languages,
      Issuer issuer) {
    this.inquiries = inquiries;
    this.actions = actions;
    this.sessions = sessions;
    this.submissions = submissions;
    this.languages = languages;
    this.issuer = issuer;
  }

  /** How far it came. */
  public sealed interface Outcome {

    /** The inquiry could not be read, so nothing was done. */
    record NotBegun(Failure why) implements Outcome {}

    /** Persona did not say that the inquiry ended, so its link may work still. */
    record NotEnded(Inquiry inquiry, Failure why) implements Outcome {}

    /**
     * The inquiry has ended, but Persona did not say so of its sessions: where the link is open
     * already, it may be open still.
     *
     * @param before as it was, to be told when it is tried again
     */
    record HalfEnded(Inquiry inquiry, Inquiry before, Failure why) implements Outcome {}

    /**
     * The link leads nowhere.
     *
     * @param inquiry as it is now
     * @param before as it was, for a replacement
     * @param sessions how many were not ended before, as far as the key may see them
     * @param isWritten whether it is in the ledger
     */
    record Ended(Inquiry inquiry, Inquiry before, int sessions, boolean isWritten)
        implements Outcome {
      /** Whether the inquiry had ended by itself, so that there was nothing but sessions to end. */
      public boolean wasOver() {
        return before.isRedacted() || isOver(before.status());
      }
    }
  }

  /** What came of making another in its place. */
  public sealed interface Replaced {

    /**
     * It was made.
     *
     * @param isWritten whether it is in the ledger
     */
    record Made(Inquiry inquiry, boolean isWritten) implements Replaced {}

    /** It was not, or nobody knows; trying again is safe. */
    record NotMade(Failure why) implements Replaced {}

    /** The key may not see the template of the inquiry. */
    record TemplateUnknown() implements Replaced {}
  }

  /** Reads the inquiry anew and ends it with all its sessions. */
  public Outcome end(InquiryId id) {
    return end(id, null);
  }

  /**
   * The same.
   *
   * @param known the inquiry as it was before an earlier try, which may have ended it; null when
   *     this is the first
   */
  public Outcome end(InquiryId id, @Nullable Inquiry known) {
    InquiryDetail detail;
    try {
      detail = inquiries.retrieve(id);
    } catch (Failure notRead) {
      return new Outcome.NotBegun(notRead);
    }
    Inquiry before = known == null ? detail.inquiry() : known;
    Inquiry now;
    try {
      now = expired(detail.inquiry());
    } catch (Failure notEnded) {
      return new Outcome.NotEnded(detail.inquiry(), notEnded);
    }
    // Before the sessions: were they not to end, nobody shall bring the link back unawares.
    boolean written = isTakenBack(id) || issuer.did(LedgerLine.Act.REVOKED, now, null);
    try {
      sessions.expireSessions(List.of(id), SubmissionKey.fresh());
    } catch (Failure halfWay) {
      return new Outcome.HalfEnded(now, before, halfWay);
    }
    int open =
        (int) detail.sessions().stream().filter(each -> !each.status().equals(ENDED)).count();
    return new Outcome.Ended(now, before, open, written);
  }

  /**
   * Makes an inquiry like the one that was ended. What was collected in one that had been started
   * may be somebody else's, so fields are only taken from one that had not; and from none the
   * e-mail address and the phone number, by which the old link went astray.
   */
  public Replaced replace(Outcome.Ended ended) {
    Inquiry old = ended.before();
    String template = old.templateId();
    if (template == null) {
      return new Replaced.TemplateUnknown();
    }
    Inquiry made;
    try {
      made = submissions.createInPlaceOf(old.id(), likeness(old, template));
    } catch (Failure notMade) {
      return new Replaced.NotMade(notMade);
    }
    keepLanguage(old.id(), made.id());
    return new Replaced.Made(made, issuer.did(LedgerLine.Act.REPLACEMENT, made, old.id().value()));
  }

  /** Whether what was prefilled goes along to a replacement. */
  public static boolean keepsFields(Inquiry old) {
    return old.times().started() == null && !old.status().equals(InquiryStatus.PENDING);
  }

  /** An earlier try that came half-way has written it. */
  private boolean isTakenBack(InquiryId id) {
    try {
      return issuer.ledger().takenBack(id).isPresent();
    } catch (Failure.NotKept unreadable) {
      return false;
    }
  }

  private Inquiry expired(Inquiry before) {
    if (before.isRedacted() || isOver(before.status())) {
      return before;
    }
    try {
      return actions.expire(before.id(), SubmissionKey.fresh());
    } catch (Failure.Conflict movedOn) {
      Inquiry now = inquiries.retrieve(before.id()).inquiry();
      return isOver(now.status()) ? now : actions.expire(now.id(), SubmissionKey.fresh());
    }
  }

  /** A status that is not known may be an open one. */
  private static boolean isOver(InquiryStatus status) {
    return status.isKnown() && !status.isOpen();
  }

  private static NewInquiry likeness(Inquiry old, String template) {
    return new NewInquiry(
        template,
        old.referenceId(),
        keepsFields(old) ? plain(old.fields()) : Map.of(),
        old.tags(),
        old.note(),
        null,
        expiry(old));
  }

  private static Map<String, Object> plain(List<Field> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (Field field : fields) {
      Object value = field.value();
      if (isPlain(value) && !WAYS_TO_A_PERSON.contains(Field.normal(field.key()))) {
        plain.put(field.key(), value);
      }
    }
    return plain;
  }

  private static boolean isPlain(@Nullable Object value) {
    return switch (value) {
      case String text -> !text.isEmpty();
      case Number n -> true;
      case Boolean b -> true;
      case List<?> texts -> !texts.isEmpty() && texts.stream().allMatch(String.class::isInstance);
      case null, default -> false;
    };
  }

  /** As long as the old one could be started from its creation; null leaves it to the template. */
  private static @Nullable Expiry expiry(Inquiry old) {
    Instant created = old.times().created();
    Instant expires = old.times().expires();
    if (created == null || expires == null || !old.status().equals(InquiryStatus.CREATED)) {
      return null;
    }
    Duration span = Duration.ofSeconds(Duration.between(created, expires).toSeconds());
    boolean sensible = span.compareTo(Expiry.SHORTEST) >= 0 && span.compareTo(Expiry.LONGEST) <= 0;
    return sensible ? new Expiry.After(span) : null;
  }

  private void keepLanguage(InquiryId old, InquiryId made) {
    try {
      languages.of(old).ifPresent(language -> languages.keep(made, language));
    } catch (Failure.NotKept browserDecides) {
      // The applicant's browser chooses the language then, which harms nobody.
    }
  }
}
