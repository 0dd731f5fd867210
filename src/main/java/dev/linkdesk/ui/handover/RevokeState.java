package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Revocation;

/** How far taking a link back has come. */
sealed interface RevokeState {
  /** A person is asked. */
  record Asking() implements RevokeState {}

  record Ending() implements RevokeState {}

  /** The link leads nowhere any more; its replacement is being made. */
  record Replacing() implements RevokeState {}

  /** A person did not want to wait: what was under way may have happened. */
  record Stopped() implements RevokeState {}

  /** It is not done, or half. */
  record NotEnded(Revocation.Outcome why) implements RevokeState {}

  /** The link leads nowhere any more, and no replacement was wanted. */
  record Ended(Revocation.Outcome.Ended how) implements RevokeState {}

  /** The link leads nowhere any more, and a replacement was wanted. */
  record Replaced(Revocation.Outcome.Ended how, Revocation.Replaced replacement)
      implements RevokeState {}

  /** Whether something is under way. */
  default boolean isBusy() {
    return this instanceof Ending || this instanceof Replacing;
  }

  /** Whether all that was wanted is done. */
  default boolean isDone() {
    return switch (this) {
      case Ended ended -> true;
      case Replaced(var how, var replacement) -> replacement instanceof Revocation.Replaced.Made;
      case Asking a -> false;
      case Ending e -> false;
      case Replacing r -> false;
      case Stopped s -> false;
      case NotEnded n -> false;
    };
  }
}
