package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.DemoOptions;
import dev.linkdesk.demo.DemoServer;
import dev.linkdesk.persona.ApiKey;
import dev.linkdesk.workspace.Workspace;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace from the command line whose key Persona refuses. */
class RefusedKeyTest {
  private static final String WRONG = "persona_sandbox_WrongKeyOfNoWorth";

  @TempDir private Path folder;

  @Test
  void isSaidInTheStatusLineAndLeavesTheKeyOutOfTheLog() throws Exception {
    DemoOptions strict = DemoOptions.defaults().withApiKeys(Set.of("persona_sandbox_TheRightOne"));
    try (DemoServer server = DemoServer.start(strict)) {
      Workspace workspace = Workspace.typed(server.apiUrl().toString(), WRONG, null);
      Settings settings = new Settings(folder, new Settings.Account(workspace, new ApiKey(WRONG)));
      try (RunningProgram program = new RunningProgram(settings)) {
        program.await(() -> program.showsTextBeginning("Key refused"));
        assertTrue(program.showsTextBeginning("Persona refused the API key"), "the banner");
        assertFalse(program.log().contains(WRONG), "the log holds the key");
      }
    }
  }
}
