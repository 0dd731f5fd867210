package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a deed. */
sealed interface Outcome {
  /**
   * It is done.
   *
   * @param now as it is afterwards
   * @param isWritten whether it is in the ledger
   */
  record Done(Inquiry now, boolean isWritten) implements Outcome {}

  /** It was not sent: the inquiry is not what it was when it was asked for. */
  record Moved(Inquiry now) implements Outcome {}

  /**
   * It is not done.
   *
   * @param now as read anew; null when it was not read
   */
  record NotDone(Failure why, @Nullable Inquiry now) implements Outcome {}

  /**
   * Nobody knows whether it is done; trying again is safe.
   *
   * @param now as read anew, where it does not show; null when it could not be read
   */
  record Unknown(Failure why, @Nullable Inquiry now) implements Outcome {}

  default boolean isDone() {
    return this instanceof Done;
  }

  /** The inquiry as Persona told it last. */
  default Optional<Inquiry> told() {
    return switch (this) {
      case Done(var now, var written) -> Optional.of(now);
      case Moved(var now) -> Optional.of(now);
      case NotDone(var why, var now) -> Optional.ofNullable(now);
      case Unknown(var why, var now) -> Optional.ofNullable(now);
    };
  }
}
