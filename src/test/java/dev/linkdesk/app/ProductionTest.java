package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a production workspace, whose Persona is the demo server. */
class ProductionTest {
  private static final String KEY = "persona_production_0123456789abcdef";

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
  void theFirstLinkOfARunIsAskedForOnceAndTheSecondIsNot() throws Exception {
    try (RunningProgram program = open()) {
      program.await(() -> program.shows("Create link in production"));
      program.createAlexanderSample("usr_First");
      program.await(() -> program.shows("Write in production?"));
      program.picture("production-question");
      assertEquals(0, inquiries());

      program.robot().push(KeyCode.ENTER);
      assertTrue(program.copiedLink().contains("/verify?inquiry-id=inq_"));
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.N);
      program.createAlexanderSample("usr_Second");
      assertTrue(program.copiedLink().contains("/verify?inquiry-id=inq_"));
      assertEquals(2, inquiries());
    }
  }

  @Test
  void escSendsNothingAndSaysSo() throws Exception {
    try (RunningProgram program = open()) {
      program.await(() -> program.shows("Create link in production"));
      program.createAlexanderSample("usr_First");
      program.await(() -> program.shows("Write in production?"));

      program.robot().push(KeyCode.ESCAPE);

      program.await(() -> program.showsTextBeginning("Nothing was sent: you did not confirm"));
      assertEquals(0, inquiries());
    }
  }

  private RunningProgram open() throws Exception {
    Workspace workspace = Workspace.typed(persona.apiUrl().toString(), KEY, null);
    return new RunningProgram(
        new Settings(folder, new Settings.Account(workspace, new ApiKey(KEY))));
  }

  private long inquiries() throws Exception {
    return RunningProgram.inquiriesOf(persona, KEY);
  }
}
