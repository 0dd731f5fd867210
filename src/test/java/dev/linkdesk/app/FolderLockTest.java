package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir private Path folder;

  @Test
  void keepsASecondLinkdeskOffTheFolder() throws Exception {
    try (Program first = open()) {
      assertThrows(StartFailure.class, this::open);
      first.folder();
    }
    open().close();
  }

  private Program open() throws StartFailure {
    return new Program(new Settings(folder, null), new Redactor(), Clock.systemUTC());
  }
}
