package dev.linkdesk.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sandbox's simulated actions: carried out in order, all or none. */
final class Simulation {
  /** One action; the template belongs to the two verification actions alone. */
  record Action(Kind kind, @Nullable String verificationTemplateId) {}

  enum Kind {
    START_INQUIRY,
    COMPLETE_INQUIRY,
    FAIL_INQUIRY,
    EXPIRE_INQUIRY,
    MARK_FOR_REVIEW_INQUIRY,
    APPROVE_INQUIRY,
    DECLINE_INQUIRY,
    CREATE_PASSED_VERIFICATION,
    CREATE_FAILED_VERIFICATION
  }

  private final DemoStore store;

  Simulation(DemoStore store) {
    this.store = store;
  }

  /**
   * Carries out the actions, then the template's workflow when they leave the inquiry completed or
   * failed.
   *
   * @throws Refusal 404; 409 when one of the actions is not possible in its turn (then none of them
   *     has any effect); 422 for an unknown verification template
   */
  DemoInquiry perform(String inquiryId, List<Action> actions) {
    return store.change(() -> {
      rehearse(store.inquiry(inquiryId), actions);
      for (Action action : actions) {
        perform(store.inquiry(inquiryId), action);
      }
      return LifeCycle.runWorkflow(store, store.inquiry(inquiryId));
    });
  }

  private void rehearse(DemoInquiry inquiry, List<Action> actions) {
    LifeCycle.requireNotRedacted(inquiry);
    DemoStatus status = inquiry.status();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      Transition transition = transition(action.kind());
      if (transition == null) {
        template(action, i);
        if (!status.isLive()) {
          throw Refusal.conflict(
              "Inquiry is " + status.wire() + " and takes no more verifications");
        }
        status = DemoStatus.PENDING;
      } else if (transition.allowedFrom(status)) {
        status = transition.to();
      } else {
        throw Refusal.conflict(
            "Inquiry is %s and cannot become %s".formatted(status.wire(), transition.to().wire()));
      }
    }
  }

  private void perform(DemoInquiry inquiry, Action action) {
    Transition transition = transition(action.kind());
    if (transition != null) {
      LifeCycle.move(
          store,
          inquiry,
          transition,
          store.now(),
          draft -> {
            if (transition == Transition.APPROVE || transition == Transition.DECLINE) {
              draft.reviewer = Inquiries.API_REVIEWER;
            }
          });
    } else {
      boolean passed = action.kind() == Kind.CREATE_PASSED_VERIFICATION;
      Verifications.submit(store, inquiry, template(action, 0), passed);
    }
  }

  private VerificationTemplate template(Action action, int index) {
    String id = action.verificationTemplateId();
    return store
        .templates()
        .verification(id == null ? "" : id)
        .orElseThrow(() ->
            Refusal.invalid(
                "/meta/simulate-actions/" + index + "/data/verification-template-id",
                "is not a verification template of this organization"));
  }

  private static @Nullable Transition transition(Kind kind) {
    return switch (kind) {
      case START_INQUIRY -> Transition.START;
      case COMPLETE_INQUIRY -> Transition.COMPLETE;
      case FAIL_INQUIRY -> Transition.FAIL;
      case EXPIRE_INQUIRY -> Transition.EXPIRE;
      case MARK_FOR_REVIEW_INQUIRY -> Transition.MARK_FOR_REVIEW;
      case APPROVE_INQUIRY -> Transition.APPROVE;
      case DECLINE_INQUIRY -> Transition.DECLINE;
      case CREATE_PASSED_VERIFICATION, CREATE_FAILED_VERIFICATION -> null;
    };
  }
}
