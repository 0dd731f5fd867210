package dev.linkdesk.history;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was kept is on the disk before {@link #open(Entry)} returns; what is settled leaves no bytes
 * behind, neither in the file nor in the log beside it. A row shows the idempotency key and the
 * time; the rest is encrypted.
 */
final class SqliteJournal implements Journal {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

  private final SharedConnection database;
  private final Backup backup;
  private final ContentSeal seal;
  private final Set<SubmissionKey> unerased = new LinkedHashSet<>();

  SqliteJournal(SharedConnection database, Backup backup, ContentSeal seal) {
    this.database = database;
    this.backup = backup;
    this.seal = seal;
  }

  /**
   * What is open still and cannot be read, because another key encrypted it or it was changed. It
   * stays until it is settled.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  List<SubmissionKey> unreadable() {
    return rows().unreadable();
  }

  @Override
  public void open(Entry entry) {
    byte[] content = seal.seal(entry.key().value(), ContentForm.write(entry.content()));
    Instant since = entry.since();
    database.change(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO intention (key, second, nano, content) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (key) DO NOTHING")) {
        insert.setString(1, entry.key().value());
        insert.setLong(2, since.getEpochSecond());
        insert.setInt(3, since.getNano());
        insert.setBytes(4, content);
        insert.executeUpdate();
      }
    });
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

  /** Tries once more to erase what is settled and could not be erased. */
  synchronized void eraseWhatIsLeft() {
    if (!unerased.isEmpty()) {
      erase();
    }
  }

  private void erase() {
    try {
      database.erase(connection -> {
        try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM intention WHERE key = ?")) {
          for (SubmissionKey key : unerased) {
            delete.setString(1, key.value());
            delete.executeUpdate();
          }
        }
      });
      backup.erase(unerased);
      unerased.clear();
    } catch (Failure.NotKept notErased) {
      LOG.warn(
          "What is settled could not be erased from the journal yet: {}",
          String.valueOf(notErased.getCause()));
    }
  }

  private synchronized Rows rows() {
    return database.read(connection -> {
      Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery(
                  "SELECT key, second, nano, content FROM intention"
                      + " ORDER BY second, nano, rowid")) {
        while (result.next()) {
          SubmissionKey key = new SubmissionKey(result.getString(1));
          Instant since = Instant.ofEpochSecond(result.getLong(2), result.getInt(3));
          if (!unerased.contains(key)) {
            rows.add(key, since, content(key, result.getBytes(4)));
          }
        }
      }
      return rows;
    });
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
