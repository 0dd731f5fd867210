package dev.linkdesk.ui.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file wholly or not at all: beside its place first, then moved there. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes what the file holds. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Waits for the disk.
   *
   * @throws FileAlreadyExistsException when there is one that may not be replaced
   */
  public static void write(SaveAs.Place place, Content content) throws IOException {
    Path file = place.file().toAbsolutePath();
    Path beside = Files.createTempFile(file.getParent(), ".linkdesk", null);
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      if (place.mayReplace()) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(beside, file);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
