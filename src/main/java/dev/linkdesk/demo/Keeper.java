package dev.linkdesk.demo;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the store a moment after it has changed, off the threads that answer requests. */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final long MOMENT_MILLIS = 400;

  private final KeepFile file;
  private final DemoStore store;
  private final int port;
  private final ScheduledExecutorService worker;
  private final AtomicBoolean planned = new AtomicBoolean();

  Keeper(KeepFile file, DemoStore store, int port, ScheduledExecutorService worker) {
    this.file = file;
    this.store = store;
    this.port = port;
    this.worker = worker;
  }

  /** Saves now, for the port's sake, and from now on after every change. */
  void start() {
    store.onChange(this::plan);
    plan();
  }

  private void plan() {
    if (planned.compareAndSet(false, true)) {
      try {
        var _ = worker.schedule(this::saveNow, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.debug("Not planned: the server is closing and saves once more anyway");
      }
    }
  }

  /** Saves at once; a failure is logged, the next change tries again. */
  synchronized void saveNow() {
    planned.set(false);
    try {
      file.save(KeptState.of(store, port));
    } catch (IOException | RuntimeException e) {
      LOG.warn("The demo's file could not be written", e);
    }
  }
}
