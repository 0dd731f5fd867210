package dev.linkdesk.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the content of a row with AES-256-GCM, a fresh nonce each time. The row's name is bound
 * in, so that content cannot be moved to another row. A sealed content is one byte of version,
 * twelve of nonce, the ciphertext and its tag of 16.
 */
final class ContentSeal {
  /** Bytes of the key. */
  static final int KEY_LENGTH = 32;

  private static final byte VERSION = 1;
  private static final int NONCE_LENGTH = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD = 1 + NONCE_LENGTH;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  /**
   * @param key 32 bytes, copied
   * @throws IllegalArgumentException when they are more or fewer
   */
  ContentSeal(byte[] key) {
    if (key.length != KEY_LENGTH) {
      throw new IllegalArgumentException("a key of " + KEY_LENGTH + " bytes is needed");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  byte[] seal(String row, byte[] content) {
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, row, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] hidden = cipher.doFinal(content);
      return ByteBuffer.allocate(HEAD + hidden.length).put(VERSION).put(nonce).put(hidden).array();
    } catch (GeneralSecurityException noSuchCipher) {
      throw new IllegalStateException("this Java cannot do AES-256-GCM", noSuchCipher);
    }
  }

  /**
   * The content again.
   *
   * @throws GeneralSecurityException when it was sealed with another key, for another row, in a
   *     later version, or was changed
   */
  byte[] unseal(String row, byte[] sealed) throws GeneralSecurityException {
    if (sealed.length < HEAD || sealed[0] != VERSION) {
      throw new GeneralSecurityException("sealed in another version");
    }
    GCMParameterSpec nonce = new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_LENGTH);
    return cipher(Cipher.DECRYPT_MODE, row, nonce).doFinal(sealed, HEAD, sealed.length - HEAD);
  }

  private Cipher cipher(int mode, String row, GCMParameterSpec nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, nonce);
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
