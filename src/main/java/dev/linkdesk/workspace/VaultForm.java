package dev.linkdesk.workspace;

import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.spec.PBEParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.DestroyFailedException;

/**
 * The bytes of a vault: a PKCS#12 key store of Java's, and the SHA-256 of it, which tells a damaged
 * file from a wrong passphrase. Its one entry holds all the secrets, so that not even their names
 * show, encrypted with AES-256 under a key that PBKDF2 with HMAC-SHA-256 draws from the passphrase;
 * the PKCS#12 MAC, HMAC-SHA-256 too, guards the whole. Both take 600,000 rounds, which is what
 * OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256.
 */
final class VaultForm {
  private static final int ROUNDS = 600_000;
  private static final String PROTECTION = "PBEWithHmacSHA256AndAES_256";
  private static final int SALT_LENGTH = 20;
  private static final int DIGEST_LENGTH = 32;
  private static final String ENTRY = "linkdesk";
  private static final byte VERSION = 1;

  private VaultForm() {}

  static byte[] write(Map<String, String> secrets, char[] passphrase) throws IOException {
    // Java has no other way to say this of a key store; nothing else here writes one.
    Security.setProperty("keystore.pkcs12.macAlgorithm", "HmacPBESHA256");
    Security.setProperty("keystore.pkcs12.macIterationCount", Integer.toString(ROUNDS));
    byte[] salt = new byte[SALT_LENGTH];
    new SecureRandom().nextBytes(salt);
    PasswordProtection lock =
        new PasswordProtection(passphrase, PROTECTION, new PBEParameterSpec(salt, ROUNDS));
    byte[] plain = plain(secrets);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      // An AES key in name only: PKCS#12 wants the name of a cipher it knows, and takes any length.
      store.setEntry(ENTRY, new SecretKeyEntry(new SecretKeySpec(plain, "AES")), lock);
      store.store(bytes, passphrase);
      bytes.write(digest(bytes.toByteArray()));
    } catch (GeneralSecurityException unable) {
      throw new IOException("the vault could not be encrypted", unable);
    } finally {
      Arrays.fill(plain, (byte) 0);
      destroy(lock);
    }
    return bytes.toByteArray();
  }

  static Map<String, String> read(byte[] content, char[] passphrase) throws KeyStoreFailure {
    int length = content.length - DIGEST_LENGTH;
    if (length <= 0) {
      throw new KeyStoreFailure(Reason.DAMAGED, null);
    }
    byte[] store = Arrays.copyOf(content, length);
    byte[] digest = Arrays.copyOfRange(content, length, content.length);
    try {
      if (!MessageDigest.isEqual(digest, digest(store))) {
        throw new KeyStoreFailure(Reason.DAMAGED, null);
      }
      KeyStore opened = KeyStore.getInstance("PKCS12");
      opened.load(new ByteArrayInputStream(store), passphrase);
      Key entry = opened.getKey(ENTRY, passphrase);
      if (entry == null) {
        throw new KeyStoreFailure(Reason.DAMAGED, null);
      }
      return secrets(entry.getEncoded());
    } catch (UnrecoverableKeyException wrong) {
      throw new KeyStoreFailure(Reason.WRONG_PASSPHRASE, wrong);
    } catch (IOException | GeneralSecurityException failed) {
      Reason reason =
          failed.getCause() instanceof UnrecoverableKeyException
              ? Reason.WRONG_PASSPHRASE
              : Reason.DAMAGED;
      throw new KeyStoreFailure(reason, failed);
    }
  }

  private static byte[] plain(Map<String, String> secrets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(secrets.size());
      for (Map.Entry<String, String> secret : secrets.entrySet()) {
        writeText(out, secret.getKey());
        writeText(out, secret.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> secrets(byte[] plain) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
      if (in.readByte() != VERSION) {
        throw new IOException("written in another version");
      }
      Map<String, String> secrets = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        secrets.put(readText(in), readText(in));
      }
      return Map.copyOf(secrets);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a length that cannot be");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static void destroy(PasswordProtection lock) throws IOException {
    try {
      lock.destroy();
    } catch (DestroyFailedException notWiped) {
      throw new IOException("the passphrase could not be wiped", notWiped);
    }
  }
}
