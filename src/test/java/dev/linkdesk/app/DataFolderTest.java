package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void isMadeForItsOwnerAlone() throws IOException {
    Path data = folder.resolve("some").resolve("where");
    DataFolder.open(data);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
  }

  @Test
  void isRefusedWhenAFileIsInTheWay() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThrows(IOException.class, () -> DataFolder.open(file));
    assertThrows(IOException.class, () -> DataFolder.open(file.resolve("below")));
  }
}
