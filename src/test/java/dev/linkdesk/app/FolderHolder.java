package dev.linkdesk.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/**
 * A Linkdesk without a window: it has a data folder until it is killed and says what it is told.
 */
final class FolderHolder {
  private FolderHolder() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Settings settings = new Settings(Path.of(args[0]), null);
    try (Program program = new Program(settings, new Redactor(), Clock.systemUTC())) {
      program.reception().tell(told -> out.println("told " + told));
      out.println("open");
      new CountDownLatch(1).await();
    }
  }
}
