package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Finds keys that would do two things in one place. */
public final class KeyClashes {
  private KeyClashes() {}

  /**
   * One sentence for each two commands that share keys where both work; a command that is listed
   * twice does not clash with itself.
   */
  public static List<String> in(List<CommandGroup> groups) {
    List<Bound> bound = new ArrayList<>();
    for (CommandGroup group : groups) {
      for (Command command : group.commands().get()) {
        if (command.keys() != null) {
          bound.add(new Bound(group.scope(), command, command.keys()));
        }
      }
    }
    List<String> clashes = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      for (Bound other : bound.subList(i + 1, bound.size())) {
        if (bound.get(i).clashesWith(other)) {
          clashes.add(bound.get(i).words() + " and " + other.words());
        }
      }
    }
    return clashes;
  }

  private record Bound(@Nullable String scope, Command command, KeyCombination keys) {
    boolean clashesWith(Bound other) {
      boolean meet = scope == null || other.scope == null || scope.equals(other.scope);
      return meet && keys.equals(other.keys) && !command.id().equals(other.command.id());
    }

    String words() {
      return command.id() + " (" + Keys.words(keys) + ")";
    }
  }
}
