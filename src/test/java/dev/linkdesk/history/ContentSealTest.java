package dev.linkdesk.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentSealTest {
  private static final byte[] CONTENT = "Alexander Sample, 1977-08-31".getBytes(UTF_8);

  private final ContentSeal seal = new ContentSeal(new byte[ContentSeal.KEY_LENGTH]);

  @Test
  void givesTheContentBack() throws GeneralSecurityException {
    assertArrayEquals(CONTENT, seal.unseal("row", seal.seal("row", CONTENT)));
  }

  @Test
  void takesAnotherNonceEachTime() {
    Set<String> sealed = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      sealed.add(Arrays.toString(Arrays.copyOf(seal.seal("row", CONTENT), 13)));
    }
    assertEquals(1_000, sealed.size());
  }

  @Test
  void hidesTheContent() {
    String sealed = new String(seal.seal("row", CONTENT), UTF_8);
    assertFalse(sealed.contains("Sample"));
  }

  @Test
  void refusesContentOfAnotherRow() {
    byte[] sealed = seal.seal("row", CONTENT);
    assertThrows(GeneralSecurityException.class, () -> seal.unseal("other row", sealed));
  }

  @Test
  void refusesContentOfAnotherKey() {
    byte[] otherKey = new byte[ContentSeal.KEY_LENGTH];
    otherKey[31] = 1;
    byte[] sealed = new ContentSeal(otherKey).seal("row", CONTENT);
    assertThrows(GeneralSecurityException.class, () -> seal.unseal("row", sealed));
  }

  @Test
  void refusesContentWithAnyBitChangedOrBytesMissing() {
    byte[] sealed = seal.seal("row", CONTENT);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThrows(GeneralSecurityException.class, () -> seal.unseal("row", changed));
      byte[] cut = Arrays.copyOf(sealed, i);
      assertThrows(GeneralSecurityException.class, () -> seal.unseal("row", cut));
    }
  }

  @Test
  void asksForAKeyOf32Bytes() {
    assertThrows(IllegalArgumentException.class, () -> new ContentSeal(new byte[16]));
    assertThrows(IllegalArgumentException.class, () -> new ContentSeal(new byte[33]));
  }
}
