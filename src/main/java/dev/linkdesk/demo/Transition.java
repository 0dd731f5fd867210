package dev.linkdesk.demo;

/**
 * The moves of the life cycle: where each leads and from which statuses it is allowed.
 *
 * <p>Persona's documentation lets a decision be set directly at any time and be changed later, so
 * only the same decision twice is refused; resuming is refused for an inquiry that is neither
 * pending nor expired; review is refused once decided.
 */
enum Transition {
  START("inquiry.started", DemoStatus.PENDING),
  COMPLETE("inquiry.completed", DemoStatus.COMPLETED),
  FAIL("inquiry.failed", DemoStatus.FAILED),
  EXPIRE("inquiry.expired", DemoStatus.EXPIRED),
  RESUME("inquiry.transitioned", DemoStatus.PENDING),
  MARK_FOR_REVIEW("inquiry.marked-for-review", DemoStatus.NEEDS_REVIEW),
  APPROVE("inquiry.approved", DemoStatus.APPROVED),
  DECLINE("inquiry.declined", DemoStatus.DECLINED);

  private final String event;
  private final DemoStatus to;

  Transition(String event, DemoStatus to) {
    this.event = event;
    this.to = to;
  }

  String event() {
    return event;
  }

  DemoStatus to() {
    return to;
  }

  boolean allowedFrom(DemoStatus status) {
    return switch (this) {
      case START -> status == DemoStatus.CREATED;
      case COMPLETE, FAIL -> status == DemoStatus.PENDING;
      case EXPIRE -> status.isLive();
      case RESUME -> status == DemoStatus.PENDING || status == DemoStatus.EXPIRED;
      case MARK_FOR_REVIEW ->
          switch (status) {
            case CREATED, PENDING, COMPLETED, FAILED, EXPIRED -> true;
            case NEEDS_REVIEW, APPROVED, DECLINED -> false;
          };
      case APPROVE, DECLINE -> status != to;
    };
  }
}
