package dev.linkdesk.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Moves inquiries from status to status: stamps the times, writes the event, ends the sessions that
 * have no more use. Everything here runs inside {@link DemoStore#change}.
 */
final class LifeCycle {
  private LifeCycle() {}

  /**
   * @throws Refusal 409 when the life cycle does not allow the move or the inquiry is redacted
   */
  static DemoInquiry move(DemoStore store, DemoInquiry inquiry, Transition transition) {
    return move(store, inquiry, transition, store.now(), draft -> {});
  }

  static DemoInquiry move(
      DemoStore store,
      DemoInquiry inquiry,
      Transition transition,
      Instant at,
      Consumer<InquiryDraft> more) {
    requireNotRedacted(inquiry);
    if (!transition.allowedFrom(inquiry.status())) {
      throw Refusal.conflict(
          "Inquiry is %s and cannot become %s"
              .formatted(inquiry.status().wire(), transition.to().wire()));
    }
    InquiryDraft draft = inquiry.change();
    draft.updatedAt = at;
    draft.status = transition.to();
    stamp(draft, transition, at, inquiry.intervals());
    more.accept(draft);
    DemoInquiry after = draft.done();
    store.put(after);
    if (transition != Transition.RESUME || inquiry.status() != after.status()) {
      store.record(transition.event(), after);
    }
    boolean interrupted =
        inquiry.status().isLive()
            && !after.status().isLive()
            && transition != Transition.COMPLETE
            && transition != Transition.FAIL;
    if (interrupted) {
      endSessions(store, after, at);
    }
    if (transition == Transition.COMPLETE) {
      rememberPerson(store, after, at);
    }
    return after;
  }

  private static void stamp(
      InquiryDraft draft, Transition transition, Instant at, ExpiryIntervals intervals) {
    switch (transition) {
      case START -> {
        draft.startedAt = at;
        draft.expiresAt = at.plusSeconds(intervals.afterStart());
      }
      case COMPLETE -> {
        draft.completedAt = at;
        draft.expiresAt = null;
        draft.step("success");
      }
      case FAIL -> {
        draft.failedAt = at;
        draft.expiresAt = null;
        draft.step("failed");
      }
      case EXPIRE -> {
        draft.expiredAt = at;
        draft.expiresAt = at;
      }
      case RESUME -> {
        if (draft.startedAt == null) {
          draft.startedAt = at;
        }
        draft.expiredAt = null;
        draft.expiresAt = at.plusSeconds(intervals.afterResume());
      }
      case MARK_FOR_REVIEW -> {
        draft.markedForReviewAt = at;
        draft.expiresAt = null;
      }
      case APPROVE, DECLINE -> {
        draft.decisionedAt = at;
        draft.expiresAt = null;
      }
    }
  }

  /** What the template's workflow does once the person has finished; nothing before that. */
  static DemoInquiry runWorkflow(DemoStore store, DemoInquiry inquiry) {
    boolean completed = inquiry.status() == DemoStatus.COMPLETED;
    if (!completed && inquiry.status() != DemoStatus.FAILED) {
      return inquiry;
    }
    Consumer<InquiryDraft> decided =
        draft -> draft.reviewer = new Ref("workflow-run", store.ids().next("wfr_"));
    return switch (store.templateOf(inquiry).outcome()) {
      case LEFT_AS_IS -> inquiry;
      case REVIEWED -> move(store, inquiry, Transition.MARK_FOR_REVIEW);
      case DECIDED_BY_WORKFLOW ->
          move(
              store,
              inquiry,
              completed ? Transition.APPROVE : Transition.DECLINE,
              store.now(),
              decided);
    };
  }

  /** Expires the inquiry or session whose time has come. */
  static void runOut(DemoStore store, String id, Instant at) {
    store.session(id).ifPresent(session -> endSession(store, session, at));
    store
        .findInquiry(id)
        .filter(inquiry -> inquiry.status().isLive() && !inquiry.isRedacted())
        .ifPresent(inquiry -> move(store, inquiry, Transition.EXPIRE, at, draft -> {}));
  }

  static void endSessions(DemoStore store, DemoInquiry inquiry, Instant at) {
    for (DemoSession session : store.sessionsOf(inquiry)) {
      endSession(store, session, at);
    }
  }

  static void endSession(DemoStore store, DemoSession session, Instant at) {
    if (session.status() != DemoSession.Status.EXPIRED) {
      DemoSession ended = session.expired(at);
      store.put(ended);
      store.record("inquiry-session.expired", ended);
    }
  }

  static void requireNotRedacted(DemoInquiry inquiry) {
    if (inquiry.isRedacted()) {
      throw Refusal.conflict(
          "Inquiry already redacted", "A redacted inquiry cannot be changed any more");
    }
  }

  private static void rememberPerson(DemoStore store, DemoInquiry inquiry, Instant at) {
    if (inquiry.accountId() == null) {
      return;
    }
    store
        .accounts()
        .byId(inquiry.accountId())
        .ifPresent(account -> {
          Map<String, Object> known = new HashMap<>(account.fields());
          known.putAll(inquiry.fields());
          store.accounts().put(account.with(known, at));
        });
  }
}
