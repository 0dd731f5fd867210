package dev.linkdesk.workspace;

import java.util.Optional;

/**
 * A place that keeps secrets from run to run. All of it may wait for the system, for seconds when
 * the system asks a person something, so none is used on the FX thread.
 */
public interface KeyStore extends AutoCloseable {

  /**
   * Keeps a secret under a name, in place of what was there.
   *
   * @throws KeyStoreFailure when it was not kept
   */
  void put(String name, String secret) throws KeyStoreFailure;

  /**
   * The secret of a name; empty when none is kept under it.
   *
   * @throws KeyStoreFailure when the store cannot be asked
   */
  Optional<String> get(String name) throws KeyStoreFailure;

  /**
   * Forgets a secret; does nothing when there is none.
   *
   * @throws KeyStoreFailure when it may be there still
   */
  void remove(String name) throws KeyStoreFailure;

  @Override
  void close();
}
