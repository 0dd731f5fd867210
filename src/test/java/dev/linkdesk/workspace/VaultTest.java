package dev.linkdesk.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  private static final char[] PASSPHRASE = "korrekt Pferd Bätterie 🐎".toCharArray();
  private static final char[] OTHER = "korrekt Pferd Bötterie 🐎".toCharArray();
  private static final String SECRET = "persona_production_OfTheVaultTest";

  /** 600,000 as an INTEGER in DER. */
  private static final String ROUNDS = "02030927c0";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("vault.p12");
  }

  @Test
  void givesBackWhatItKeptInAnotherRun() throws Exception {
    try (Vault vault = Vault.create(file, PASSPHRASE)) {
      vault.put("Ab-1", SECRET);
      vault.put("ab-1", "ü👍");
      vault.put("gone", "x");
      vault.remove("gone");
      vault.remove("never kept");
    }
    try (Vault vault = Vault.open(file, PASSPHRASE)) {
      assertEquals(Optional.of(SECRET), vault.get("Ab-1"));
      assertEquals(Optional.of("ü👍"), vault.get("ab-1"));
      assertEquals(Optional.empty(), vault.get("gone"));
    }
  }

  @Test
  void refusesAnotherPassphraseAndLeavesTheFile() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    byte[] before = Files.readAllBytes(file);
    assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> Vault.open(file, OTHER)));
    assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> Vault.open(file, new char[0])));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void refusesAnEmptyPassphrase() throws Exception {
    assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> Vault.create(file, new char[0])));
    assertFalse(Files.exists(file));
    try (Vault vault = Vault.create(file, PASSPHRASE)) {
      assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> vault.changePassphrase(new char[0])));
    }
  }

  @Test
  void tellsADamagedFileFromAWrongPassphraseAndLeavesIt() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    byte[] whole = Files.readAllBytes(file);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    byte[] cut = Arrays.copyOf(whole, whole.length - 7);
    for (byte[] broken : new byte[][] {changed, cut, new byte[0], "no vault".getBytes(UTF_8)}) {
      Files.write(file, broken);
      assertEquals(Reason.DAMAGED, reason(() -> Vault.open(file, PASSPHRASE)));
      assertArrayEquals(broken, Files.readAllBytes(file));
    }
  }

  @Test
  void isAbsentBeforeItWasMade() {
    assertEquals(Reason.ABSENT, reason(() -> Vault.open(file, PASSPHRASE)));
  }

  @Test
  void isNotMadeOverAnother() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    assertEquals(Reason.NOT_WRITTEN, reason(() -> Vault.create(file, OTHER)));
    Vault.open(file, PASSPHRASE).close();
  }

  @Test
  void changesItsPassphrase() throws Exception {
    try (Vault vault = Vault.create(file, PASSPHRASE)) {
      vault.put("a", SECRET);
      vault.changePassphrase(OTHER);
      vault.put("b", "two");
    }
    assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> Vault.open(file, PASSPHRASE)));
    try (Vault vault = Vault.open(file, OTHER)) {
      assertEquals(Optional.of(SECRET), vault.get("a"));
      assertEquals(Optional.of("two"), vault.get("b"));
    }
  }

  @Test
  void keepsTheOldFileWhenTheNewOneCannotBeWritten() throws Exception {
    try (Vault vault = Vault.create(file, PASSPHRASE)) {
      vault.put("a", SECRET);
      byte[] before = Files.readAllBytes(file);
      Path inTheWay = Files.createDirectories(folder.resolve("vault.p12.new").resolve("x"));
      assertEquals(Reason.NOT_WRITTEN, reason(() -> vault.put("a", "two")));
      assertEquals(Reason.NOT_WRITTEN, reason(() -> vault.remove("a")));
      assertEquals(Reason.NOT_WRITTEN, reason(() -> vault.changePassphrase(OTHER)));
      assertEquals(Optional.of(SECRET), vault.get("a"));
      assertArrayEquals(before, Files.readAllBytes(file));
      Files.delete(inTheWay);
      vault.put("a", "three");
    }
    try (Vault vault = Vault.open(file, PASSPHRASE)) {
      assertEquals(Optional.of("three"), vault.get("a"));
    }
  }

  @Test
  void takesUpAfterACrashWhileItWasWritten() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    Files.writeString(folder.resolve("vault.p12.new"), "half");
    try (Vault vault = Vault.open(file, PASSPHRASE)) {
      vault.put("a", SECRET);
    }
    assertFalse(Files.exists(folder.resolve("vault.p12.new")));
  }

  @Test
  void isReadableByItsOwnerAlone() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void showsNeitherSecretsNorNamesNorPassphrase() throws Exception {
    try (Vault vault = Vault.create(file, PASSPHRASE)) {
      vault.put("name-of-it", SECRET);
    }
    String bytes = Files.readString(file, ISO_8859_1);
    for (String hidden : new String[] {SECRET, "name-of-it", "korrekt"}) {
      assertFalse(bytes.contains(hidden), hidden);
      assertFalse(bytes.contains(new String(hidden.getBytes(UTF_8), ISO_8859_1)));
    }
  }

  @Test
  void takesSixHundredThousandRoundsForTheKeyAndForTheMac() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    String hex = HexFormat.of().formatHex(Files.readAllBytes(file));
    assertEquals(2, hex.split(ROUNDS, -1).length - 1);
  }

  @Test
  void canBeOpenedWithJavasOwnTools() throws Exception {
    Vault.create(file, PASSPHRASE).close();
    java.security.KeyStore store = java.security.KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(Files.readAllBytes(file)), PASSPHRASE);
    assertEquals(1, store.size());
  }

  @Test
  void doesNotNeedTheCallersPassphraseAnyMore() throws Exception {
    char[] own = PASSPHRASE.clone();
    try (Vault vault = Vault.create(file, own)) {
      Arrays.fill(own, '\0');
      vault.put("a", SECRET);
    }
    assertTrue(Vault.open(file, PASSPHRASE).get("a").isPresent());
  }

  @Test
  void isLockedOnceClosed() throws Exception {
    Vault vault = Vault.create(file, PASSPHRASE);
    vault.put("a", SECRET);
    vault.close();
    assertEquals(Reason.LOCKED, reason(() -> vault.get("a")));
    assertEquals(Reason.LOCKED, reason(() -> vault.put("a", "two")));
    assertEquals(Reason.LOCKED, reason(() -> vault.remove("a")));
    assertEquals(Reason.LOCKED, reason(() -> vault.changePassphrase(OTHER)));
    assertEquals(Optional.of(SECRET), Vault.open(file, PASSPHRASE).get("a"));
  }

  private static Reason reason(Executable asked) {
    return assertThrows(KeyStoreFailure.class, asked).reason();
  }
}
