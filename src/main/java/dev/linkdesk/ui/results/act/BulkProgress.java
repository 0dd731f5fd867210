package dev.linkdesk.ui.results.act;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a list is.
 *
 * @param done inquiries with which it was done
 * @param failed inquiries with which it was not
 * @param unknown inquiries of which nobody knows
 * @param total inquiries with which it was to be done
 * @param left how long it takes still; null while that cannot be told
 * @param until when Persona takes requests again; null while it does
 * @param why what made it pause by itself; null when nothing did
 */
record BulkProgress(
    Phase phase,
    int done,
    int failed,
    int unknown,
    int total,
    @Nullable Duration left,
    @Nullable Instant until,
    @Nullable Failure why) {

  /** Where it stands. */
  enum Phase {
    /** A person looks at what would be done. */
    PLANNING,
    RUNNING,
    /** It stands still once the one under way is done. */
    PAUSING,
    PAUSED,
    FINISHED
  }

  /** Inquiries whose turn is over. */
  int tried() {
    return done + failed + unknown;
  }

  boolean isUnderWay() {
    return phase == Phase.RUNNING || phase == Phase.PAUSING || phase == Phase.PAUSED;
  }
}
