package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is on the clipboard dies with the program on Linux, so quitting asks first. */
@EnabledOnOs(OS.LINUX)
class QuitTest {
  @TempDir private Path folder;

  @Test
  void quittingWhileOurLinkIsOnTheClipboardAsksAndStays() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      program.copiedLink();
      program.robot().push(KeyCode.CONTROL, KeyCode.Q);
      program.await(() -> program.showsTextBeginning("What you copied"));
      program.robot().clickOn("Stay");
      assertTrue(program.isOpen());
    }
  }

  @Test
  void aDecisionThatWaitsIsPutAsideBeforeQuittingAsks() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      program.copiedLink();
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.await(() -> program.shows("usr_ABC123"));
      program.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
      program.await(() -> program.showsTextBeginning("The applicant has not finished"));
      program.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
      program.await(() -> program.showsTextBeginning("Approving usr_ABC123 in"));
      program.robot().push(KeyCode.CONTROL, KeyCode.Q);
      program.await(() -> program.showsTextBeginning("Approving usr_ABC123 is put aside"));
      program.robot().clickOn("Stay");
      assertTrue(program.isOpen());
      program.robot().clickOn("Go on");
      program.await(() -> program.showsTextBeginning("Approving usr_ABC123 in"));
    }
  }

  @Test
  void quittingWithSomethingElseOnTheClipboardJustQuits() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      program.copiedLink();
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.Q);
      program.await(() -> !program.isOpen());
      assertFalse(program.isOpen());
    }
  }
}
