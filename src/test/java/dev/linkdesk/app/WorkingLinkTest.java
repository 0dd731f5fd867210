package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.HostedFlowBrowser;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+L gives the link that works, whatever became of the inquiry; each link is opened. */
class WorkingLinkTest {
  private static final String START = "Let\u2019s confirm it\u2019s you";

  @TempDir private Path folder;

  @Test
  void aCreatedInquiryGivesItsPlainLinkAgain() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String made = program.copiedLink();
      assertEquals(made, giveLink(program));
      assertEquals(START, headingOf(made));
      assertTrue(program.showsTextBeginning("Link for Alexander Sample copied. Nobody has"));
    }
  }

  @Test
  void anInquiryWhoseTabWasClosedGivesALinkThatGoesOn() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String plain = program.copiedLink();
      startAndCloseTheTab(plain);
      assertFalse(START.equals(headingOf(plain)), "the plain link is dead by now");
      String oneTime = giveLink(program);
      assertTrue(oneTime.contains("/verify?code="), "a one-time link");
      try (HostedFlowBrowser browser = new HostedFlowBrowser(oneTime)) {
        assertEquals("Show your ID", browser.press().heading());
      }
    }
  }

  @Test
  void anExpiredInquiryIsBroughtBack() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String plain = program.copiedLink();
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.simulate("EXPIRE");
      program.await(() -> program.shows("Expired"));
      assertFalse(START.equals(headingOf(plain)), "the plain link is dead by now");
      String oneTime = giveLink(program);
      assertEquals(START, headingOf(oneTime));
      program.await(() -> program.shows("In progress"));
    }
  }

  @Test
  void aFinishedInquiryGivesNoneAndOffersANewOne() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      program.copiedLink();
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.simulate("APPROVE");
      program.await(() -> program.shows("Approved"));
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.L);
      program.await(() -> program.showsTextBeginning("No link leads anywhere any more"));
      assertEquals("", program.clipboardText());
      program.robot().clickOn("New inquiry for this person");
      program.await(() -> program.shows("Create demo link"));
    }
  }

  private static void startAndCloseTheTab(String link) throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
      browser.press().press().useSample(false);
    }
  }

  private static String headingOf(String link) throws Exception {
    try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
      return browser.heading();
    }
  }

  private static String giveLink(RunningProgram program) throws Exception {
    program.emptyClipboard();
    program.robot().push(KeyCode.CONTROL, KeyCode.L);
    return program.copiedLink();
  }
}
