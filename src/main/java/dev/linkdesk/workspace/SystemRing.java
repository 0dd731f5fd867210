package dev.linkdesk.workspace;

import java.util.Optional;

/** The operating system's key store as it is, with all the ways it has to fail. */
interface SystemRing {
  void put(String name, String secret) throws Exception;

  /** Empty when the system says that there is none; some say so when they are locked, too. */
  Optional<String> get(String name) throws Exception;

  /** Does nothing when there is none. */
  void remove(String name) throws Exception;

  /** Whether it can be believed when it says that there is none under a name. */
  boolean isSureOfWhatIsMissing();

  void close() throws Exception;

  /** Connects to the operating system's key store. */
  @FunctionalInterface
  interface Door {
    SystemRing open() throws Exception;
  }
}
