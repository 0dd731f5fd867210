package dev.linkdesk.persona;

import dev.linkdesk.inquiry.EnvironmentIds;
import dev.linkdesk.inquiry.EnvironmentProof;
import dev.linkdesk.inquiry.Failure;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Lets nothing be changed before an answer of this run came from the workspace's environment. */
final class EnvironmentGuard {
  private final EnvironmentProof proof;
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicReference<@Nullable EnvironmentIds> where = new AtomicReference<>();

  /** Whether Persona was asked and told nothing: asking again would tell nothing either. */
  private volatile boolean silent;

  EnvironmentGuard(EnvironmentProof proof) {
    this.proof = proof;
  }

  /** Holds an answer against the bound environment; one without the headers proves nothing. */
  void saw(Headers headers) {
    Origin.of(headers)
        .ifPresent(ids -> {
          silent = false;
          where.set(ids);
          proof.saw(ids);
        });
  }

  /** Where the latest answer came from; empty when none told. */
  Optional<EnvironmentIds> where() {
    return Optional.ofNullable(where.get());
  }

  /**
   * Whether nothing may be changed: an answer came from elsewhere, and nobody has settled it yet.
   */
  boolean stopsWriting() {
    return proof.mismatch().isPresent();
  }

  /**
   * Asks, unless an answer of this run proved the environment; many writers ask once. Persona's
   * silence proves nothing and stops nothing.
   *
   * @param ask sends a request whose answer is seen
   * @throws Failure.WritingStopped when an answer came from elsewhere
   * @throws Failure when Persona could not be asked
   */
  void requireProof(Runnable ask) {
    if (!isAnswered()) {
      askOnce(ask);
    }
    if (stopsWriting()) {
      throw new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT);
    }
  }

  private void askOnce(Runnable ask) {
    try {
      asking.lockInterruptibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure.Cancelled();
    }
    try {
      if (!isAnswered()) {
        ask.run();
        silent = !proof.isProven();
      }
    } finally {
      asking.unlock();
    }
  }

  private boolean isAnswered() {
    return stopsWriting() || proof.isProven() || silent;
  }
}
