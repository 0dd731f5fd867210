package dev.linkdesk.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.watch.PollState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init")
final class StatusLineTest extends ApplicationTest {
  private static final Instant CHECKED = Instant.parse("2026-11-20T10:44:00Z");

  private StatusLine line;

  @Override
  public void start(Stage stage) {
    line = new StatusLine(new Texts(Locale.ENGLISH), "127.0.0.1", "2025-10-27");
    stage.setScene(new Scene(line, 900, 40));
    stage.show();
  }

  private boolean says(String words, long secondsLater) {
    interact(() ->
        line.show(
            new PollState(PollState.Activity.WAITING, CHECKED, null, null),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            3,
            CHECKED.plusSeconds(secondsLater)));
    return lookup("3 links followed \u00b7 checked " + words).tryQuery().isPresent();
  }

  @Test
  void saysWhenWasCheckedLastInStepsOfTenSeconds() {
    assertTrue(says("just now", 9));
    assertTrue(says("10 s ago", 10));
    assertTrue(says("10 s ago", 19));
    assertTrue(says("50 s ago", 59));
    assertTrue(says("1 min ago", 60));
  }

  @Test
  void aCheckInTheFutureIsJustNow() {
    assertTrue(says("just now", -30));
  }
}
