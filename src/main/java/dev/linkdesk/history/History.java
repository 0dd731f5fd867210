package dev.linkdesk.history;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.FlowLanguages;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.SubmissionKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace remembers, in one file of SQLite's: the journal of intentions, the ledger,
 * drafts and chosen languages. What was written is on the disk before a call returns. All of it may
 * be used from any number of threads.
 */
public final class History implements AutoCloseable {
  /** 1 GiB: some two million lines of the ledger. */
  private static final int PAGES = 262_144;

  private final SharedConnection database;
  private final @Nullable Path setAside;
  private final SqliteJournal journal;
  private final Ledger ledger;
  private final Drafts drafts;
  private final FlowLanguages languages;

  private History(HistoryFile file, ContentSeal seal) {
    database = new SharedConnection(file.database());
    setAside = file.setAside();
    journal = new SqliteJournal(database, file.backup(), seal);
    ledger = new SqliteLedger(database, seal);
    drafts = new SqliteDrafts(database, seal);
    languages = new SqliteLanguages(database);
  }

  /**
   * Opens the file, or makes an empty one; its folder must be there. A file of an earlier version
   * is brought up to date, and a copy of it is left beside.
   *
   * @param key 32 bytes that encrypt what is personal; copied
   * @throws HistoryFailure when it cannot be used
   * @throws IllegalArgumentException when the key is not 32 bytes long
   */
  public static History at(Path file, byte[] key) throws HistoryFailure {
    return at(file, key, PAGES);
  }

  static History at(Path file, byte[] key, int pages) throws HistoryFailure {
    ContentSeal seal = new ContentSeal(key);
    return new History(HistoryFile.open(file, pages), seal);
  }

  /**
   * Where a damaged file of before was moved to; what it held is not in this history. Empty when
   * all was well.
   */
  public Optional<Path> setAside() {
    return Optional.ofNullable(setAside);
  }

  /** The intentions that can be read. */
  public Journal journal() {
    return journal;
  }

  /**
   * The intentions that are open still and cannot be read, because another key encrypted them or
   * they were changed. They stay until they are settled.
   *
   * @throws Failure.NotKept when the file cannot be read
   */
  public List<SubmissionKey> unreadableIntentions() {
    return journal.unreadable();
  }

  public Ledger ledger() {
    return ledger;
  }

  public Drafts drafts() {
    return drafts;
  }

  public FlowLanguages languages() {
    return languages;
  }

  @Override
  public void close() {
    journal.eraseWhatIsLeft();
    database.close();
  }
}
