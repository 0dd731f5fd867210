package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.demo.HostedFlowBrowser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persona's tutorial from the first key press to approved, with nothing mocked. */
class TutorialTest {
  @TempDir private Path folder;

  @Test
  void aLinkIsCreatedCopiedAndFollowedToApproved() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String link = program.copiedLink();
      try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
        browser.press().press().useSample(true);
        assertEquals("Thank you, that is all", browser.heading());
      }
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.await(() -> program.shows("Approved"));
      assertTrue(program.shows("Alexander Sample"));
      assertTrue(program.shows("usr_ABC123"));
    }
  }

  @Test
  void whatWasFollowedComesBackAfterARestartAndItsLinkStillOpens() throws Exception {
    String link;
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      link = program.copiedLink();
    }
    try (RunningProgram program = new RunningProgram(folder)) {
      program.await(() -> program.shows("Alexander Sample"));
      try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
        assertEquals("Let’s confirm it’s you", browser.heading());
      }
    }
  }

  @Test
  void typingWorksAtOnceWhenTheScreenComesUpForTheFirstTime() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
    }
    try (RunningProgram program = new RunningProgram(folder)) {
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
      program.createAlexanderSample("usr_ABC123");
      program.copiedLink();
      program.await(() -> program.shows("Alexander Sample"));
    }
  }

  @Test
  void aStartedInquiryGetsAOneTimeLink() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String plain = program.copiedLink();
      try (HostedFlowBrowser browser = new HostedFlowBrowser(plain)) {
        browser.press().press().useSample(false);
      }
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.await(() -> program.shows("In progress"));
      program.emptyClipboard();
      program.robot().push(KeyCode.CONTROL, KeyCode.C);
      String oneTime = program.copiedLink();
      assertTrue(oneTime.contains("/verify?code="), "a one-time link");
      try (HostedFlowBrowser browser = new HostedFlowBrowser(oneTime)) {
        browser.press();
        assertEquals("Show your ID", browser.heading());
      }
    }
  }

  @Test
  void nothingSecretReachesTheLog() throws Exception {
    try (RunningProgram program = new RunningProgram(folder)) {
      program.createAlexanderSample("usr_ABC123");
      String link = program.copiedLink();
      try (HostedFlowBrowser browser = new HostedFlowBrowser(link)) {
        browser.press().press().useSample(true);
      }
      program.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
      program.await(() -> program.shows("Approved"));
      String log = program.log();
      assertTrue(log.contains("POST /api/v1/inquiries: 201"), "the run is logged at all");
      String inquiry = URI.create(link).getQuery();
      for (String secret :
          List.of(
              "persona_sandbox_",
              "Bearer ",
              link,
              inquiry,
              "Alexander",
              "1977-08-31",
              "session-token",
              "code=")) {
        assertFalse(log.contains(secret), "the log holds a secret or a personal value");
      }
    }
  }
}
