package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The form of the whole program: what is typed outlives it, and no second link is made by habit.
 */
class TypedBeforeTest {
  @TempDir private Path folder;

  @Test
  void whatWasTypedIsThereAfterARestart() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.robot().write("usr_typed").push(KeyCode.TAB).write("Alexander");
    }
    try (RunningProgram program = new RunningProgram(folder)) {
      program.await(() -> program.shows("Restored what you had typed"));
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
      program.copiedLink();
      program.await(() -> program.shows("Alexander"));
      assertTrue(program.shows("usr_typed · inq_") || program.showsTextBeginning("usr_typed"));
    }
  }

  @Test
  void theSamePersonAgainLeadsToTheOpenLink() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String link = program.copiedLink();
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.N);
      program.robot().write("usr_ABC123").push(KeyCode.CONTROL, KeyCode.ENTER);
      program.await(() -> program.showsTextBeginning("No second link was made."));
      program.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
      assertTrue(program.copiedLink().equals(link));
    }
  }
}
