package dev.linkdesk.ui.shared;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can have done, by menu, key or palette, as it stands at this moment.
 *
 * @param id the same from run to run, for example {@code results.approve}
 * @param words as a menu shows them
 * @param keys that do the same; null without any
 * @param why it cannot be done now, in a sentence for people; null when it can
 */
public record Command(
    String id, String words, @Nullable KeyCombination keys, @Nullable String why, Runnable action) {

  /** One that can always be done. */
  public Command(String id, String words, @Nullable KeyCombination keys, Runnable action) {
    this(id, words, keys, null, action);
  }

  public boolean isPossible() {
    return why == null;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(why);
  }

  /** Does it when it can be done. */
  public void run() {
    if (isPossible()) {
      action.run();
    }
  }
}
