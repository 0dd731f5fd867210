package dev.linkdesk.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Drafts;
import dev.linkdesk.inquiry.Failure;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDraftsTest {
  private static final byte[] KEY = new byte[32];
  private static final String LONG =
      "a note of some length, so that there is something to look for ".repeat(8);

  @TempDir private Path folder;
  private Path file;
  private RawFile raw;
  private History history;
  private Drafts drafts;

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
  void givesBackWhatWasTypedAfterReopening() throws Exception {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("reference", "usr_1");
    typed.put("note", "two\nlines, \u05e9\u05dc\u05d5\u05dd, \ud83d\udc4d");
    typed.put("empty", "");
    drafts.keep("create", typed);
    reopen(KEY);
    assertEquals(Optional.of(typed), drafts.kept("create"));
    assertEquals(
        List.of("reference", "note", "empty"),
        List.copyOf(drafts.kept("create").orElseThrow().keySet()));
  }

  @Test
  void keepsEachFormForItself() {
    drafts.keep("create", Map.of("reference", "usr_1"));
    drafts.keep("message", Map.of("body", "Hello"));
    drafts.keep("create", Map.of("reference", "usr_2"));
    assertEquals(Optional.of(Map.of("reference", "usr_2")), drafts.kept("create"));
    assertEquals(Optional.of(Map.of("body", "Hello")), drafts.kept("message"));
    assertEquals(Optional.empty(), drafts.kept("other"));
  }

  @Test
  void leavesNoBytesOfWhatIsForgotten() throws Exception {
    drafts.keep("create", Map.of("note", LONG));
    List<String> ciphertext = raw.pieces("SELECT content FROM draft");
    assertTrue(ciphertext.stream().anyMatch(raw::isSomewhere), "the test looks at nothing");
    drafts.keep("create", Map.of("note", LONG + LONG));
    drafts.keep("create", Map.of());
    assertEquals(Optional.empty(), drafts.kept("create"));
    assertTrue(ciphertext.stream().noneMatch(raw::isSomewhere), "bytes were left");
    assertEquals(List.of("0"), raw.texts("SELECT count(*) FROM draft"));
  }

  @Test
  void forgetsWhatItNeverKept() {
    drafts.keep("create", Map.of());
    assertEquals(Optional.empty(), drafts.kept("create"));
  }

  @Test
  void showsNothingThatWasTypedInItsFiles() {
    drafts.keep("create", Map.of("name_first", "Alexandrina"));
    for (String secret : List.of("Alexandrina", "name_first")) {
      assertFalse(raw.isSomewhere(secret));
      assertFalse(raw.isSomewhere(new String(secret.getBytes(UTF_16BE), ISO_8859_1)));
    }
  }

  @Test
  void hasNothingToGiveWhenAnotherKeyEncryptedIt() throws Exception {
    drafts.keep("create", Map.of("reference", "usr_1"));
    reopen("another key, of 32 letters as is".getBytes(ISO_8859_1));
    assertEquals(Optional.empty(), drafts.kept("create"));
    drafts.keep("create", Map.of("reference", "usr_2"));
    assertEquals(Optional.of(Map.of("reference", "usr_2")), drafts.kept("create"));
  }

  @Test
  void hasNothingToGiveWhenItWasMovedOrDamaged() throws Exception {
    drafts.keep("create", Map.of("reference", "usr_1"));
    drafts.keep("message", Map.of("body", "Hello"));
    raw.sql(
        "UPDATE draft SET content = (SELECT content FROM draft WHERE form = 'create')"
            + " WHERE form = 'message'",
        "INSERT INTO draft VALUES ('bulk', x'0102')");
    assertEquals(Optional.empty(), drafts.kept("message"));
    assertEquals(Optional.empty(), drafts.kept("bulk"));
  }

  @Test
  void saysThatThereIsNoRoomAndKeepsWhatItHad() throws Exception {
    history.close();
    use(History.at(file, KEY, 24));
    drafts.keep("create", Map.of("reference", "usr_1"));
    Map<String, String> huge = Map.of("note", "n".repeat(200_000));
    assertThrows(Failure.NotKept.class, () -> drafts.keep("create", huge));
    assertEquals(Optional.of(Map.of("reference", "usr_1")), drafts.kept("create"));
  }

  @Test
  void saysWhenItIsClosed() {
    history.close();
    assertThrows(Failure.NotKept.class, () -> drafts.keep("create", Map.of("a", "b")));
    assertThrows(Failure.NotKept.class, () -> drafts.keep("create", Map.of()));
    assertEquals(Optional.empty(), drafts.kept("create"));
  }

  private void reopen(byte[] key) throws HistoryFailure {
    history.close();
    use(History.at(file, key));
  }

  private void use(History opened) {
    history = opened;
    drafts = opened.drafts();
  }
}
