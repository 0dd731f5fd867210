package dev.linkdesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Journal.Entry;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of version 1, as Linkdesk 0.1 wrote them. */
class HistoryUpgradeTest {
  private static final byte[] KEY = new byte[32];
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

  /** As it was published; it never changes. */
  private static final String VERSION_1 =
      """
      CREATE TABLE intention (
        key TEXT NOT NULL UNIQUE,
        second INTEGER NOT NULL,
        nano INTEGER NOT NULL,
        content BLOB NOT NULL
      ) STRICT\
      """;

  @TempDir private Path folder;
  private Path file;
  private RawFile raw;
  private RawFile backup;

  @BeforeEach
  void nameTheFiles() {
    file = folder.resolve("journal.db");
    raw = new RawFile(file);
    backup = new RawFile(folder.resolve("journal.db.v1"));
  }

  @Test
  void bringsAnOldFileUpToDateWithAllItHeld() throws Exception {
    writeVersion1(entry("k1"), entry("k2"));
    try (History history = history()) {
      assertEquals(List.of(entry("k1"), entry("k2")), history.journal().open());
      assertEquals(List.of(), history.unreadableIntentions());
      assertEquals(Optional.empty(), history.setAside());
      history.ledger().add(line());
      assertEquals(List.of(line()), history.ledger().of(line().inquiry()));
    }
    assertEquals(List.of("2"), raw.texts("PRAGMA user_version"));
  }

  @Test
  void leavesACopyOfTheOldFileBeside() throws Exception {
    writeVersion1(entry("k1"));
    history().close();

    assertEquals(List.of("1"), backup.texts("PRAGMA user_version"));
    assertEquals(List.of("ok"), backup.texts("PRAGMA integrity_check"));
    assertEquals(List.of("k1"), backup.texts("SELECT key FROM intention"));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())));
  }

  @Test
  void goesBackToTheOldFileByItsCopy() throws Exception {
    writeVersion1(entry("k1"));
    history().close();
    Files.move(backup.file(), folder.resolve("again.db"));
    try (History history = History.at(folder.resolve("again.db"), KEY)) {
      assertEquals(List.of(entry("k1")), history.journal().open());
    }
  }

  @Test
  void copiesWhatIsStillInTheLogOfARunThatCrashed() throws Exception {
    Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("journal.db");
    raw.sql("PRAGMA journal_mode = WAL");
    try (Connection running = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      fillVersion1(running, entry("k1"));
      for (String ending : List.of("", "-wal")) {
        Files.copy(HistoryFile.beside(file, ending), HistoryFile.beside(crashed, ending));
      }
    }
    try (History history = History.at(crashed, KEY)) {
      assertEquals(List.of(entry("k1")), history.journal().open());
    }
    RawFile copy = new RawFile(HistoryFile.beside(crashed, ".v1"));
    assertEquals(List.of("k1"), copy.texts("SELECT key FROM intention"));
  }

  @Test
  void copiesNothingWhenTheFileIsNewOrUpToDate() throws Exception {
    history().close();
    history().close();
    assertFalse(Files.exists(backup.file()));
  }

  @Test
  void takesTheNewerCopyInPlaceOfThoseOfAnUpgradeThatWasCutOff() throws Exception {
    writeVersion1(entry("k1"));
    Files.writeString(backup.file(), "the whole one of before");
    Files.writeString(folder.resolve("journal.db.v1.new"), "half of one");
    history().close();
    assertEquals(List.of("k1"), backup.texts("SELECT key FROM intention"));
    assertFalse(Files.exists(folder.resolve("journal.db.v1.new")));
  }

  @Test
  void erasesWhatIsSettledFromTheCopyToo() throws Exception {
    writeVersion1(entry("kept"), entry("erased"));
    List<String> ciphertext = raw.pieces("SELECT content FROM intention WHERE key = 'erased'");
    history().close();
    try (History history = history()) {
      assertTrue(ciphertext.stream().anyMatch(raw::isSomewhere), "the test looks at nothing");
      history.journal().settle(new SubmissionKey("erased"));
      assertTrue(ciphertext.stream().noneMatch(raw::isSomewhere), "bytes were left");
      assertFalse(raw.isSomewhere("erased"));
    }
    assertEquals(List.of("kept"), backup.texts("SELECT key FROM intention"));
  }

  @Test
  void staysAsItWasWhenThereIsNoRoomForTheChange() throws Exception {
    writeVersion1(entry("k1"));
    int pages = Integer.parseInt(raw.texts("PRAGMA page_count").getFirst());
    HistoryFailure full =
        assertThrows(HistoryFailure.class, () -> History.at(file, KEY, pages + 2));
    assertEquals(HistoryFailure.Reason.NOT_OPENED, full.reason());

    assertEquals(List.of("1"), raw.texts("PRAGMA user_version"));
    assertEquals(
        List.of("intention"), raw.texts("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    try (History history = history()) {
      assertEquals(List.of(entry("k1")), history.journal().open());
    }
  }

  @Test
  @Timeout(60)
  void staysAsItWasWhenTheProgramEndsInTheMiddle() throws Exception {
    writeVersion1(entry("k1"));
    Process halted =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Halted.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertEquals(Halted.EXIT, halted.waitFor());

    assertEquals(List.of("1"), raw.texts("PRAGMA user_version"));
    assertEquals(List.of("k1"), raw.texts("SELECT key FROM intention"));
    assertEquals(
        List.of("intention"), raw.texts("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    try (History history = history()) {
      assertEquals(List.of(entry("k1")), history.journal().open());
      history.ledger().add(line());
    }
  }

  @Test
  void setsAsideWhatOnlySaysThatItIsOfItsVersion() throws Exception {
    writeVersion1(entry("k1"));
    raw.sql("PRAGMA user_version = 2");
    try (History history = history()) {
      assertEquals(Optional.of(folder.resolve("journal.db.broken")), history.setAside());
      history.ledger().add(line());
    }
  }

  private History history() throws HistoryFailure {
    return History.at(file, KEY);
  }

  private void writeVersion1(Entry... entries) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      fillVersion1(database, entries);
    }
  }

  private static void fillVersion1(Connection database, Entry... entries) throws SQLException {
    ContentSeal seal = new ContentSeal(KEY);
    try (Statement statement = database.createStatement()) {
      statement.execute(VERSION_1);
      statement.execute("PRAGMA user_version = 1");
    }
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO intention VALUES (?, ?, ?, ?)")) {
      for (Entry entry : entries) {
        Instant since = entry.since();
        insert.setString(1, entry.key().value());
        insert.setLong(2, since.getEpochSecond());
        insert.setInt(3, since.getNano());
        insert.setBytes(4, seal.seal(entry.key().value(), ContentForm.write(entry.content())));
        insert.executeUpdate();
      }
    }
  }

  private static Entry entry(String key) {
    String note = "a note of some length, so that there is something to look for ".repeat(8);
    NewInquiry content =
        new NewInquiry(
            "itmpl_Test", "usr_1", Map.of("name_first", "Ada"), List.of(), note, null, null);
    return new Entry(new SubmissionKey(key), content, NOON);
  }

  private static LedgerLine line() {
    return new LedgerLine(
        NOON, "sam", LedgerLine.Act.PLAIN_LINK, new InquiryId("inq_1"), "usr_1", null);
  }
}
