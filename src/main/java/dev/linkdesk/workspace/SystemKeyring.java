package dev.linkdesk.workspace;

import com.github.javakeyring.PasswordAccessException;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's key store, under the service name "Linkdesk". It may ask a person to
 * unlock it; when nobody answers within a minute it counts as locked. What is put is read back,
 * since a locked Secret Service takes a change without a word and drops it.
 */
public final class SystemKeyring implements KeyStore {
  private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PATIENCE_ON_CLOSING = Duration.ofSeconds(2);
  private static final String PROBE = "linkdesk-probe";

  private final SystemRing.Door door;
  private final Duration patience;

  // One thread, so that a call which the system never answers keeps no more than that one.
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keyring").factory());

  private final AtomicReference<@Nullable SystemRing> ring = new AtomicReference<>();

  // Held while the question that is being answered begins, ends or is given up.
  private final Object turn = new Object();
  private @Nullable AtomicBoolean answering;

  public SystemKeyring() {
    this(JavaKeyring::open, PATIENCE);
  }

  SystemKeyring(SystemRing.Door door, Duration patience) {
    this.door = door;
    this.patience = patience;
  }

  /**
   * Why the system's key store cannot be used here; empty when a probe could be written, read and
   * removed. Waits a minute at most.
   */
  public static Optional<Reason> probe() {
    try (SystemKeyring keyring = new SystemKeyring()) {
      return keyring.obstacle();
    }
  }

  /** As {@link #probe()}, with this connection. */
  Optional<Reason> obstacle() {
    try {
      ask(opened -> {
        keepProbe(opened);
        return true;
      });
      return Optional.empty();
    } catch (KeyStoreFailure failure) {
      return Optional.of(failure.reason());
    }
  }

  @Override
  public void put(String name, String secret) throws KeyStoreFailure {
    ask(opened -> {
      keep(opened, name, secret);
      return true;
    });
  }

  @Override
  public Optional<String> get(String name) throws KeyStoreFailure {
    return ask(opened -> {
      Optional<String> secret = opened.get(name);
      if (secret.isEmpty() && !opened.isSureOfWhatIsMissing()) {
        keepProbe(opened);
      }
      return secret;
    });
  }

  @Override
  public void remove(String name) throws KeyStoreFailure {
    ask(opened -> {
      opened.remove(name);
      if (opened.get(name).isPresent()) {
        throw new KeyStoreFailure(Reason.NOT_WRITTEN, null);
      }
      if (!opened.isSureOfWhatIsMissing()) {
        keepProbe(opened);
      }
      return true;
    });
  }

  @Override
  public void close() {
    try {
      Future<?> closed = worker.submit(this::disconnect);
      closed.get(PATIENCE_ON_CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException | ExecutionException | TimeoutException notClosed) {
      LOG.debug("The connection to the key store was not closed in time");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      worker.shutdownNow();
    }
  }

  private static void keepProbe(SystemRing opened) throws Exception {
    keep(opened, PROBE, UUID.randomUUID().toString());
    opened.remove(PROBE);
  }

  private static void keep(SystemRing opened, String name, String secret) throws Exception {
    opened.put(name, secret);
    if (!opened.get(name).equals(Optional.of(secret))) {
      throw new KeyStoreFailure(Reason.NOT_WRITTEN, null);
    }
  }

  /** Asks on the worker, as long as the patience lasts. */
  private <T> T ask(Question<T> question) throws KeyStoreFailure {
    AtomicBoolean givenUp = new AtomicBoolean();
    Future<T> answer;
    try {
      answer = worker.submit((Callable<T>) () -> answer(question, givenUp));
    } catch (RejectedExecutionException closed) {
      throw new KeyStoreFailure(Reason.LOCKED, closed);
    }
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof KeyStoreFailure failure
          ? failure
          : new KeyStoreFailure(Reason.LOCKED, failed.getCause());
    } catch (TimeoutException nobodyUnlocked) {
      giveUp(answer, givenUp);
      throw new KeyStoreFailure(Reason.LOCKED, nobodyUnlocked);
    } catch (InterruptedException interrupted) {
      giveUp(answer, givenUp);
      Thread.currentThread().interrupt();
      throw new KeyStoreFailure(Reason.LOCKED, interrupted);
    }
  }

  /**
   * Frees the worker. The library takes an interrupt for an answer and asks on, for two minutes
   * each time; without its connection it cannot. A question that only waits for its turn leaves the
   * connection to the one that is being answered.
   */
  private void giveUp(Future<?> answer, AtomicBoolean givenUp) {
    SystemRing cut;
    synchronized (turn) {
      givenUp.set(true);
      cut = givenUp.equals(answering) ? ring.getAndSet(null) : null;
    }
    close(cut);
    answer.cancel(true);
  }

  private <T> T answer(Question<T> question, AtomicBoolean givenUp) throws KeyStoreFailure {
    synchronized (turn) {
      if (givenUp.get()) {
        throw new KeyStoreFailure(Reason.LOCKED, null);
      }
      answering = givenUp;
    }
    try {
      return answerNow(question, givenUp);
    } finally {
      synchronized (turn) {
        answering = null;
      }
    }
  }

  private <T> T answerNow(Question<T> question, AtomicBoolean givenUp) throws KeyStoreFailure {
    SystemRing opened = connect();
    if (givenUp.get()) {
      disconnect();
      throw new KeyStoreFailure(Reason.LOCKED, null);
    }
    try {
      return question.put(opened);
    } catch (KeyStoreFailure failure) {
      throw failure;
    } catch (PasswordAccessException refused) {
      throw new KeyStoreFailure(Reason.NOT_WRITTEN, refused);
    } catch (Exception | LinkageError locked) {
      // A locked Secret Service shows as a null pointer, and so does one that went away. The
      // connection is kept: the library hears a person's answer to a question on its first one
      // only.
      throw new KeyStoreFailure(Reason.LOCKED, locked);
    }
  }

  private SystemRing connect() throws KeyStoreFailure {
    SystemRing opened = ring.get();
    if (opened == null) {
      try {
        opened = door.open();
        ring.set(opened);
      } catch (Exception | LinkageError absent) {
        throw new KeyStoreFailure(Reason.ABSENT, absent);
      }
    }
    return opened;
  }

  private void disconnect() {
    close(ring.getAndSet(null));
  }

  private static void close(@Nullable SystemRing opened) {
    if (opened != null) {
      try {
        opened.close();
      } catch (Exception | LinkageError notClosed) {
        LOG.debug("The connection to the key store was not closed well", notClosed);
      }
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T put(SystemRing opened) throws Exception;
  }
}
