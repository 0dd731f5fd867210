package dev.linkdesk.workspace;

import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Secrets in a file that a passphrase locks, readable by its owner alone. Written whole at each
 * change, beside the old file and moved over it: what cannot be written leaves the old one as it
 * was. Each opening and each change takes about a second of work, on purpose.
 */
public final class Vault implements KeyStore {
  private final Path file;
  private Map<String, String> secrets;
  private char[] passphrase;

  private Vault(Path file, char[] passphrase, Map<String, String> secrets) {
    this.file = file;
    this.passphrase = passphrase.clone();
    this.secrets = secrets;
  }

  /**
   * Makes an empty vault.
   *
   * @param passphrase not empty; copied, so the caller can wipe its own
   * @throws KeyStoreFailure when it cannot be written, or when there is one already
   */
  public static Vault create(Path file, char[] passphrase) throws KeyStoreFailure {
    if (passphrase.length == 0) {
      throw new KeyStoreFailure(Reason.WRONG_PASSPHRASE, null);
    }
    if (Files.exists(file)) {
      throw new KeyStoreFailure(Reason.NOT_WRITTEN, null);
    }
    Vault vault = new Vault(file, passphrase, Map.of());
    vault.write(Map.of(), passphrase);
    return vault;
  }

  /**
   * Opens the vault of an earlier run.
   *
   * @param passphrase copied, so the caller can wipe its own
   * @throws KeyStoreFailure ABSENT when there is none, WRONG_PASSPHRASE, or DAMAGED, which leaves
   *     the file as it is
   */
  public static Vault open(Path file, char[] passphrase) throws KeyStoreFailure {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      throw new KeyStoreFailure(Reason.ABSENT, none);
    } catch (IOException notRead) {
      throw new KeyStoreFailure(Reason.DAMAGED, notRead);
    }
    return new Vault(file, passphrase, VaultForm.read(content, passphrase));
  }

  @Override
  public synchronized void put(String name, String secret) throws KeyStoreFailure {
    Map<String, String> next = new TreeMap<>(secrets);
    next.put(name, secret);
    write(next, passphrase);
  }

  @Override
  public synchronized Optional<String> get(String name) throws KeyStoreFailure {
    requireOpen();
    return Optional.ofNullable(secrets.get(name));
  }

  @Override
  public synchronized void remove(String name) throws KeyStoreFailure {
    requireOpen();
    if (secrets.containsKey(name)) {
      Map<String, String> next = new TreeMap<>(secrets);
      next.remove(name);
      write(next, passphrase);
    }
  }

  /**
   * Locks the vault with another passphrase from now on.
   *
   * @param next not empty; copied
   * @throws KeyStoreFailure when it could not be written: the old one holds still
   */
  public synchronized void changePassphrase(char[] next) throws KeyStoreFailure {
    if (next.length == 0) {
      throw new KeyStoreFailure(Reason.WRONG_PASSPHRASE, null);
    }
    write(secrets, next);
    Arrays.fill(passphrase, '\0');
    passphrase = next.clone();
  }

  /** Forgets the passphrase and the secrets; what is asked afterwards is answered with LOCKED. */
  @Override
  public synchronized void close() {
    Arrays.fill(passphrase, '\0');
    passphrase = new char[0];
    secrets = Map.of();
  }

  private void write(Map<String, String> next, char[] lock) throws KeyStoreFailure {
    requireOpen();
    try {
      OwnerFiles.write(file, VaultForm.write(next, lock));
      secrets = Map.copyOf(next);
    } catch (IOException notWritten) {
      throw new KeyStoreFailure(Reason.NOT_WRITTEN, notWritten);
    }
  }

  private void requireOpen() throws KeyStoreFailure {
    if (passphrase.length == 0) {
      throw new KeyStoreFailure(Reason.LOCKED, null);
    }
  }
}
