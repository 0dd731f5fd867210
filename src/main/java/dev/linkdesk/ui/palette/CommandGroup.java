package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commands that belong together.
 *
 * @param title for people
 * @param scope where their keys work, for example {@code results}; null for everywhere
 * @param commands asked each time, so that each stands as it is at that moment
 */
public record CommandGroup(
    String title, @Nullable String scope, Supplier<List<Command>> commands) {

  /** One whose keys work everywhere. */
  public CommandGroup(String title, Supplier<List<Command>> commands) {
    this(title, null, commands);
  }
}
