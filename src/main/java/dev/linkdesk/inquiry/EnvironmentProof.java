package dev.linkdesk.inquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer against the environment that a workspace is bound to. From the first answer
 * that comes from elsewhere nothing is written until a person settles it. May be used from any
 * number of threads.
 */
public final class EnvironmentProof {
  private @Nullable EnvironmentIds bound;
  private @Nullable EnvironmentIds other;
  private boolean seen;

  /**
   * @param bound what the workspace is bound to; null binds it to the first answer
   */
  public EnvironmentProof(@Nullable EnvironmentIds bound) {
    this.bound = bound;
  }

  /** Takes what the headers of an answer said; after one from elsewhere the rest is not heard. */
  public synchronized void saw(EnvironmentIds answered) {
    if (other != null) {
      return;
    }
    if (bound == null || bound.equals(answered)) {
      bound = answered;
      seen = true;
    } else {
      other = answered;
    }
  }

  /** What the workspace is bound to; empty before the first answer of an unbound one. */
  public synchronized Optional<EnvironmentIds> bound() {
    return Optional.ofNullable(bound);
  }

  /** Whether an answer of this run came from the bound environment, and none from elsewhere. */
  public synchronized boolean isProven() {
    return seen && other == null;
  }

  /** Where an answer came from that is not the bound environment; empty while all is well. */
  public synchronized Optional<EnvironmentIds> mismatch() {
    return Optional.ofNullable(other);
  }

  /** A person says that the answers come from the right place: from now on it is the bound one. */
  public synchronized void settle(EnvironmentIds right) {
    bound = right;
    other = null;
    seen = true;
  }

  /** A person wants to look again: the bound environment stays, the doubt is dropped. */
  public synchronized void lookAgain() {
    other = null;
    seen = false;
  }
}
