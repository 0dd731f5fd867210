package dev.linkdesk.demo;

/** A form that cannot be read. */
final class HostedFlowBadForm extends Exception {
  private static final long serialVersionUID = 1L;

  enum Kind {
    TOO_LARGE,
    BROKEN
  }

  private final Kind kind;

  HostedFlowBadForm(Kind kind) {
    super("The form is " + kind);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
