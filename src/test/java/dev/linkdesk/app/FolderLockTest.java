package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderLockTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void keepsASecondLinkdeskOffTheFolder() throws Exception {
    try (Program first = open()) {
      assertThrows(AlreadyOpen.class, this::open);
      first.folder();
    }
    open().close();
  }

  @Test
  void handsTheArgumentsOfTheSecondToTheFirstAndEnds() throws Exception {
    BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
    try (Program first = open()) {
      first.reception().tell(told::add);
      assertEquals(0, second("inq_ABC123"), err.toString());
      assertEquals(0, second());
      assertEquals(List.of("inq_ABC123"), told.poll(30, TimeUnit.SECONDS));
      assertEquals(List.of(), told.poll(30, TimeUnit.SECONDS));
      String line = "Handed to the Linkdesk that is open." + System.lineSeparator();
      assertEquals(line + line, out.toString());
    }
  }

  @Test
  void handsNoKeyOver() throws Exception {
    try (Program first = open()) {
      assertEquals(
          1, second("--api-url", "https://api.withpersona.com/api/v1", "--api-key-env", "KEY"));
      assertTrue(err.toString().contains("--data-dir"), err.toString());
      assertEquals("", out.toString());
      first.folder();
    }
  }

  @Test
  void takesTheFolderOfOneThatWasKilled() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FolderHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader says = holder.inputReader()) {
      assertEquals("open", says.readLine());
      assertThrows(AlreadyOpen.class, this::open);
      assertEquals(0, second("usr_1"), err.toString());
      assertEquals("told [usr_1]", says.readLine());
    } finally {
      holder.destroyForcibly();
    }
    assertTrue(holder.waitFor(30, TimeUnit.SECONDS));
    assertTrue(Files.exists(folder.resolve("instance")));

    BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
    try (Program next = open()) {
      next.reception().tell(told::add);
      assertEquals(0, second("usr_2"), err.toString());
      assertNotNull(told.poll(30, TimeUnit.SECONDS));
    }
  }

  private int second(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--data-dir";
    all[1] = folder.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return LinkdeskCommand.run(
        all,
        Map.of("DISPLAY", ":0", "KEY", "persona_sandbox_OfNoWorth"),
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  private Program open() throws StartFailure {
    return new Program(new Settings(folder, null), new Redactor(), Clock.systemUTC());
  }
}
