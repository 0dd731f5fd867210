package dev.linkdesk.app;

import dev.linkdesk.ui.shared.Choices;
import java.util.Optional;

/** For what has nothing worth remembering. */
final class ForgetfulChoices implements Choices {
  @Override
  public Optional<String> get(String key) {
    return Optional.empty();
  }

  @Override
  public void put(String key, String value) {
    // Forgotten.
  }
}
