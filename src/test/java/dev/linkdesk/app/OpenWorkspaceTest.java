package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.app.OpenWorkspace.JournalTrouble;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.ui.settings.NewWorkspace;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace remembers, by where its secrets are kept. */
class OpenWorkspaceTest {
  private static final String KEY = "persona_sandbox_0123456789abcdef";
  private static final String OTHER_KEY = "persona_sandbox_fedcba9876543210";
  private static final InquiryId ID = new InquiryId("inq_One");
  private static final LedgerLine LINE =
      new LedgerLine(
          Instant.parse("2026-11-22T12:00:00Z"),
          "sam",
          LedgerLine.Act.PLAIN_LINK,
          ID,
          "usr_1",
          null);

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    program = new Program(new Settings(folder, null), new Redactor(), Clock.systemUTC());
  }

  @AfterEach
  void end() {
    program.close();
  }

  @Test
  void theDemoRemembersFromRunToRun() throws Exception {
    String code;
    try (OpenWorkspace demo = OpenWorkspace.demo(program)) {
      code = code(demo);
      remember(demo);
    }
    startAgain();
    try (OpenWorkspace demo = OpenWorkspace.demo(program)) {
      assertEquals(code, code(demo));
      assertRemembered(demo);
    }
  }

  @Test
  void aWorkspaceWithAVaultRemembersFromRunToRun() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    String code;
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      code = code(open);
      remember(open);
    }
    startAgain();
    program.workspaces().key(kept, passphrase());
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      assertEquals(code, code(open));
      assertFalse(open.ledger().isOfThisRunAlone());
      assertRemembered(open);
    }
  }

  @Test
  void aLockedVaultGivesNoCodeAndForgetsAtTheEndOfTheRun() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    startAgain();
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      assertEquals(Optional.of(JournalTrouble.LOCKED), open.journalTrouble());
      assertTrue(open.callBackCodes().isEmpty());
      assertTrue(open.ledger().isOfThisRunAlone());
      remember(open);
      assertRemembered(open);
    }
    assertFalse(Files.exists(program.workspaces().folder(kept).resolve("journal.db")));
  }

  @Test
  void aKeyThatIsKeptNowhereGivesTheSameCodesInEachRun() throws Exception {
    Workspace kept = add(KeyPlace.THIS_RUN);
    String code;
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      code = code(open);
      remember(open);
    }
    startAgain();
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      assertEquals(code, code(open));
      assertEquals(List.of(), open.ledger().of(ID));
    }
    try (OpenWorkspace other = OpenWorkspace.kept(program, kept, OTHER_KEY)) {
      assertFalse(code.equals(code(other)));
    }
    Settings.Account typed = new Settings.Account(kept, new ApiKey(KEY));
    try (OpenWorkspace open = OpenWorkspace.thisRun(program, typed)) {
      assertEquals(code, code(open));
    }
  }

  @Test
  void aFileOfANewerLinkdeskIsLeftAloneAndNothingIsNoted() throws Exception {
    Workspace kept = add(KeyPlace.VAULT);
    Path file = Files.createDirectories(program.workspaces().folder(kept)).resolve("journal.db");
    byte[] newer = Files.readAllBytes(newerFile());
    Files.write(file, newer);
    try (OpenWorkspace open = OpenWorkspace.kept(program, kept, KEY)) {
      assertEquals(Optional.of(JournalTrouble.UNUSABLE), open.journalTrouble());
      assertThrows(Failure.NotKept.class, () -> open.ledger().add(LINE));
      assertThrows(Failure.NotKept.class, () -> open.ledger().of(ID));
      assertThrows(Failure.NotKept.class, () -> open.ledger().last(LINE.act()));
      open.drafts().keep("create", Map.of("reference", "usr_1"));
      assertTrue(open.drafts().kept("create").isPresent());
    }
  }

  @Test
  void theDemoHasInquiriesToLookAroundInFromTheFirst() throws Exception {
    try (OpenWorkspace demo = OpenWorkspace.demo(program)) {
      Page<Inquiry> first = demo.client().list(InquiryFilter.ANY, PageRequest.FIRST);
      assertEquals(60, first.items().size());
      assertEquals(
          8, first.items().stream().map(Inquiry::status).distinct().count(), "kinds of status");
    }
  }

  /** The demo's own, said to be of a version to come: byte 63 counts it. */
  private Path newerFile() throws Exception {
    OpenWorkspace.demo(program).close();
    Path file = program.folder().demoJournal();
    byte[] bytes = Files.readAllBytes(file);
    bytes[63] = 99;
    return Files.write(file, bytes);
  }

  private static void remember(OpenWorkspace open) {
    open.ledger().add(LINE);
    open.drafts().keep("create", Map.of("reference", "usr_1"));
    open.languages().keep(ID, "fr");
  }

  private static void assertRemembered(OpenWorkspace open) {
    assertEquals(List.of(LINE), open.ledger().of(ID));
    assertEquals(Optional.of(Map.of("reference", "usr_1")), open.drafts().kept("create"));
    assertEquals(Optional.of("fr"), open.languages().of(ID));
  }

  private static String code(OpenWorkspace open) {
    return open.callBackCodes().orElseThrow().of(ID);
  }

  private void startAgain() throws Exception {
    program.close();
    start();
  }

  private Workspace add(KeyPlace place) throws Exception {
    return program
        .workspaces()
        .add(
            new NewWorkspace(
                "Sandbox",
                Environment.SANDBOX,
                Workspace.PERSONA_API,
                Workspace.PERSONA_LINKS,
                null,
                place,
                Workspace.Defaults.NONE),
            KEY,
            place == KeyPlace.VAULT ? passphrase() : null);
  }

  private static char[] passphrase() {
    return "correct horse".toCharArray();
  }
}
