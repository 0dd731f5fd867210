package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal of a workspace in a file of SQLite's. What was kept is on the disk before {@link
 * #open(Entry)} returns; what is settled leaves no bytes behind, neither in the file nor in the log
 * beside it. A row shows the idempotency key and the time; the rest is encrypted. May be used from
 * any number of threads.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

  /** 64 MiB. */
  private static final int PAGES = 16_384;

  private final Connection database;
  private final ContentSeal seal;
  private final @Nullable Path setAside;
  private final Set<SubmissionKey> unerased = new LinkedHashSet<>();

  private SqliteJournal(JournalFile file, ContentSeal seal) {
    database = file.database();
    setAside = file.setAside();
    this.seal = seal;
  }

  /**
   * Opens the journal, or makes an empty one; its folder must be there.
   *
   * @param key 32 bytes that encrypt the content; copied
   * @throws JournalFailure when it cannot be used
   * @throws IllegalArgumentException when the key is not 32 bytes long
   */
  public static SqliteJournal at(Path file, byte[] key) throws JournalFailure {
    return at(file, key, PAGES);
  }

  static SqliteJournal at(Path file, byte[] key, int pages) throws JournalFailure {
    ContentSeal seal = new ContentSeal(key);
    return new SqliteJournal(JournalFile.open(file, pages), seal);
  }

  /**
   * Where a damaged file of before was moved to; what it held is not in this journal. Empty when
   * all was well.
   */
  public Optional<Path> setAside() {
    return Optional.ofNullable(setAside);
  }

  /**
   * What is open still and cannot be read, because another key encrypted it or it was changed. It
   * stays until it is settled.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  public List<SubmissionKey> unreadable() {
    return rows().unreadable();
  }

  @Override
  public void open(Entry entry) {
    byte[] content = seal.seal(entry.key().value(), ContentForm.write(entry.content()));
    Instant since = entry.since();
    synchronized (this) {
      try (PreparedStatement insert =
          database.prepareStatement(
              "INSERT INTO intention (key, second, nano, content) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (key) DO NOTHING")) {
        insert.setString(1, entry.key().value());
        insert.setLong(2, since.getEpochSecond());
        insert.setInt(3, since.getNano());
        insert.setBytes(4, content);
        insert.executeUpdate();
      } catch (SQLException notWritten) {
        throw new Failure.NotKept(notWritten);
      }
    }
  }

  /**
   * {@inheritDoc} When the disk does not take that now, it is tried again with the next one that is
   * settled and on closing; this run counts it as settled.
   */
  @Override
  public synchronized void settle(SubmissionKey key) {
    unerased.add(key);
    erase();
  }

  /**
   * {@inheritDoc} Without those that are {@link #unreadable()}.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  @Override
  public List<Entry> open() {
    return rows().readable();
  }

  @Override
  public synchronized void close() {
    if (!unerased.isEmpty()) {
      erase();
    }
    try {
      database.close();
    } catch (SQLException notClosed) {
      LOG.warn("The journal was not closed well", notClosed);
    }
  }

  private void erase() {
    try (PreparedStatement delete =
            database.prepareStatement("DELETE FROM intention WHERE key = ?");
        Statement checkpoint = database.createStatement()) {
      for (Iterator<SubmissionKey> keys = unerased.iterator(); keys.hasNext(); ) {
        delete.setString(1, keys.next().value());
        delete.executeUpdate();
        keys.remove();
      }
      // The log beside the file holds the row as it was until it is cut off.
      checkpoint.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException notErased) {
      LOG.warn(
          "What is settled could not be erased from the journal yet: {}", notErased.getMessage());
    }
  }

  private synchronized Rows rows() {
    Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());
    try (Statement statement = database.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT key, second, nano, content FROM intention ORDER BY second, nano, rowid")) {
      while (result.next()) {
        SubmissionKey key = new SubmissionKey(result.getString(1));
        Instant since = Instant.ofEpochSecond(result.getLong(2), result.getInt(3));
        if (!unerased.contains(key)) {
          rows.add(key, since, content(key, result.getBytes(4)));
        }
      }
    } catch (SQLException notRead) {
      throw new Failure.NotKept(notRead);
    }
    return rows;
  }

  private Optional<NewInquiry> content(SubmissionKey key, byte[] sealed) {
    try {
      return Optional.of(ContentForm.read(seal.unseal(key.value(), sealed)));
    } catch (GeneralSecurityException | IOException unreadable) {
      LOG.debug("An intention in the journal cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private record Rows(List<Entry> readable, List<SubmissionKey> unreadable) {
    void add(SubmissionKey key, Instant since, Optional<NewInquiry> content) {
      content.ifPresentOrElse(
          read -> readable.add(new Entry(key, read, since)), () -> unreadable.add(key));
    }
  }
}
