package dev.linkdesk.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person does in the Hosted Flow, without any page: open a link, confirm the details, submit
 * the picture of each step. Each operation is atomic; two browsers may press at once.
 *
 * <p>The page keeps {@link DemoSession#secret()} in a cookie and shows it again with every step.
 */
final class FlowVisits {
  /** A picture step may fail once; the second failure fails the inquiry. */
  static final int TRIES = 2;

  /** What opening a link led to. */
  sealed interface Opening {}

  /** The person may go on; {@code isNew} is false when this browser had the session before. */
  record Opened(DemoSession session, DemoInquiry inquiry, boolean isNew) implements Opening {}

  /** A dead end, and the inquiry when the link at least named one. */
  record Closed(Why why, @Nullable DemoInquiry inquiry) implements Opening {}

  enum Why {
    /** No such inquiry, code or session. */
    UNKNOWN,
    LINK_USED,
    LINK_EXPIRED,
    /** The inquiry is pending and this browser has no valid session for it. */
    SESSION_EXPIRED,
    INQUIRY_EXPIRED,
    /** The person has finished, or somebody has decided already. */
    FINISHED,
    REDACTED,
    TOO_MANY_SESSIONS
  }

  /** Where the person stands after a picture. */
  sealed interface Progress {
    DemoInquiry inquiry();
  }

  record NextStep(DemoInquiry inquiry, VerificationTemplate step) implements Progress {}

  record TryAgain(DemoInquiry inquiry, VerificationTemplate step, int triesLeft)
      implements Progress {}

  /** All done; the status is what the workflow left: completed, approved or needs_review. */
  record Done(DemoInquiry inquiry) implements Progress {}

  /** Out of tries; failed, declined or needs_review. */
  record Failed(DemoInquiry inquiry) implements Progress {}

  private final DemoStore store;
  private final Sessions sessions;

  FlowVisits(DemoStore store, Sessions sessions) {
    this.store = store;
    this.sessions = sessions;
  }

  /**
   * Opens {@code /verify?inquiry-id=…}. Anybody who has it may open an inquiry that is still
   * created; a pending one needs the session of this browser.
   *
   * @param secret from the cookie or the {@code session-token} parameter; null when there is none
   */
  Opening openInquiry(String inquiryId, @Nullable String secret, @Nullable String userAgent) {
    return store.change(() -> {
      Optional<DemoInquiry> known = store.findInquiry(inquiryId);
      if (known.isEmpty()) {
        return new Closed(Why.UNKNOWN, null);
      }
      DemoInquiry inquiry = known.get();
      Why over = over(inquiry);
      if (over != null) {
        return new Closed(over, inquiry);
      }
      Optional<DemoSession> own = valid(secret, inquiryId);
      if (own.isPresent()) {
        return open(own.get(), userAgent);
      }
      if (inquiry.status() != DemoStatus.CREATED) {
        return new Closed(Why.SESSION_EXPIRED, inquiry);
      }
      if (inquiry.sessions().size() >= Sessions.LIMIT) {
        return new Closed(Why.TOO_MANY_SESSIONS, inquiry);
      }
      return open(sessions.create(inquiryId), userAgent);
    });
  }

  /**
   * Opens {@code /verify?code=…}. Works once, and for five minutes after the first time; the
   * browser that used it keeps its session by the cookie.
   */
  Opening openCode(String code, @Nullable String secret, @Nullable String userAgent) {
    return store.change(() -> {
      Optional<OneTimeLink> known = store.link(code);
      if (known.isEmpty()) {
        return new Closed(Why.UNKNOWN, null);
      }
      OneTimeLink link = known.get();
      DemoSession session = sessions.session(link.sessionId());
      DemoInquiry inquiry = store.inquiry(session.inquiryId());
      Why over = over(inquiry);
      if (over != null) {
        return new Closed(over, inquiry);
      }
      boolean owner = session.secret().equals(secret);
      Instant now = store.now();
      if (link.usedUpAt(now) && !owner) {
        return new Closed(Why.LINK_USED, inquiry);
      }
      if (link.firstOpenedAt() == null && !now.isBefore(link.expiresAt())) {
        return new Closed(Why.LINK_EXPIRED, inquiry);
      }
      if (session.status() == DemoSession.Status.EXPIRED) {
        return new Closed(Why.SESSION_EXPIRED, inquiry);
      }
      store.put(link.opened(now));
      return open(session, userAgent);
    });
  }

  /** The session this secret belongs to, its inquiry as it is now, or why it cannot go on. */
  Opening goOn(@Nullable String secret) {
    store.settle();
    Optional<DemoSession> session =
        secret == null ? Optional.empty() : store.sessionBySecret(secret);
    if (session.isEmpty()) {
      return new Closed(Why.SESSION_EXPIRED, null);
    }
    DemoInquiry inquiry = store.inquiry(session.get().inquiryId());
    Why over = over(inquiry);
    if (over != null) {
      return new Closed(over, inquiry);
    }
    if (session.get().status() == DemoSession.Status.EXPIRED) {
      return new Closed(Why.SESSION_EXPIRED, inquiry);
    }
    return new Opened(session.get(), inquiry, false);
  }

  private Optional<DemoSession> valid(@Nullable String secret, String inquiryId) {
    return secret == null
        ? Optional.empty()
        : store
            .sessionBySecret(secret)
            .filter(session -> session.inquiryId().equals(inquiryId))
            .filter(session -> session.status() != DemoSession.Status.EXPIRED);
  }

  private Opened open(DemoSession session, @Nullable String userAgent) {
    if (session.status() == DemoSession.Status.ACTIVE) {
      return new Opened(session, store.inquiry(session.inquiryId()), false);
    }
    DemoSession started = session.started(store.now(), userAgent);
    store.put(started);
    store.record("inquiry-session.started", started);
    return new Opened(started, store.inquiry(session.inquiryId()), true);
  }

  private static @Nullable Why over(DemoInquiry inquiry) {
    if (inquiry.isRedacted()) {
      return Why.REDACTED;
    }
    return switch (inquiry.status()) {
      case CREATED, PENDING -> null;
      case EXPIRED -> Why.INQUIRY_EXPIRED;
      case COMPLETED, FAILED, NEEDS_REVIEW, APPROVED, DECLINED -> Why.FINISHED;
    };
  }

  /** The verification whose picture is asked for now; empty when the inquiry is over. */
  Optional<VerificationTemplate> step(DemoInquiry inquiry) {
    return over(inquiry) != null
        ? Optional.empty()
        : store.templateOf(inquiry).steps().stream()
            .filter(step -> !passed(inquiry, step))
            .findFirst();
  }

  private boolean passed(DemoInquiry inquiry, VerificationTemplate step) {
    return inquiry.verifications().stream()
        .filter(ref -> ref.type().equals(step.type()))
        .map(ref -> store.verification(ref.id()).orElseThrow())
        .anyMatch(one -> one.status() == DemoVerification.Status.PASSED);
  }

  /**
   * The person confirms the prefilled details, with corrections; an empty value unsets a field.
   *
   * @throws Refusal 409 when the session or inquiry is over, 422 when a value does not fit
   */
  DemoInquiry confirmDetails(String secret, Map<String, Optional<Object>> corrections) {
    return store.change(() -> {
      DemoInquiry inquiry = requireOpen(secret).inquiry();
      InquiryDraft draft = inquiry.change();
      Fields.write(store.templateOf(inquiry), corrections, draft.fields);
      draft.updatedAt = store.now();
      step(inquiry).ifPresent(step -> draft.step(step.stepName()));
      DemoInquiry after = draft.done();
      store.put(after);
      store.record("inquiry.transitioned", after);
      return after;
    });
  }

  /**
   * The person submits the picture of the current step. The first makes the inquiry pending; the
   * last passed one completes it and lets the template's workflow run.
   *
   * @param pass the sandbox's switch "Pass verifications"
   * @throws Refusal 409 when the session or inquiry is over
   */
  Progress submitPicture(String secret, boolean pass) {
    return submitPicture(secret, pass, Map.of());
  }

  /**
   * Submits a picture together with what the person chose beside it, such as the kind of document.
   *
   * @throws Refusal 409 when the session or inquiry is over, 422 when a value does not fit
   */
  Progress submitPicture(String secret, boolean pass, Map<String, Optional<Object>> chosen) {
    return store.change(() -> {
      DemoInquiry before = requireOpen(secret).inquiry();
      InquiryDraft draft = before.change();
      Fields.write(store.templateOf(before), chosen, draft.fields);
      DemoInquiry inquiry = draft.done();
      VerificationTemplate step =
          step(inquiry).orElseThrow(() -> Refusal.conflict("Inquiry has no step left to submit"));
      DemoInquiry after = Verifications.submit(store, inquiry, step, pass);
      return pass ? accepted(after, step) : rejected(after, step);
    });
  }

  /**
   * Completes an inquiry that has no step left, as when the API simulated its verifications.
   *
   * @throws Refusal 409 when the session or inquiry is over or a step is left
   */
  DemoInquiry finish(String secret) {
    return store.change(() -> {
      DemoInquiry inquiry = requireOpen(secret).inquiry();
      if (step(inquiry).isPresent()) {
        throw Refusal.conflict("Inquiry has a step left to submit");
      }
      DemoInquiry completed = LifeCycle.move(store, inquiry, Transition.COMPLETE);
      return LifeCycle.runWorkflow(store, completed);
    });
  }

  private Progress accepted(DemoInquiry inquiry, VerificationTemplate step) {
    InquiryDraft draft = inquiry.change();
    draft.failedTries = 0;
    draft.fields.putAll(extracted(inquiry));
    Optional<VerificationTemplate> next =
        store.templateOf(inquiry).steps().stream()
            .filter(other -> !other.equals(step))
            .filter(other -> !passed(inquiry, other))
            .findFirst();
    next.ifPresent(other -> draft.step(other.stepName()));
    DemoInquiry after = draft.done();
    store.put(after);
    if (next.isPresent()) {
      store.record("inquiry.transitioned", after);
      return new NextStep(after, next.get());
    }
    DemoInquiry completed = LifeCycle.move(store, after, Transition.COMPLETE);
    return new Done(LifeCycle.runWorkflow(store, completed));
  }

  private Progress rejected(DemoInquiry inquiry, VerificationTemplate step) {
    InquiryDraft draft = inquiry.change();
    draft.failedTries++;
    int left = TRIES - draft.failedTries;
    if (left > 0) {
      draft.step("retry_" + step.stepName());
    }
    DemoInquiry after = draft.done();
    store.put(after);
    if (left > 0) {
      store.record("inquiry.transitioned", after);
      return new TryAgain(after, step, left);
    }
    DemoInquiry failed = LifeCycle.move(store, after, Transition.FAIL);
    return new Failed(LifeCycle.runWorkflow(store, failed));
  }

  /** Persona's sandbox reads demo data off any picture; here it fills only what was left empty. */
  private Map<String, Object> extracted(DemoInquiry inquiry) {
    Map<String, Object> found = new HashMap<>();
    DemoTemplate template = store.templateOf(inquiry);
    Map.of("name_first", "Alexander", "name_last", "Sample", "birthdate", "1977-08-31")
        .forEach((key, value) -> {
          if (template.field(key).isPresent() && !inquiry.fields().containsKey(key)) {
            found.put(key, value);
          }
        });
    return found;
  }

  private Opened requireOpen(String secret) {
    return switch (goOn(secret)) {
      case Opened opened -> opened;
      case Closed closed ->
          throw Refusal.conflict(
              closed.why() == Why.SESSION_EXPIRED ? "Session expired" : "Inquiry is over");
    };
  }
}
