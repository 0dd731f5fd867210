package dev.linkdesk.ui.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of the system that show notifications, stood in for by scripts. */
@SuppressWarnings("NullAway.Init")
final class CommandNotifierTest {
  @TempDir Path folder;

  private Path script(String... lines) throws IOException {
    Path script = folder.resolve("notify");
    Files.writeString(script, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script;
  }

  private String noting() {
    return "for each in \"$@\"; do echo \"$each\" >> '" + folder.resolve("noted") + "'; done";
  }

  private List<String> noted() throws IOException {
    return Files.readAllLines(folder.resolve("noted"));
  }

  private static SystemNotifier.Outcome show(Path script, String title, String text)
      throws InterruptedException {
    return CommandNotifier.ofLinux(script.toString()).show(title, text, "Show");
  }

  @Test
  void theWordsAreTakenForNoOptionAndForNoMarkup() throws Exception {
    Path script = script(noting());
    assertEquals(SystemNotifier.Outcome.SHOWN, show(script, "--urgency=low", "a <b> & c"));
    assertEquals(
        List.of(
            "--app-name=Linkdesk",
            "--action=default=Show",
            "--",
            "--urgency=low",
            "a &lt;b&gt; &amp; c"),
        noted());
  }

  @Test
  void aPressIsTold() throws Exception {
    assertEquals(SystemNotifier.Outcome.PRESSED, show(script("echo default"), "usr_1", "Approved"));
  }

  @Test
  void anOlderProgramThatKnowsNoPressShowsItAllTheSame() throws Exception {
    Path script =
        script("for each in \"$@\"; do case $each in --action*) exit 1;; esac; done", noting());
    assertEquals(SystemNotifier.Outcome.SHOWN, show(script, "usr_1", "Approved"));
    assertEquals(List.of("--app-name=Linkdesk", "--", "usr_1", "Approved"), noted());
  }

  @Test
  void aProgramThatFailsShowsNothing() throws Exception {
    assertEquals(SystemNotifier.Outcome.NOT_SHOWN, show(script("exit 1"), "usr_1", "Approved"));
  }

  @Test
  void withoutAProgramNothingIsShown() throws Exception {
    assertEquals(
        SystemNotifier.Outcome.NOT_SHOWN, show(folder.resolve("none"), "usr_1", "Approved"));
  }
}
