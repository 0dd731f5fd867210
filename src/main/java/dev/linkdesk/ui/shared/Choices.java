package dev.linkdesk.ui.shared;

import java.util.Optional;

/** What the program remembers of a person's choices from run to run; nothing personal. */
public interface Choices {
  Optional<String> get(String key);

  /** Remembers at once and writes soon; never waits for the disk. */
  void put(String key, String value);

  default boolean isOn(String key, boolean otherwise) {
    return get(key).map(Boolean::parseBoolean).orElse(otherwise);
  }
}
