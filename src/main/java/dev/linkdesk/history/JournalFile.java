package dev.linkdesk.history;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The file of a journal, opened and looked over. It is readable by its owner alone where the system
 * can do that; SQLite gives the files beside it the same rights.
 *
 * @param setAside where a damaged file was moved to; null when there was none
 */
record JournalFile(Connection database, @Nullable Path setAside) {
  private static final int VERSION = 1;
  private static final int WAIT_MILLIS = 5_000;

  /** SQLite's own numbers: the file is damaged, or is no database. */
  private static final int CORRUPT = 11;

  private static final int NOT_A_DATABASE = 26;
  private static final int PRIMARY = 0xff;

  /**
   * Opens the file, or makes one; a damaged one is moved aside under the ending {@code .broken}.
   *
   * @param pages how large it may become, in pages of 4,096 bytes
   */
  static JournalFile open(Path file, int pages) throws JournalFailure {
    try {
      try {
        return new JournalFile(connect(file, pages), null);
      } catch (Damaged _) {
        Path aside = setAside(file);
        return new JournalFile(connect(file, pages), aside);
      }
    } catch (IOException | SQLException | Damaged unusable) {
      throw new JournalFailure(JournalFailure.Reason.NOT_OPENED, unusable);
    }
  }

  private static Connection connect(Path file, int pages)
      throws IOException, SQLException, JournalFailure, Damaged {
    create(file);
    Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    boolean usable = false;
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + WAIT_MILLIS);
      // Before anything that writes: a newer file is left as it is.
      int version = Integer.parseInt(first(statement, "PRAGMA user_version"));
      if (version > VERSION) {
        throw new JournalFailure(JournalFailure.Reason.NEWER, null);
      }
      lookOver(statement, version);
      prepare(statement, pages);
      if (version == 0) {
        makeTable(statement);
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

  private static void lookOver(Statement statement, int version) throws SQLException, Damaged {
    if (!first(statement, "PRAGMA integrity_check").equals("ok")) {
      throw new Damaged(null);
    }
    String tables = first(statement, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    String ours =
        first(
            statement,
            "SELECT count(*) FROM pragma_table_info('intention')"
                + " WHERE name IN ('key', 'second', 'nano', 'content')");
    boolean fits = version == 0 ? tables.equals("0") : ours.equals("4");
    if (!fits) {
      throw new Damaged(null);
    }
  }

  private static void prepare(Statement statement, int pages) throws SQLException {
    statement.execute("PRAGMA max_page_count = " + pages);
    statement.execute("PRAGMA journal_mode = WAL");
    statement.execute("PRAGMA synchronous = FULL");
    // Without it macOS keeps what was synchronized in the drive's own memory for a while.
    statement.execute("PRAGMA fullfsync = ON");
    statement.execute("PRAGMA secure_delete = ON");
  }

  private static void makeTable(Statement statement) throws SQLException {
    statement.execute("BEGIN IMMEDIATE");
    statement.execute(
        """
        CREATE TABLE intention (
          key TEXT NOT NULL UNIQUE,
          second INTEGER NOT NULL,
          nano INTEGER NOT NULL,
          content BLOB NOT NULL
        ) STRICT\
        """);
    statement.execute("PRAGMA user_version = " + VERSION);
    statement.execute("COMMIT");
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private static void create(Path file) throws IOException {
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

  private static Path beside(Path file, String ending) {
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
