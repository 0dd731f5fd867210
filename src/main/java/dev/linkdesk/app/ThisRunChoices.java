package dev.linkdesk.app;

import dev.linkdesk.ui.shared.Choices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Choices of a workspace that is kept nowhere: what the New link screen and the templates remember
 * lasts for this run, the rest is the program's and is kept.
 */
final class ThisRunChoices implements Choices {

  private final Choices kept;
  private final Map<String, String> thisRun = new HashMap<>();

  ThisRunChoices(Choices kept) {
    this.kept = kept;
  }

  @Override
  public Optional<String> get(String key) {
    return WorkspaceChoices.isOwn(key) ? Optional.ofNullable(thisRun.get(key)) : kept.get(key);
  }

  @Override
  public void put(String key, String value) {
    if (WorkspaceChoices.isOwn(key)) {
      thisRun.put(key, value);
    } else {
      kept.put(key, value);
    }
  }
}
