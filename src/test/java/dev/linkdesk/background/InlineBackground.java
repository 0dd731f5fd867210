package dev.linkdesk.background;

import dev.linkdesk.inquiry.Failure;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work where it stands, at once, or when told to if held back. */
public final class InlineBackground implements Background {
  private final Queue<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  /** From now on work waits for {@link #release}. */
  public void hold() {
    holding = true;
  }

  /** Runs what was held back, and what comes from now on at once. */
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }

  @Override
  public <T> Running run(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
    Runnable whole = () -> outcome(work, done, failed);
    if (!holding) {
      whole.run();
      return () -> {};
    }
    held.add(whole);
    return () -> held.remove(whole);
  }

  private static <T> void outcome(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
    T result;
    try {
      result = work.call();
    } catch (Failure failure) {
      failed.accept(failure);
      return;
    } catch (Exception mistake) {
      failed.accept(new Failure.Bug(mistake));
      return;
    }
    done.accept(result);
  }
}
