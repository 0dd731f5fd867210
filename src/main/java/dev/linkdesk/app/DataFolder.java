package dev.linkdesk.app;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the program keeps its files; readable by its owner alone where the system can do that. */
record DataFolder(Path path) {

  /** The folder that the system sets aside for the program: XDG on Linux, AppData on Windows. */
  static Path usual() {
    return Path.of(ProjectDirectories.from("dev", "linkdesk", "Linkdesk").dataLocalDir);
  }

  /**
   * Makes the folder when there is none.
   *
   * @throws IOException when it cannot be made or written to
   */
  static DataFolder open(Path path) throws IOException {
    Path whole = path.toAbsolutePath();
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(whole)) {
      Files.createDirectories(whole.getParent());
      if (posix) {
        Files.createDirectory(
            whole,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(whole);
      }
    }
    if (!Files.isWritable(whole)) {
      throw new IOException("cannot write to " + whole);
    }
    return new DataFolder(whole);
  }

  Path lock() {
    return path.resolve("lock");
  }

  /** Where the Linkdesk that is open on this folder can be reached. */
  Path instance() {
    return path.resolve("instance");
  }

  Path choices() {
    return path.resolve("choices.properties");
  }

  Path demoState() {
    return path.resolve("demo").resolve("inquiries.json");
  }

  Path demoFollowed() {
    return path.resolve("demo").resolve("followed.tsv");
  }

  Path demoJournal() {
    return path.resolve("demo").resolve("journal.db");
  }

  /** Lies beside what it encrypts: what the demo's journal holds is made up. */
  Path demoJournalKey() {
    return path.resolve("demo").resolve("journal.key");
  }

  Path demoCallBackKey() {
    return path.resolve("demo").resolve("call-back.key");
  }

  Path demoMessages() {
    return path.resolve("demo").resolve("messages.properties");
  }

  Path vault() {
    return path.resolve("keys.p12");
  }

  Path logs() {
    return path.resolve("logs");
  }
}
