package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is said above the rows goes when it is about what is no longer before one's eyes. */
final class PassingNoticesTest extends Screen {
  @Test
  void anOfferForOneNamesItAndGoesWithTheSelection() {
    at(() -> desk.follow(List.of(Sample.morning().get(0), Sample.redacted(second()))));
    selectReference(String.valueOf(second().referenceId()));
    hit(KeyCode.CONTROL, KeyCode.L);
    assertTrue(notice().contains(String.valueOf(second().referenceId())), this::notice);
    selectReference(String.valueOf(Sample.morning().get(0).referenceId()));
    assertEquals("", notice());
  }

  @Test
  void whatWasDoneIsStillToldWhenAnotherIsSelected() {
    followMorning();
    selectReference("usr_9930");
    at(() -> desk.view.stopFollowing());
    String told = notice();
    selectReference("usr_9921");
    assertEquals(told, notice());
    assertTrue(isShown("Undo"));
  }

  @Test
  void anUndoGoesAfterHalfAMinute() {
    followMorning();
    selectReference("usr_9930");
    at(() -> desk.view.stopFollowing());
    at(() -> desk.letPass(Duration.ofSeconds(29)));
    assertTrue(isShown("Undo"));
    at(() -> desk.letPass(Duration.ofSeconds(1)));
    assertEquals("", notice());
  }

  @Test
  void nothingSaidOfOneViewStandsInAnother() {
    followMorning();
    selectReference("usr_9930");
    at(() -> desk.view.stopFollowing());
    hit(KeyCode.ALT, KeyCode.DIGIT6);
    assertEquals("", notice());
  }

  private static Inquiry second() {
    return Sample.morning().get(1);
  }
}
