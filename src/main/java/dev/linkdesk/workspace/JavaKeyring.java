package dev.linkdesk.workspace;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;

/**
 * The system's key store by way of java-keyring: Keychain, Secret Service, Credential Manager or
 * KWallet.
 */
final class JavaKeyring implements SystemRing {
  private static final String SERVICE = "Linkdesk";

  private final Keyring keyring;

  private JavaKeyring(Keyring keyring) {
    this.keyring = keyring;
  }

  static JavaKeyring open() throws BackendNotSupportedException {
    return new JavaKeyring(Keyring.create());
  }

  @Override
  public void put(String name, String secret) throws PasswordAccessException {
    keyring.setPassword(SERVICE, name, secret);
  }

  @Override
  public Optional<String> get(String name) {
    try {
      return Optional.of(keyring.getPassword(SERVICE, name));
    } catch (PasswordAccessException none) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(String name) throws PasswordAccessException {
    if (get(name).isPresent()) {
      keyring.deletePassword(SERVICE, name);
    }
  }

  /**
   * The Secret Service lists what it has even when it is locked; the others fail alike for both.
   */
  @Override
  public boolean isSureOfWhatIsMissing() {
    return keyring.getKeyringStorageType() == KeyringStorageType.GNOME_KEYRING;
  }

  @Override
  public void close() throws Exception {
    keyring.close();
  }
}
