package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the whole program, as its sheet lists them. */
final class KeysTest {
  private static final String NEW_LINK = "New link";
  private static final Set<String> OF_RESULTS = Set.of("Results", "Views");

  @TempDir private Path folder;

  @Test
  void noKeyDoesTwoThingsInOnePlace() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.robot().push(KeyCode.F1);
      program.await(() -> !sheet(program).isEmpty());
      Map<String, List<String>> sheet = sheet(program);
      assertTrue(sheet.containsKey(NEW_LINK), "groups: " + sheet.keySet());
      assertTrue(sheet.keySet().containsAll(OF_RESULTS), "groups: " + sheet.keySet());
      assertEquals(List.of(), twice(keysOutside(Set.of(NEW_LINK), sheet)));
      assertEquals(List.of(), twice(keysOutside(OF_RESULTS, sheet)));
    }
  }

  private static List<String> keysOutside(Set<String> groups, Map<String, List<String>> sheet) {
    return sheet.entrySet().stream()
        .filter(group -> !groups.contains(group.getKey()))
        .flatMap(group -> group.getValue().stream())
        .toList();
  }

  private static List<String> twice(List<String> keys) {
    Set<String> seen = new HashSet<>();
    return keys.stream().filter(key -> !seen.add(key)).toList();
  }

  private static Map<String, List<String>> sheet(RunningProgram program) {
    Map<String, List<String>> sheet = new HashMap<>();
    program
        .robot()
        .lookup(".key-sheet-group")
        .queryAllAs(Parent.class)
        .forEach(group -> {
          String title = ((Label) group.lookup(".palette-title")).getText();
          List<String> keys =
              group.lookupAll(".key-hint").stream().map(key -> ((Label) key).getText()).toList();
          sheet.merge(
              title,
              keys,
              (some, more) -> {
                List<String> all = new ArrayList<>(some);
                all.addAll(more);
                return all;
              });
        });
    return sheet;
  }
}
