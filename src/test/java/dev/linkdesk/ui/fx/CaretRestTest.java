package dev.linkdesk.ui.fx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init")
final class CaretRestTest extends ApplicationTest {
  private final HandTicker ticker = new HandTicker(Instant.EPOCH);
  private CaretRest rest;
  private TextField field;
  private Button other;
  private boolean blinks;

  @Override
  public void start(Stage stage) {
    field = new TextField();
    field.setSkin(
        new TextFieldSkin(field) {
          @Override
          public void setCaretAnimating(boolean isAnimating) {
            blinks = isAnimating;
            super.setCaretAnimating(isAnimating);
          }
        });
    other = new Button("other");
    rest = new CaretRest(ticker);
    stage.setScene(new Scene(new VBox(other, field), 300, 120));
    stage.show();
    stage.requestFocus();
    field.requestFocus();
  }

  @AfterEach
  void close() {
    interact(rest::close);
  }

  private void pass(Duration time) {
    interact(() -> ticker.advance(time));
  }

  @Test
  void blinksAsLongAsSomebodyTypesNowAndThen() {
    for (int i = 0; i < 5; i++) {
      pass(CaretRest.AFTER.minusMillis(1));
      press(KeyCode.A).release(KeyCode.A);
      assertTrue(blinks);
    }
  }

  @Test
  void standsStillOnceNobodyHasTypedForAWhile() {
    pass(CaretRest.AFTER);
    assertFalse(blinks);
  }

  @Test
  void blinksAgainWithTheNextKey() {
    pass(CaretRest.AFTER);
    press(KeyCode.A).release(KeyCode.A);
    assertTrue(blinks);
    pass(CaretRest.AFTER);
    assertFalse(blinks);
  }

  @Test
  void restsInAFieldThatWasGivenTheFocusWithoutAKey() {
    interact(other::requestFocus);
    pass(CaretRest.AFTER);
    interact(field::requestFocus);
    assertTrue(blinks);
    pass(CaretRest.AFTER);
    assertFalse(blinks);
  }

  @Test
  void leavesCaretsAloneOnceItIsClosed() {
    interact(rest::close);
    pass(CaretRest.AFTER);
    assertTrue(blinks);
  }
}
