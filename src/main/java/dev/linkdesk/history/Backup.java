package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Set;

/**
 * The file of version 1 as it was before it was changed, for whoever goes back to the Linkdesk of
 * before. What is settled since is erased there too: it is nobody's any more, and sent again it
 * could make a second inquiry.
 */
record Backup(Path file) {
  private static final String ENDING = ".v1";

  static Backup of(Path history) {
    return new Backup(HistoryFile.beside(history, ENDING));
  }

  /**
   * Writes it anew, whole or not at all, and down to the disk.
   *
   * @param database the file that is to be changed, outside of a transaction
   */
  void make(Connection database) throws SQLException, IOException {
    Path fresh = HistoryFile.beside(file, ".new");
    Files.deleteIfExists(fresh);
    HistoryFile.create(fresh);
    try (PreparedStatement copy = database.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, fresh.toString());
      copy.execute();
    }
    try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Erases what is settled; does nothing when there is no backup.
   *
   * @throws Failure.NotKept when the file does not take that now
   */
  void erase(Collection<SubmissionKey> settled) {
    if (!Files.exists(file)) {
      return;
    }
    try (Connection database = HistoryFile.connection(file)) {
      leaveNoTrace(database);
      try (PreparedStatement delete =
          database.prepareStatement("DELETE FROM intention WHERE key = ?")) {
        for (SubmissionKey key : settled) {
          delete.setString(1, key.value());
          delete.executeUpdate();
        }
      }
    } catch (SQLException notErased) {
      throw new Failure.NotKept(notErased);
    }
  }

  /** A log beside the file would hold the rows as they were. */
  private static void leaveNoTrace(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA journal_mode = MEMORY");
    }
  }
}
