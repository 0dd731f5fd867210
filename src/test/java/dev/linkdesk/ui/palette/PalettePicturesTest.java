package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Takes pictures of the palette and the sheet over a window, to be looked at. */
@SuppressWarnings("NullAway.Init")
final class PalettePicturesTest extends ApplicationTest {
  private Stand stand;

  @Override
  public void start(Stage stage) {
    stage.setWidth(300);
    stage.setHeight(200);
    stage.show();
  }

  @AfterEach
  void close() {
    interact(stand.appearance::close);
  }

  private void take(String name, double width) {
    Pictures.takeBoth(stand.scene, "palette-" + name);
    assertEquals(width, stand.scene.getWidth());
  }

  private void open(String typed) {
    stand = new Stand(1280, 800);
    ((Button) stand.palette.button()).fire();
    ((TextField) stand.scene.getRoot().lookup("#palette-field")).setText(typed);
  }

  private void hit(KeyCode code) {
    stand
        .scene
        .getRoot()
        .lookup("#palette-field")
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void allThereIs() {
    interact(() -> {
      open("");
      take("all", 1280);
    });
  }

  @Test
  void whatFits() {
    interact(() -> {
      open("appr");
      take("found", 1280);
    });
  }

  @Test
  void nothingFits() {
    interact(() -> {
      open("zzz");
      take("none", 1280);
    });
  }

  @Test
  void whyNot() {
    interact(() -> {
      open("decl");
      hit(KeyCode.ENTER);
      take("reason", 1280);
    });
  }

  @Test
  void theSheet() {
    interact(() -> {
      stand = new Stand(1280, 800);
      stand.palette.groups().getLast().commands().get().getLast().run();
      take("sheet", 1280);
      assertEquals(List.of(), Screen.cut(stand.palette.overlay(), 1280));
    });
  }

  @Test
  void theHeaderOfANarrowWindow() {
    interact(() -> {
      stand = new Stand(1000, 700);
      take("narrow", 1000);
      // Where there is little room this alone is shortened.
      assertEquals(
          List.of("DEMO \u00b7 nothing leaves this computer"), Screen.cut(stand.window, 1000));
    });
  }

  @Test
  void theHeaderOfTheSmallestWindow() {
    interact(() -> {
      stand = new Stand(900, 560);
      take("smallest", 900);
      assertTrue(
          Screen.all(stand.window)
              .filter(Screen::isShown)
              .allMatch(node -> node.localToScene(node.getLayoutBounds()).getMaxX() <= 900.5));
    });
  }

  @Test
  void theHeaderOfAWideWindowIsWhole() {
    interact(() -> {
      stand = new Stand(1280, 800);
      take("wide", 1280);
      assertEquals(List.of(), Screen.cut(stand.window, 1280));
    });
  }
}
