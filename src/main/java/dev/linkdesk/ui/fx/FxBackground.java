package dev.linkdesk.ui.fx;

import dev.linkdesk.background.Background;
import dev.linkdesk.inquiry.Failure;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each work on a virtual thread of its own and comes back by {@code Platform.runLater}. */
public final class FxBackground implements Background, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

  private final Set<Work<?>> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  @Override
  public <T> Running run(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
    if (closed) {
      return () -> {};
    }
    Work<T> running = new Work<>(work, done, failed);
    underWay.add(running);
    running.thread.start();
    return running;
  }

  /** Interrupts all that is under way; none of it comes back, and nothing new is begun. */
  @Override
  public void close() {
    closed = true;
    underWay.forEach(Work::cancel);
  }

  private final class Work<T> implements Running {
    private final Callable<? extends T> work;
    private final Consumer<? super T> done;
    private final Consumer<? super Failure> failed;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Thread thread = Thread.ofVirtual().name("background").unstarted(this::work);

    Work(Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
      this.work = work;
      this.done = done;
      this.failed = failed;
    }

    @Override
    public void cancel() {
      cancelled.set(true);
      thread.interrupt();
    }

    private void work() {
      Runnable outcome;
      try {
        T result = work.call();
        outcome = () -> done.accept(result);
      } catch (Failure failure) {
        outcome = () -> failed.accept(failure);
      } catch (InterruptedException interrupted) {
        outcome = () -> failed.accept(new Failure.Cancelled());
      } catch (Throwable mistake) {
        LOG.error("Work in the background ended by mistake", mistake);
        outcome = () -> failed.accept(new Failure.Bug(mistake));
      } finally {
        underWay.remove(this);
      }
      comeBack(outcome);
    }

    private void comeBack(Runnable outcome) {
      Platform.runLater(() -> {
        if (!cancelled.get()) {
          outcome.run();
        }
      });
    }
  }
}
