package dev.linkdesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JournalCrashTest {
  private static final int ROUNDS = 4;
  private static final int LINES_A_ROUND = 60;

  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void losesNothingThatItSaidItKeptWhenItIsKilled() throws Exception {
    Path file = folder.resolve("journal.db");
    Set<String> kept = new HashSet<>();
    Set<String> settling = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String line : linesUntilKilled(file, LINES_A_ROUND + 17 * round)) {
        String[] words = line.split(" ", -1);
        if (words.length == 2 && words[1].length() == 36) {
          (words[0].equals("kept") ? kept : settling).add(words[1]);
        }
      }
      try (History history = History.at(file, new byte[32])) {
        assertEquals(Optional.empty(), history.setAside());
        assertEquals(List.of(), history.unreadableIntentions());
        Set<String> open =
            history.journal().open().stream()
                .map(entry -> entry.key().value())
                .collect(Collectors.toSet());
        Set<String> lost = new HashSet<>(kept);
        lost.removeAll(settling);
        lost.removeAll(open);
        assertEquals(Set.of(), lost, "lost in round " + round);
        Set<String> unwritten = new HashSet<>(kept);
        history.ledger().of(JournalWriter.INQUIRY).forEach(line -> unwritten.remove(line.note()));
        assertEquals(Set.of(), unwritten, "not in the ledger in round " + round);
        assertTrue(history.drafts().kept("create").isPresent());
      }
    }
    assertTrue(kept.size() >= ROUNDS * LINES_A_ROUND / 2, "kept only " + kept.size());
  }

  /** All that the program said, which was killed in the midst of its work. */
  private static List<String> linesUntilKilled(Path file, int lines) throws IOException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                JournalWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = writer.inputReader()) {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        if (line == null) {
          throw new AssertionError("the program ended by itself after " + i + " lines");
        }
        said.add(line);
      }
      // By its handle: a process that is destroyed itself closes its output, unread.
      writer.toHandle().destroyForcibly();
      out.lines().forEach(said::add);
      return said;
    } finally {
      writer.destroyForcibly();
    }
  }
}
