package dev.linkdesk.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Journal;
import dev.linkdesk.inquiry.Journal.Entry;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.inquiry.SubmissionKey;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
  private static final byte[] KEY = new byte[32];
  private static final byte[] OTHER_KEY = "another key, of 32 letters as is".getBytes(UTF_8);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
  private static final String REFERENCE = "usr_PlainReferenceOfTheTest";

  @TempDir private Path folder;
  private Path file;
  private RawFile raw;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.db");
    raw = new RawFile(file);
  }

  @Test
  void givesBackWhatItKeptAfterReopening() throws Exception {
    Entry entry = entry("k1", NOON);
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry);
      assertEquals(List.of(entry), journal.open());
    }
    try (History history = history()) {
      Journal journal = history.journal();
      assertEquals(List.of(entry), journal.open());
      assertEquals(Optional.empty(), history.setAside());
    }
  }

  @Test
  void listsTheOldestFirst() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("late", NOON.plusNanos(1)));
      journal.open(entry("early", NOON));
      journal.open(entry("last", NOON.plusSeconds(60)));
      assertEquals(List.of("early", "late", "last"), keys(journal));
    }
  }

  @Test
  void changesNothingWhenTheSameKeyIsKeptAgain() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      Entry first = entry("k1", NOON);
      journal.open(first);
      journal.open(entry("k1", NOON.plusSeconds(5)));
      assertEquals(List.of(first), journal.open());
    }
  }

  @Test
  void forgetsWhatIsSettledAndOnlyThat() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
      journal.open(entry("k2", NOON));
      journal.settle(new SubmissionKey("k1"));
      journal.settle(new SubmissionKey("never kept"));
      assertEquals(List.of("k2"), keys(journal));
    }
    try (History history = history()) {
      Journal journal = history.journal();
      assertEquals(List.of("k2"), keys(journal));
    }
  }

  @Test
  void showsNothingOfTheContentInItsFiles() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
      for (Path each : raw.files()) {
        String bytes = Files.readString(each, ISO_8859_1);
        assertFalse(bytes.contains(REFERENCE), each.toString());
        assertFalse(bytes.contains(new String(REFERENCE.getBytes(UTF_16BE), ISO_8859_1)));
        assertFalse(bytes.contains("itmpl_"), each.toString());
      }
    }
  }

  @Test
  void leavesNoBytesOfWhatIsSettled() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("kept", NOON));
      journal.open(entry("erased", NOON));
      List<String> ciphertext = raw.pieces("SELECT content FROM intention WHERE key = 'erased'");
      assertTrue(ciphertext.stream().anyMatch(raw::isSomewhere), "the test looks at nothing");
      journal.settle(new SubmissionKey("erased"));
      assertTrue(ciphertext.stream().noneMatch(raw::isSomewhere), "bytes were left");
      assertFalse(raw.isSomewhere("erased"));
      assertTrue(raw.isSomewhere("kept"));
    }
  }

  @Test
  void leavesNoBytesOfWhatWasInTheFileBeforeThisRun() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("kept", NOON));
      journal.open(entry("erased", NOON));
    }
    List<String> ciphertext = raw.pieces("SELECT content FROM intention WHERE key = 'erased'");
    assertTrue(ciphertext.stream().allMatch(raw::isSomewhere), "the test looks at nothing");
    try (History history = history()) {
      Journal journal = history.journal();
      journal.settle(new SubmissionKey("erased"));
      assertTrue(ciphertext.stream().noneMatch(raw::isSomewhere), "bytes were left");
    }
  }

  @Test
  void leavesWhatAnotherKeyEncryptedInPlace() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
    }
    try (History history = History.at(file, OTHER_KEY)) {
      Journal journal = history.journal();
      journal.open(entry("k2", NOON));
      assertEquals(List.of("k2"), keys(journal));
      assertEquals(List.of(new SubmissionKey("k1")), history.unreadableIntentions());
    }
    try (History history = history()) {
      Journal journal = history.journal();
      assertEquals(List.of("k1"), keys(journal));
    }
  }

  @Test
  void doesNotReadContentThatWasMovedToAnotherRow() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
      journal.open(entry("k2", NOON));
    }
    raw.sql("UPDATE intention SET content = (SELECT content FROM intention WHERE key = 'k1')");
    try (History history = history()) {
      Journal journal = history.journal();
      assertEquals(List.of("k1"), keys(journal));
      assertEquals(List.of(new SubmissionKey("k2")), history.unreadableIntentions());
    }
  }

  @Test
  void refusesTheFileOfANewerLinkdeskAndLeavesItAsItIs() throws Exception {
    raw.sql("CREATE TABLE later (x TEXT)", "PRAGMA user_version = 3");
    byte[] before = Files.readAllBytes(file);
    HistoryFailure failure = assertThrows(HistoryFailure.class, this::history);
    assertEquals(HistoryFailure.Reason.NEWER, failure.reason());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void setsAFileAsideThatIsNoDatabase() throws Exception {
    byte[] rubbish =
        "no database at all, and longer than a header of one hundred bytes. "
            .repeat(9)
            .getBytes(UTF_8);
    Files.write(file, rubbish);
    try (History history = history()) {
      Journal journal = history.journal();
      Path aside = history.setAside().orElseThrow();
      assertEquals(folder.resolve("journal.db.broken"), aside);
      assertArrayEquals(rubbish, Files.readAllBytes(aside));
      journal.open(entry("k1", NOON));
      assertEquals(List.of("k1"), keys(journal));
    }
  }

  @Test
  void setsADamagedFileAsideAndKeepsTheOneSetAsideBefore() throws Exception {
    for (String expected : List.of("journal.db.broken", "journal.db.broken2")) {
      try (History history = history()) {
        Journal journal = history.journal();
        IntStream.range(0, 200).forEach(i -> journal.open(entry("k" + i, NOON)));
      }
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        bytes.seek(4096 + 100);
        bytes.write(new byte[3_000]);
      }
      try (History history = history()) {
        Journal journal = history.journal();
        assertEquals(Optional.of(folder.resolve(expected)), history.setAside());
        assertEquals(List.of(), journal.open());
      }
    }
  }

  @Test
  void setsTheDatabaseOfAnotherProgramAside() throws Exception {
    raw.sql("CREATE TABLE theirs (x TEXT)");
    try (History history = history()) {
      assertEquals(Optional.of(folder.resolve("journal.db.broken")), history.setAside());
    }
  }

  @Test
  void saysWhenItCannotBeOpened() {
    Path nowhere = folder.resolve("not there").resolve("journal.db");
    HistoryFailure failure = assertThrows(HistoryFailure.class, () -> History.at(nowhere, KEY));
    assertEquals(HistoryFailure.Reason.NOT_OPENED, failure.reason());
  }

  @Test
  void takesAFolderOfAnyName() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("größe 100% #1?x=y&z"));
    try (History history = History.at(odd.resolve("journal.db"), KEY)) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
    }
    assertTrue(Files.size(odd.resolve("journal.db")) > 0);
  }

  @Test
  void isReadableByItsOwnerAlone() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
      assertEquals(3, raw.files().size());
      for (Path each : raw.files()) {
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
      }
    }
  }

  @Test
  void keepsNothingAndSaysSoWhenThereIsNoRoom() throws Exception {
    try (History history = History.at(file, KEY, 12)) {
      Journal journal = history.journal();
      List<String> kept = new ArrayList<>();
      Failure.NotKept full =
          assertThrows(
              Failure.NotKept.class,
              () -> {
                for (int i = 0; i < 1_000; i++) {
                  journal.open(entry("k" + i, NOON));
                  kept.add("k" + i);
                }
              });
      assertFalse(String.valueOf(full.getCause()).contains(REFERENCE));
      assertEquals(kept, keys(journal));
      kept.forEach(key -> journal.settle(new SubmissionKey(key)));
      journal.open(entry("again", NOON));
      assertEquals(List.of("again"), keys(journal));
    }
  }

  @Test
  void countsAsSettledWhatCouldNotBeErasedYet() throws Exception {
    try (History history = history()) {
      Journal journal = history.journal();
      journal.open(entry("k1", NOON));
      journal.open(entry("k2", NOON));
      raw.sql(
          "CREATE TRIGGER stuck BEFORE DELETE ON intention BEGIN SELECT RAISE(ABORT, 'full'); END");
      journal.settle(new SubmissionKey("k1"));
      assertEquals(List.of("k2"), keys(journal));
      raw.sql("DROP TRIGGER stuck");
    }
    try (History history = history()) {
      Journal journal = history.journal();
      assertEquals(List.of("k2"), keys(journal));
    }
  }

  @Test
  void takesNothingMoreAfterItWasClosed() throws Exception {
    History history = history();
    Journal journal = history.journal();
    history.close();
    assertThrows(Failure.NotKept.class, () -> journal.open(entry("k1", NOON)));
    journal.settle(new SubmissionKey("k1"));
    history.close();
  }

  @Test
  void isUsedByManyThreadsAtOnce() throws Exception {
    int threads = 64;
    try (History history = history();
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Journal journal = history.journal();
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String name = "t" + i;
        work.add(() -> {
          journal.open(entry(name + "-settled", NOON));
          journal.open(entry(name + "-open", NOON));
          journal.settle(new SubmissionKey(name + "-settled"));
          return keys(journal).contains(name + "-open");
        });
      }
      for (Future<Boolean> done : executor.invokeAll(work)) {
        assertTrue(done.get());
      }
      assertEquals(threads, journal.open().size());
    }
  }

  private History history() throws HistoryFailure {
    return History.at(file, KEY);
  }

  private static Entry entry(String key, Instant since) {
    NewInquiry content =
        new NewInquiry(
            "itmpl_Test",
            REFERENCE,
            Map.of("name_first", "Alexander", "tags", List.of("a", "b")),
            List.of("vip"),
            "a note of some length, so that there is something to look for ".repeat(8),
            URI.create("https://example.org/done"),
            new Expiry.After(Duration.ofDays(7)));
    return new Entry(new SubmissionKey(key), content, since);
  }

  private static List<String> keys(Journal journal) {
    return journal.open().stream().map(entry -> entry.key().value()).toList();
  }
}
