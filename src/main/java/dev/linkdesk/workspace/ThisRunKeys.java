package dev.linkdesk.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps secrets in memory, until it is closed. */
public final class ThisRunKeys implements KeyStore {
  private final Map<String, String> secrets = new ConcurrentHashMap<>();

  @Override
  public void put(String name, String secret) {
    secrets.put(name, secret);
  }

  @Override
  public Optional<String> get(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  @Override
  public void remove(String name) {
    secrets.remove(name);
  }

  @Override
  public void close() {
    secrets.clear();
  }
}
