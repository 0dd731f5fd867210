package dev.linkdesk.demo;

/** The statuses this server gives an inquiry, with the spelling Persona uses on the wire. */
enum DemoStatus {
  CREATED("created"),
  PENDING("pending"),
  COMPLETED("completed"),
  FAILED("failed"),
  EXPIRED("expired"),
  NEEDS_REVIEW("needs_review"),
  APPROVED("approved"),
  DECLINED("declined");

  private final String wire;

  DemoStatus(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }

  /** Whether the person can still go on and the inquiry can still run out of time. */
  boolean isLive() {
    return this == CREATED || this == PENDING;
  }
}
