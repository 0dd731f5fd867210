package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import org.jspecify.annotations.Nullable;

/**
 * What was last asked for and the key it went under. While nobody knows whether it happened, asking
 * for the same again goes under the same key, so that there are never two.
 */
final class Intention {
  private @Nullable NewInquiry content;
  private SubmissionKey key = SubmissionKey.fresh();

  SubmissionKey keyFor(NewInquiry wanted) {
    if (!wanted.equals(content)) {
      content = wanted;
      key = SubmissionKey.fresh();
    }
    return key;
  }

  /** It happened: asking again means another one. */
  void fulfilled() {
    content = null;
  }

  void failed(Failure failure) {
    boolean open =
        switch (failure) {
          case Failure.Unreachable f -> true;
          case Failure.Unavailable f -> true;
          case Failure.NotUnderstood f -> true;
          case Failure.WritingStopped f -> true;
          case Failure.NotKept f -> true;
          case Failure.Cancelled f -> true;
          case Failure.Bug f -> true;
          case Failure.NotAuthenticated f -> true;
          case Failure.NotAllowed f -> false;
          case Failure.NotFound f -> false;
          case Failure.Conflict f -> false;
          case Failure.Refused f -> false;
          // Decided before the key is looked at: an earlier try may still have happened.
          case Failure.OverLimit f -> true;
        };
    if (!open) {
      content = null;
    }
  }
}
