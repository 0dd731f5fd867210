package dev.linkdesk.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.LedgerLine.Act;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {
  private static final byte[] KEY = new byte[32];
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
  private static final InquiryId ONE = new InquiryId("inq_One");
  private static final InquiryId TWO = new InquiryId("inq_Two");

  @TempDir private Path folder;
  private Path file;
  private RawFile raw;
  private History history;
  private Ledger ledger;

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("journal.db");
    raw = new RawFile(file);
    use(History.at(file, KEY));
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void tellsWhatWasDoneToAnInquiryInTheOrderItWasDone() throws Exception {
    LedgerLine first = line(NOON, Act.CREATED, ONE, null);
    LedgerLine second = line(NOON.plusSeconds(60), Act.MESSAGE, ONE, "e-mail \ud83d\udce7");
    LedgerLine clockTurnedBack = line(NOON.minusSeconds(60), Act.REVOKED, ONE, "wrong person");
    List.of(first, line(NOON, Act.CREATED, TWO, null), second, clockTurnedBack)
        .forEach(ledger::add);
    assertEquals(List.of(first, second, clockTurnedBack), ledger.of(ONE));

    reopen(KEY);
    assertEquals(List.of(first, second, clockTurnedBack), ledger.of(ONE));
  }

  @Test
  void knowsNothingOfAnInquiryThatNothingWasDoneTo() {
    assertEquals(List.of(), ledger.of(ONE));
    assertEquals(Map.of(), ledger.last(Act.REMINDER));
  }

  @Test
  void keepsTheSameThingTwiceWhenItWasDoneTwice() {
    LedgerLine line = line(NOON, Act.PLAIN_LINK, ONE, null);
    ledger.add(line);
    ledger.add(line);
    assertEquals(List.of(line, line), ledger.of(ONE));
  }

  @Test
  void takesALineWithoutReferenceIdAndNote() {
    LedgerLine bare = new LedgerLine(NOON, "", Act.RESUMED, ONE, null, null);
    ledger.add(bare);
    assertEquals(List.of(bare), ledger.of(ONE));
  }

  @Test
  void tellsWhenAThingWasLastDoneToEachInquiry() {
    ledger.add(line(NOON.plusNanos(5), Act.REMINDER, ONE, null));
    ledger.add(line(NOON, Act.REMINDER, ONE, null));
    ledger.add(line(NOON.plusSeconds(9), Act.REMINDER, TWO, null));
    ledger.add(line(NOON.plusSeconds(99), Act.MESSAGE, TWO, null));
    assertEquals(
        Map.of(ONE, NOON.plusNanos(5), TWO, NOON.plusSeconds(9)), ledger.last(Act.REMINDER));
  }

  @Test
  void showsNeitherPersonNorReferenceIdNorNoteInItsFiles() throws Exception {
    ledger.add(line(NOON, Act.CREATED_ALL_THE_SAME, ONE, "a reason that was given"));
    assertTrue(raw.isSomewhere("inq_One"), "the test looks at nothing");
    for (String secret : List.of("sam@desk", "usr_Reference", "a reason that was given")) {
      assertFalse(raw.isSomewhere(secret));
      assertFalse(raw.isSomewhere(new String(secret.getBytes(UTF_16BE), ISO_8859_1)));
    }
  }

  @Test
  void leavesOutWhatAnotherKeyEncryptedButKnowsThatItWasDone() throws Exception {
    ledger.add(line(NOON, Act.REMINDER, ONE, null));
    reopen("another key, of 32 letters as is".getBytes(ISO_8859_1));
    LedgerLine own = line(NOON.plusSeconds(1), Act.PLAIN_LINK, ONE, null);
    ledger.add(own);
    assertEquals(List.of(own), ledger.of(ONE));
    assertEquals(Map.of(ONE, NOON), ledger.last(Act.REMINDER));

    reopen(KEY);
    assertEquals(List.of(line(NOON, Act.REMINDER, ONE, null)), ledger.of(ONE));
  }

  @Test
  void leavesOutALineThatWasPutDownToAnotherInquiryActOrTime() throws Exception {
    LedgerLine whole = line(NOON, Act.CREATED, ONE, null);
    List.of(
            line(NOON, Act.PLAIN_LINK, TWO, null),
            line(NOON, Act.MESSAGE, ONE, null),
            line(NOON, Act.APOLOGY, ONE, null),
            whole)
        .forEach(ledger::add);
    raw.sql(
        "DROP TRIGGER ledger_never_changes",
        "UPDATE ledger SET inquiry = 'inq_One' WHERE act = 'PLAIN_LINK'",
        "UPDATE ledger SET act = 'REVOKED' WHERE act = 'MESSAGE'",
        "UPDATE ledger SET second = second + 1 WHERE act = 'APOLOGY'");
    assertEquals(List.of(whole), ledger.of(ONE));
  }

  @Test
  void leavesOutRowsThatMakeNoSense() throws Exception {
    LedgerLine whole = line(NOON, Act.REMINDER, ONE, null);
    ledger.add(whole);
    raw.sql(
        "INSERT INTO ledger (act, second, nano, inquiry, content)"
            + " VALUES ('DREAMT', 1, 1, 'inq_One', x'00'),"
            + " ('REMINDER', 9223372036854775807, 0, 'inq_One', x''),"
            + " ('REMINDER', 1, 1, 'no inquiry', x'01')");
    assertEquals(List.of(whole), ledger.of(ONE));
    assertEquals(Map.of(ONE, NOON), ledger.last(Act.REMINDER));
  }

  @Test
  void isOnlyEverAddedTo() throws Exception {
    LedgerLine line = line(NOON, Act.CREATED, ONE, null);
    ledger.add(line);
    for (String tampering :
        List.of(
            "UPDATE ledger SET act = 'REVOKED'",
            "UPDATE ledger SET line = 2",
            "DELETE FROM ledger",
            "INSERT OR REPLACE INTO ledger SELECT line, 'REVOKED', second, nano, inquiry, content"
                + " FROM ledger")) {
      SQLException refused = assertThrows(SQLException.class, () -> raw.sql(tampering), tampering);
      assertTrue(String.valueOf(refused.getMessage()).contains("lines are only added"));
    }
    assertEquals(List.of(line), ledger.of(ONE));
  }

  @Test
  void saysThatThereIsNoRoomAndLosesNothing() throws Exception {
    history.close();
    use(History.at(file, KEY, 24));
    List<LedgerLine> kept = new ArrayList<>();
    assertThrows(
        Failure.NotKept.class,
        () -> {
          for (int i = 0; i < 10_000; i++) {
            LedgerLine line = line(NOON.plusSeconds(i), Act.MESSAGE, ONE, "n".repeat(200));
            ledger.add(line);
            kept.add(line);
          }
        });
    assertFalse(kept.isEmpty());
    assertEquals(kept, ledger.of(ONE));
    reopen(KEY);
    assertEquals(kept, ledger.of(ONE));
  }

  @Test
  void saysWhenItIsClosed() {
    history.close();
    assertThrows(Failure.NotKept.class, () -> ledger.add(line(NOON, Act.CREATED, ONE, null)));
    assertThrows(Failure.NotKept.class, () -> ledger.of(ONE));
    assertThrows(Failure.NotKept.class, () -> ledger.last(Act.CREATED));
  }

  private void reopen(byte[] key) throws HistoryFailure {
    history.close();
    use(History.at(file, key));
  }

  private void use(History opened) {
    history = opened;
    ledger = opened.ledger();
  }

  private static LedgerLine line(Instant at, Act act, InquiryId inquiry, @Nullable String note) {
    return new LedgerLine(at, "sam@desk", act, inquiry, "usr_Reference", note);
  }
}
