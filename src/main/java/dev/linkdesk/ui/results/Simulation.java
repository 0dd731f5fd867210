package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.SimulateAction;
import java.util.List;
import java.util.Locale;

/** What a person can make happen in a sandbox or the demo, and from which statuses. */
enum Simulation {
  START(SimulateAction.START),
  PASS(SimulateAction.COMPLETE),
  FAIL(SimulateAction.FAIL),
  APPROVE(SimulateAction.APPROVE),
  DECLINE(SimulateAction.DECLINE),
  REVIEW(SimulateAction.MARK_FOR_REVIEW),
  EXPIRE(SimulateAction.EXPIRE);

  private final SimulateAction action;

  Simulation(SimulateAction action) {
    this.action = action;
  }

  /** Whether the life cycle leads there; a status that is not known is for Persona to judge. */
  boolean isPossible(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    return !inquiry.isRedacted() && (!status.isKnown() || leadsFrom(status));
  }

  private boolean leadsFrom(InquiryStatus status) {
    return switch (this) {
      case START -> status.equals(InquiryStatus.CREATED);
      case PASS, FAIL, EXPIRE -> status.isOpen();
      case APPROVE -> !status.equals(InquiryStatus.APPROVED);
      case DECLINE -> !status.equals(InquiryStatus.DECLINED);
      case REVIEW ->
          !List.of(InquiryStatus.NEEDS_REVIEW, InquiryStatus.APPROVED, InquiryStatus.DECLINED)
              .contains(status);
    };
  }

  /** The actions in their order: all but expiry need a started inquiry. */
  List<SimulateAction> actions(InquiryStatus status) {
    boolean startFirst = status.equals(InquiryStatus.CREATED) && this != START && this != EXPIRE;
    return startFirst ? List.of(SimulateAction.START, action) : List.of(action);
  }

  String textKey() {
    return "results.simulate." + name().toLowerCase(Locale.ROOT);
  }
}
