package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the poller stands.
 *
 * @param lastChecked when the last whole round ended well; null before the first
 * @param next when it asks again; null while asking or stopped
 * @param failure why the last round did not end well; null when it did
 */
public record PollState(
    Activity activity,
    @Nullable Instant lastChecked,
    @Nullable Instant next,
    @Nullable Failure failure) {

  /** What the poller is about. */
  public enum Activity {
    /** All is well; waiting for the next round. */
    WAITING,
    ASKING,
    /** Waiting for the next window of Persona's limit. */
    OVER_LIMIT,
    /** Persona does not answer, or not sensibly; trying less and less often. */
    AWAY,
    /** The key was refused: nothing is asked until a person says so. */
    REFUSED
  }
}
