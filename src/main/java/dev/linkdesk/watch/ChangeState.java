package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How following all changes of an environment stands. Times are this computer's.
 *
 * @param way how it learns of changes
 * @param lastAsked when all changes were last read to the end; null before the first time
 * @param reliableUntil what changed before this is known; null while nothing is
 * @param lag how far behind others Persona's index was seen to bring a change in the last hour;
 *     zero when it was not
 * @param next when it asks again; null while asking, refused or stopped
 * @param failure why the last question had no good answer; null when it had
 */
public record ChangeState(
    PollState.Activity activity,
    Way way,
    @Nullable Instant lastAsked,
    @Nullable Instant reliableUntil,
    Duration lag,
    @Nullable Instant next,
    @Nullable Failure failure) {

  /** How changes are learnt of. */
  public enum Way {
    /** By search, which finds every change; its index is about a minute behind. */
    SEARCHED,
    /**
     * Search is not offered to this key: new inquiries are listed, and the shown ones asked for.
     * Changes of others are not learnt of.
     */
    LISTED
  }
}
