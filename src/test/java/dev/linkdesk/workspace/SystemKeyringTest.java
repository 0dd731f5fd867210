package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SystemKeyringTest {
  private final FakeRing ring = new FakeRing();

  @Test
  void keepsGivesAndForgets() throws KeyStoreFailure {
    try (SystemKeyring keyring = keyring()) {
      keyring.put("a", "one");
      keyring.put("a", "two");
      assertEquals(Optional.of("two"), keyring.get("a"));
      keyring.remove("a");
      keyring.remove("a");
      assertEquals(Optional.empty(), keyring.get("a"));
    }
    assertTrue(ring.closed);
  }

  @Test
  void leavesNothingOfAProbe() {
    try (SystemKeyring keyring = keyring()) {
      assertEquals(Optional.empty(), keyring.obstacle());
      assertEquals(Map.of(), ring.kept);
    }
  }

  @Test
  void isAbsentWhenTheSystemHasNone() {
    for (Throwable absent :
        new Throwable[] {
          new BackendNotSupportedException("none"),
          new UnsatisfiedLinkError("no jna"),
          new NoClassDefFoundError("jna"),
          new IllegalStateException("no peer")
        }) {
      SystemRing.Door door =
          () -> {
            throw sneaky(absent);
          };
      try (SystemKeyring keyring = new SystemKeyring(door, Duration.ofSeconds(30))) {
        assertEquals(Reason.ABSENT, reason(() -> keyring.get("a")));
        assertEquals(Reason.ABSENT, reason(() -> keyring.put("a", "one")));
        assertEquals(Reason.ABSENT, reason(() -> keyring.remove("a")));
        assertEquals(Optional.of(Reason.ABSENT), keyring.obstacle());
      }
    }
  }

  @Test
  void isLockedWhenTheLibraryStumbles() {
    ring.stumble = new NullPointerException("value is null");
    try (SystemKeyring keyring = keyring()) {
      assertEquals(Reason.LOCKED, reason(() -> keyring.get("a")));
      assertEquals(Reason.LOCKED, reason(() -> keyring.put("a", "one")));
      assertEquals(Reason.LOCKED, reason(() -> keyring.remove("a")));
    }
  }

  @Test
  void saysWhenASecretIsRefused() {
    ring.refusal = new PasswordAccessException("too long");
    try (SystemKeyring keyring = keyring()) {
      assertEquals(Reason.NOT_WRITTEN, reason(() -> keyring.put("a", "one")));
    }
  }

  @Test
  void saysWhenAChangeWasDroppedWithoutAWord() throws KeyStoreFailure {
    try (SystemKeyring keyring = keyring()) {
      keyring.put("a", "one");
      ring.deaf = true;
      assertEquals(Reason.NOT_WRITTEN, reason(() -> keyring.put("a", "two")));
      assertEquals(Reason.NOT_WRITTEN, reason(() -> keyring.remove("a")));
    }
  }

  @Test
  void doesNotBelieveALockedStoreThatSaysThereIsNothing() {
    ring.sure = false;
    ring.deaf = true;
    try (SystemKeyring keyring = keyring()) {
      assertEquals(Reason.NOT_WRITTEN, reason(() -> keyring.get("a")));
    }
  }

  @Test
  void givesUpOnASystemThatNeverAnswersAndFreesItsThread() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch freed = new CountDownLatch(1);
    SystemRing.Door door =
        () -> {
          asked.countDown();
          try {
            new CountDownLatch(1).await();
          } finally {
            freed.countDown();
          }
          return ring;
        };
    try (SystemKeyring keyring = new SystemKeyring(door, Duration.ofSeconds(2))) {
      assertEquals(Reason.LOCKED, reason(() -> keyring.get("a")));
      assertTrue(asked.await(30, TimeUnit.SECONDS));
      assertTrue(freed.await(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void leavesTheConnectionToTheQuestionThatIsBeingAnswered() throws Exception {
    ring.kept.put("a", "one");
    CountDownLatch unlocking = new CountDownLatch(1);
    CountDownLatch unlocked = new CountDownLatch(1);
    ring.prompt =
        () -> {
          unlocking.countDown();
          unlocked.await();
        };
    try (SystemKeyring keyring = keyring()) {
      FutureTask<Optional<String>> first = new FutureTask<>(() -> keyring.get("a"));
      Thread.ofVirtual().start(first);
      unlocking.await();
      Thread.currentThread().interrupt();
      assertEquals(Reason.LOCKED, reason(() -> keyring.get("b")));
      assertTrue(Thread.interrupted());
      assertFalse(ring.closed);
      unlocked.countDown();
      assertEquals(Optional.of("one"), first.get());
    }
  }

  @Test
  void cutsTheConnectionOfTheQuestionThatIsGivenUp() throws Exception {
    CountDownLatch unlocking = new CountDownLatch(1);
    CountDownLatch freed = new CountDownLatch(1);
    ring.prompt =
        () -> {
          unlocking.countDown();
          try {
            new CountDownLatch(1).await();
          } finally {
            freed.countDown();
          }
        };
    try (SystemKeyring keyring = keyring()) {
      FutureTask<Reason> asked = new FutureTask<>(() -> reason(() -> keyring.get("a")));
      Thread asking = Thread.ofVirtual().start(asked);
      unlocking.await();
      asking.interrupt();
      assertEquals(Reason.LOCKED, asked.get());
      freed.await();
      assertTrue(ring.closed);
    }
  }

  @Test
  void endsWithTheThreadThatWaits() {
    ring.prompt = new CountDownLatch(1)::await;
    try (SystemKeyring keyring = keyring()) {
      Thread.currentThread().interrupt();
      assertEquals(Reason.LOCKED, reason(() -> keyring.get("a")));
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void saysNoSecretInItsFailures() {
    ring.stumble = new NullPointerException("value is null");
    try (SystemKeyring keyring = keyring()) {
      KeyStoreFailure failure =
          assertThrows(KeyStoreFailure.class, () -> keyring.put("a", "persona_sandbox_x"));
      assertFalse((failure + " " + failure.getCause()).contains("persona_sandbox_x"));
    }
  }

  @Test
  void takesNothingMoreAfterItWasClosed() {
    SystemKeyring keyring = keyring();
    keyring.close();
    assertEquals(Reason.LOCKED, reason(() -> keyring.get("a")));
    keyring.close();
  }

  private SystemKeyring keyring() {
    return new SystemKeyring(() -> ring, Duration.ofSeconds(30));
  }

  private static Reason reason(Executable asked) {
    return assertThrows(KeyStoreFailure.class, asked).reason();
  }

  private static Exception sneaky(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (Exception) failure;
  }

  /** A key store of the system that can be made to fail in each of its ways. */
  private static final class FakeRing implements SystemRing {
    final Map<String, String> kept = new HashMap<>();
    boolean sure = true;
    boolean deaf;
    volatile boolean closed;
    @Nullable Executable prompt;
    @Nullable RuntimeException stumble;
    @Nullable PasswordAccessException refusal;

    @Override
    public void put(String name, String secret) throws PasswordAccessException {
      stumble();
      if (refusal != null) {
        throw refusal;
      }
      if (!deaf) {
        kept.put(name, secret);
      }
    }

    @Override
    public Optional<String> get(String name) throws Exception {
      stumble();
      if (prompt != null) {
        ask(prompt);
      }
      return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void remove(String name) {
      stumble();
      if (!deaf) {
        kept.remove(name);
      }
    }

    @Override
    public boolean isSureOfWhatIsMissing() {
      return sure;
    }

    @Override
    public void close() {
      closed = true;
    }

    private static void ask(Executable person) throws Exception {
      try {
        person.execute();
      } catch (Throwable stopped) {
        throw sneaky(stopped);
      }
    }

    private void stumble() {
      if (stumble != null) {
        throw stumble;
      }
    }
  }
}
