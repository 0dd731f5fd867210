package dev.linkdesk.workspace;

import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places where this run of Linkdesk can keep secrets: the system's key store, one vault, and
 * its own memory. Waits for the system, so it is not used on the FX thread.
 */
public final class KeyPlaces implements AutoCloseable {
  private final Path vaultFile;
  private final SystemKeyring system;
  private final KeyStore thisRun = new ThisRunKeys();
  private @Nullable Vault vault;

  /**
   * @param vaultFile where the vault is, or would be
   */
  public KeyPlaces(Path vaultFile) {
    this(vaultFile, new SystemKeyring());
  }

  KeyPlaces(Path vaultFile, SystemKeyring system) {
    this.vaultFile = vaultFile;
    this.system = system;
  }

  /**
   * Why nothing can be kept in a place on this computer; empty when it can. A vault that only waits
   * for its passphrase is no obstacle. Asks the system, which takes a minute at most.
   */
  public Optional<Reason> obstacle(KeyPlace place) {
    return switch (place) {
      case SYSTEM -> system.obstacle();
      case VAULT ->
          hasVault() || isFolderWritable() ? Optional.empty() : Optional.of(Reason.NOT_WRITTEN);
      case THIS_RUN -> Optional.empty();
    };
  }

  /**
   * The store of a place. It is closed with this, not by the caller.
   *
   * @throws KeyStoreFailure for the vault alone: ABSENT when none was made, LOCKED until {@link
   *     #unlockVault} opened it
   */
  public synchronized KeyStore store(KeyPlace place) throws KeyStoreFailure {
    return switch (place) {
      case SYSTEM -> system;
      case VAULT -> openVault();
      case THIS_RUN -> thisRun;
    };
  }

  /** Whether a vault was made on this computer. */
  public boolean hasVault() {
    return Files.exists(vaultFile);
  }

  /**
   * Opens the vault, or makes it when there is none; one that is open already stays open.
   *
   * @param passphrase not empty; copied, so the caller can wipe its own
   * @throws KeyStoreFailure WRONG_PASSPHRASE, DAMAGED or NOT_WRITTEN
   */
  public synchronized Vault unlockVault(char[] passphrase) throws KeyStoreFailure {
    Vault opened = vault;
    if (opened == null) {
      opened = hasVault() ? Vault.open(vaultFile, passphrase) : Vault.create(vaultFile, passphrase);
      vault = opened;
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    system.close();
    thisRun.close();
    if (vault != null) {
      vault.close();
      vault = null;
    }
  }

  private Vault openVault() throws KeyStoreFailure {
    if (vault == null) {
      throw new KeyStoreFailure(hasVault() ? Reason.LOCKED : Reason.ABSENT, null);
    }
    return vault;
  }

  private boolean isFolderWritable() {
    return Files.isWritable(vaultFile.toAbsolutePath().getParent());
  }
}
