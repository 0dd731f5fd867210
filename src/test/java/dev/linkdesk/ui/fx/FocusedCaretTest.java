package dev.linkdesk.ui.fx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.CustomTextField;
import dev.linkdesk.ui.shared.Theme;
import java.lang.reflect.Field;
import javafx.animation.Animation;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
final class FocusedCaretTest extends ApplicationTest {
  private TextField plain;
  private CustomTextField custom;
  private Button other;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    plain = new TextField("before");
    custom = new CustomTextField();
    custom.setRight(new Label("right"));
    other = new Button("other");
    Scene scene = new Scene(new VBox(other, plain, custom), 300, 160);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    other.requestFocus();
  }

  /** JavaFX tells nobody which carets blink, but to those who look inside. */
  private static boolean isBlinking(TextField field) {
    try {
      Object blinking = inside(TextInputControlSkin.class, "caretBlinking", field.getSkin());
      Timeline line = (Timeline) inside(blinking.getClass(), "caretTimeline", blinking);
      return line.getStatus() == Animation.Status.RUNNING;
    } catch (ReflectiveOperationException changedInside) {
      throw new LinkageError(changedInside.getMessage(), changedInside);
    }
  }

  private static Object inside(Class<?> of, String name, Object object)
      throws ReflectiveOperationException {
    Field field = of.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
  }

  @Test
  void aTextSetInAFieldWithoutTheFocusLetsNothingBlink() {
    interact(() -> {
      plain.positionCaret(3);
      custom.setText("text");
      custom.positionCaret(2);
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(isBlinking(plain));
    assertFalse(isBlinking(custom));
  }

  @Test
  void onlyTheFieldWithTheFocusBlinks() {
    interact(custom::requestFocus);
    assertTrue(isBlinking(custom));
    assertFalse(isBlinking(plain));
    interact(other::requestFocus);
    assertFalse(isBlinking(custom));
  }

  @Test
  void aFieldKeepsWhatStandsAtItsSide() {
    assertInstanceOf(FocusedCaretCustomSkin.class, custom.getSkin());
    assertTrue(lookup("right").tryQuery().isPresent());
  }
}
