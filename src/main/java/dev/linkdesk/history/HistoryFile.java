package dev.linkdesk.history;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The file of a history, opened, looked over and brought up to date. It is readable by its owner
 * alone where the system can do that; SQLite gives the files beside it the same rights.
 *
 * @param setAside where a damaged file was moved to; null when there was none
 */
record HistoryFile(Connection database, Backup backup, @Nullable Path setAside) {
  private static final int WAIT_MILLIS = 5_000;

  /** SQLite's own numbers: the file is damaged, or is no database. */
  private static final int CORRUPT = 11;

  private static final int NOT_A_DATABASE = 26;
  private static final int PRIMARY = 0xff;

  /**
   * Opens the file, or makes one; a damaged one is moved aside under the ending {@code .broken}. A
   * file of version 1 is copied beside, under the ending {@code .v1}, and then changed as a whole
   * or not at all.
   *
   * @param pages how large it may become, in pages of 4,096 bytes
   */
  static HistoryFile open(Path file, int pages) throws HistoryFailure {
    try {
      try {
        return new HistoryFile(connect(file, pages), Backup.of(file), null);
      } catch (Damaged _) {
        Path aside = setAside(file);
        return new HistoryFile(connect(file, pages), Backup.of(file), aside);
      }
    } catch (IOException | SQLException | Damaged unusable) {
      throw new HistoryFailure(HistoryFailure.Reason.NOT_OPENED, unusable);
    }
  }

  private static Connection connect(Path file, int pages)
      throws IOException, SQLException, HistoryFailure, Damaged {
    create(file);
    Connection database = connection(file);
    boolean usable = false;
    try {
      int version = prepare(database, pages);
      if (version < Schema.VERSION) {
        bringUpToDate(database, version, file);
      }
      usable = true;
      return database;
    } catch (SQLException failed) {
      if (isDamage(failed)) {
        throw new Damaged(failed);
      }
      throw failed;
    } finally {
      if (!usable) {
        database.close();
      }
    }
  }

  /** Looks the file over and makes it durable; returns its version. */
  private static int prepare(Connection database, int pages)
      throws SQLException, HistoryFailure, Damaged {
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + WAIT_MILLIS);
      // Before anything that writes: a newer file is left as it is.
      int version = Integer.parseInt(Schema.first(statement, "PRAGMA user_version"));
      if (version > Schema.VERSION) {
        throw new HistoryFailure(HistoryFailure.Reason.NEWER, null);
      }
      lookOver(statement, version);
      statement.execute("PRAGMA max_page_count = " + pages);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      // Without it macOS keeps what was synchronized in the drive's own memory for a while.
      statement.execute("PRAGMA fullfsync = ON");
      statement.execute("PRAGMA secure_delete = ON");
      return version;
    }
  }

  private static void lookOver(Statement statement, int version) throws SQLException, Damaged {
    if (!Schema.first(statement, "PRAGMA integrity_check").equals("ok")
        || !Schema.fits(statement, version)) {
      throw new Damaged(null);
    }
  }

  private static void bringUpToDate(Connection database, int version, Path file)
      throws SQLException, IOException {
    if (version > 0) {
      Backup.of(file).make(database);
    }
    try (Statement statement = database.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      Schema.upgrade(statement, version);
      statement.execute("COMMIT");
    }
  }

  static Connection connection(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }

  /** Makes an empty file when there is none, for its owner alone. */
  static void create(Path file) throws IOException {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException _) {
      // It was made in an earlier run.
    }
  }

  private static Path setAside(Path file) throws IOException {
    Path aside = beside(file, ".broken");
    for (int next = 2; Files.exists(aside); next++) {
      aside = beside(file, ".broken" + next);
    }
    Files.move(file, aside);
    for (String ending : new String[] {"-wal", "-shm"}) {
      if (Files.exists(beside(file, ending))) {
        Files.move(beside(file, ending), beside(aside, ending));
      }
    }
    return aside;
  }

  static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static boolean isDamage(SQLException failed) {
    int code = failed.getErrorCode() & PRIMARY;
    return code == CORRUPT || code == NOT_A_DATABASE;
  }

  private static final class Damaged extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Damaged(@Nullable Throwable cause) {
      super("the file is damaged", cause);
    }
  }
}
