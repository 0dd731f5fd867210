package dev.linkdesk.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javakeyring.BackendNotSupportedException;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPlacesTest {
  private static final char[] PASSPHRASE = "a passphrase".toCharArray();

  @TempDir private Path folder;
  private KeyPlaces places;

  @BeforeEach
  void open() {
    places = places();
  }

  @AfterEach
  void close() {
    places.close();
  }

  @Test
  void keepsInMemoryUntilItIsClosed() throws KeyStoreFailure {
    places.store(KeyPlace.THIS_RUN).put("a", "one");
    assertEquals(Optional.of("one"), places.store(KeyPlace.THIS_RUN).get("a"));
    places.store(KeyPlace.THIS_RUN).remove("a");
    assertEquals(Optional.empty(), places.store(KeyPlace.THIS_RUN).get("a"));
    places.store(KeyPlace.THIS_RUN).put("a", "one");
    places.close();
    assertEquals(Optional.empty(), places.store(KeyPlace.THIS_RUN).get("a"));
  }

  @Test
  void hasAVaultOnceItWasMadeAndUnlocked() throws KeyStoreFailure {
    assertFalse(places.hasVault());
    assertEquals(Reason.ABSENT, reasonOfTheVault());
    Vault vault = places.unlockVault(PASSPHRASE);
    vault.put("a", "one");
    assertTrue(places.hasVault());
    assertSame(vault, places.store(KeyPlace.VAULT));
    places.close();

    places = places();
    assertEquals(Reason.LOCKED, reasonOfTheVault());
    assertThrows(KeyStoreFailure.class, () -> places.unlockVault("another".toCharArray()));
    assertEquals(Reason.LOCKED, reasonOfTheVault());
    places.unlockVault(PASSPHRASE);
    assertEquals(Optional.of("one"), places.store(KeyPlace.VAULT).get("a"));
  }

  @Test
  void saysWhatStandsInTheWayOfEachPlace() {
    assertEquals(Optional.of(Reason.ABSENT), places.obstacle(KeyPlace.SYSTEM));
    assertEquals(Optional.empty(), places.obstacle(KeyPlace.VAULT));
    assertEquals(Optional.empty(), places.obstacle(KeyPlace.THIS_RUN));
    try (KeyPlaces nowhere = new KeyPlaces(folder.resolve("no").resolve("vault.p12"), absent())) {
      assertEquals(Optional.of(Reason.NOT_WRITTEN), nowhere.obstacle(KeyPlace.VAULT));
    }
  }

  private KeyPlaces places() {
    return new KeyPlaces(folder.resolve("vault.p12"), absent());
  }

  private Reason reasonOfTheVault() {
    return assertThrows(KeyStoreFailure.class, () -> places.store(KeyPlace.VAULT)).reason();
  }

  private static SystemKeyring absent() {
    return new SystemKeyring(
        () -> {
          throw new BackendNotSupportedException("none");
        },
        Duration.ofSeconds(30));
  }
}
