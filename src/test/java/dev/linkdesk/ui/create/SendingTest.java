package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.Background;
import dev.linkdesk.ui.create.CreateModel.Phase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingTest {
  private final Sending sending = new Sending();
  private final List<String> stopped = new ArrayList<>();

  private Background.Running work(String name) {
    return () -> stopped.add(name);
  }

  @Test
  void thereIsOneTurnUntilItEnds() {
    assertTrue(sending.begin());
    assertFalse(sending.begin());
    sending.end();
    assertTrue(sending.begin());
  }

  @Test
  void aTurnIsNotSeenBeforeSomethingIsUnderWay() {
    sending.begin();
    assertEquals(Phase.IDLE, sending.phaseProperty().get());
    sending.send(() -> work("link"));
    assertEquals(Phase.SENDING, sending.phaseProperty().get());
  }

  @Test
  void whatIsWaitedForCanBeStopped() {
    sending.begin();
    sending.prepare(() -> work("look"));
    assertTrue(sending.stop());
    assertEquals(List.of("look"), stopped);
  }

  @Test
  void aLinkThatIsSentAtOnceIsStoppedInPlaceOfWhatItWaitedFor() {
    sending.begin();
    sending.prepare(() -> {
      sending.send(() -> work("link"));
      return work("look");
    });
    sending.stop();
    assertEquals(List.of("link"), stopped);
  }

  @Test
  void whatIsOverAtOnceCannotBeStopped() {
    sending.begin();
    sending.prepare(() -> {
      sending.end();
      return work("look");
    });
    assertFalse(sending.stop());
    sending.begin();
    sending.send(() -> {
      sending.end();
      return work("link");
    });
    assertFalse(sending.stop());
    assertEquals(List.of(), stopped);
  }
}
