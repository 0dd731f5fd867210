package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.ui.settings.NewWorkspace;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with a workspace whose key lies in the vault; Persona is the demo server. */
class WorkspacesTest {
  private static final String KEY = "persona_sandbox_0123456789abcdef";
  private static final String PASSPHRASE = "correct horse battery";

  @TempDir private Path folder;
  private DemoServer persona;

  @BeforeEach
  void startPersona() throws Exception {
    persona = DemoServer.start(DemoOptions.defaults());
  }

  @AfterEach
  void stopPersona() {
    persona.close();
  }

  @Test
  void theVaultIsUnlockedAndNeitherTheLogNorTheDataFolderHoldsTheKey() throws Exception {
    keepWorkspace();
    try (RunningProgram program = new RunningProgram(settings())) {
      unlock(program);
      program.createAlexanderSample("usr_OnDisk");
      assertTrue(program.copiedLink().contains("inquiry-id=inq_"));
      program.await(() -> RunningProgram.inquiriesOf(persona, KEY) == 1);
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.await(() -> program.shows("Not started"));
      assertNothingSecretIn(folder);
    }
    assertNothingSecretIn(folder);
    assertTrue(
        read(folder.resolve("logs").resolve("linkdesk.log"))
            .contains("POST /api/v1/inquiries: 201"),
        "the run is logged at all");
  }

  @Test
  void aWrongPassphraseIsSaidAndTheNextTryOpens() throws Exception {
    keepWorkspace();
    try (RunningProgram program = new RunningProgram(settings())) {
      program.await(() -> program.shows("Passphrase"));
      program.robot().write("wrong horse").push(KeyCode.ENTER);
      program.await(() -> program.showsTextBeginning("This is not the vault's passphrase"));
      program.robot().write(PASSPHRASE).push(KeyCode.ENTER);
      program.await(() -> program.shows("Create link in the sandbox"));
    }
  }

  @Test
  void eachWorkspaceKeepsItsDraftAndItsLinks() throws Exception {
    keepWorkspace();
    try (RunningProgram program = new RunningProgram(settings())) {
      unlock(program);
      program.createAlexanderSample("usr_InSandbox");
      program.copiedLink();
      program.robot().push(KeyCode.CONTROL, KeyCode.N).write("usr_Draft");

      goTo(program, KeyCode.DOWN);
      program.await(() -> program.shows("Create demo link"));
      assertFalse(program.shows("usr_InSandbox"));
      goTo(program, KeyCode.DOWN, KeyCode.DOWN);

      program.await(() -> program.shows("Create link in the sandbox"));
      assertTrue(program.shows("usr_InSandbox"));
      assertEquals(
          1,
          program
              .robot()
              .lookup(
                  node -> node instanceof TextField field && "usr_Draft".equals(field.getText()))
              .queryAll()
              .size());
    }
  }

  @Test
  void aRemovedWorkspaceThatWasOpenLeavesNothingBehind() throws Exception {
    keepWorkspace();
    try (RunningProgram program = new RunningProgram(settings())) {
      unlock(program);
      program.createAlexanderSample("usr_InSandbox");
      program.copiedLink();
      goTo(program, KeyCode.DOWN);
      program.await(() -> program.shows("Create demo link"));

      program.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
      program.await(() -> program.shows("Acme sandbox"));
      program.robot().clickOn("Acme sandbox");
      program.await(() -> program.shows("Remove…"));
      program.robot().clickOn("Remove…");
      program.await(() -> program.shows("Remove Acme sandbox"));
      program.robot().clickOn("Remove Acme sandbox");
      program.await(() -> keptFolders() == 0);
    }
    assertEquals(0, keptFolders());
  }

  private long keptFolders() throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("workspaces"))) {
      return folders.count();
    }
  }

  @Test
  void theDemoIsAWayOutWhenTheKeyCannotBeHad() throws Exception {
    keepWorkspace();
    try (RunningProgram program = new RunningProgram(settings())) {
      program.await(() -> program.shows("Passphrase"));
      program.robot().clickOn("Open the demo instead");
      program.await(() -> program.shows("Create demo link"));
    }
  }

  private void unlock(RunningProgram program) {
    program.await(() -> program.shows("Passphrase"));
    program.robot().write(PASSPHRASE).push(KeyCode.ENTER);
    program.await(() -> program.shows("Create link in the sandbox"));
    program.await(() -> program.showsTextBeginning("Connected"));
  }

  /** By the menu of workspaces, from its top. */
  private static void goTo(RunningProgram program, KeyCode... downs) {
    program.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    program.await(() -> program.shows("Add a workspace…"));
    Stream.of(downs).forEach(program.robot()::push);
    program.robot().push(KeyCode.ENTER);
  }

  private Settings settings() {
    return new Settings(folder, null);
  }

  private void keepWorkspace() throws Exception {
    try (Program program = new Program(settings(), new Redactor(), Clock.systemUTC())) {
      Workspace kept =
          program
              .workspaces()
              .add(
                  new NewWorkspace(
                      "Acme sandbox",
                      Environment.SANDBOX,
                      persona.apiUrl(),
                      persona.linkHost(),
                      null,
                      KeyPlace.VAULT,
                      Workspace.Defaults.NONE),
                  KEY,
                  PASSPHRASE.toCharArray());
      program.choices().put(MainStage.LAST, kept.id());
    }
  }

  private static void assertNothingSecretIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = read(file);
        for (String secret : List.of(KEY, KEY.substring(16), PASSPHRASE, "Alexander", "1977-08")) {
          assertFalse(text.contains(secret), () -> folder.relativize(file) + " holds a secret");
        }
      }
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
