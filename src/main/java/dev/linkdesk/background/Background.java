package dev.linkdesk.background;

import dev.linkdesk.inquiry.Failure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what waits (network, disk) away from the FX thread and brings the outcome back to it. */
@FunctionalInterface
public interface Background {
  /**
   * Runs the work once. Exactly one of {@code done} and {@code failed} follows on the FX thread,
   * unless the work is cancelled first: then neither does. An exception that is no {@link Failure}
   * arrives as {@link Failure.Bug}.
   */
  <T> Running run(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed);

  /** Work under way. */
  @FunctionalInterface
  interface Running {
    /** Interrupts the work and keeps its outcome from coming back. */
    void cancel();
  }
}
