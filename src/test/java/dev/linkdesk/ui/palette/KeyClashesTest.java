package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.ui.shared.Command;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys that would do two things in one place. */
final class KeyClashesTest {
  private static final KeyCombination N =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination N_TOO =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SHIFT_N =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private static CommandGroup group(@Nullable String scope, String id, KeyCombination keys) {
    return new CommandGroup(id, scope, () -> List.of(new Command(id, id, keys, () -> {})));
  }

  @Test
  void twoCommandsOfOnePlaceThatShareKeysClash() {
    assertEquals(
        List.of("a (Ctrl N) and b (Ctrl N)"),
        KeyClashes.in(List.of(group("results", "a", N), group("results", "b", N_TOO))));
  }

  @Test
  void whatWorksEverywhereClashesWithWhatWorksInOnePlace() {
    assertEquals(1, KeyClashes.in(List.of(group(null, "a", N), group("results", "b", N))).size());
  }

  @Test
  void inPlacesThatNeverMeetTheSameKeysMayDoDifferentThings() {
    assertEquals(
        List.of(), KeyClashes.in(List.of(group("create", "a", N), group("results", "b", N))));
  }

  @Test
  void otherKeysAndTheSameCommandTwiceDoNotClash() {
    assertEquals(
        List.of(),
        KeyClashes.in(
            List.of(group(null, "a", N), group(null, "b", SHIFT_N), group(null, "a", N))));
  }
}
