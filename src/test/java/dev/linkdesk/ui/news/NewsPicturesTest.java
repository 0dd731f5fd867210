package dev.linkdesk.ui.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import impl.org.controlsfx.skin.NotificationBar;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of the list and of notifications, to be looked at, as their window is dressed. */
@SuppressWarnings("NullAway.Init")
final class NewsPicturesTest extends ApplicationTest {
  private Stage stage;
  private Table table;

  @Override
  public void start(Stage first) {
    stage = first;
  }

  @AfterEach
  void close() {
    interact(() -> table.close());
  }

  private void at(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void open(Theme theme) {
    at(() -> table = new Table(stage, theme));
  }

  private static String name(String what, Theme theme) {
    return "news-" + what + (theme == Theme.DARK ? "-dark" : "-light");
  }

  private void take(String what, Theme theme) {
    at(() -> {
      Scene list = table.panel().getScene();
      Pictures.take(list, name(what, theme), theme);
      assertEquals(List.of(), Screen.cut(table.panel(), list.getWidth()));
    });
  }

  @Test
  void theEmptyList() {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      open(theme);
      at(table::open);
      take("empty", theme);
      at(table::close);
    }
  }

  @Test
  void theList() {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      open(theme);
      at(() -> {
        table.morning();
        table.open();
      });
      at(() -> {
        Scene list = table.panel().getScene();
        Pictures.take(list, name("list", theme), theme);
      });
      at(table::close);
    }
  }

  @Test
  void notifications() throws TimeoutException {
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      open(theme);
      at(table::one);
      takeToast("toast", theme);
      at(table::close);
      open(theme);
      at(table::fifty);
      takeToast("folded", theme);
      at(table::close);
    }
  }

  /** Once it has slid in. */
  private void takeToast(String what, Theme theme) throws TimeoutException {
    Parent card = Table.popped(".news-card").orElseThrow();
    NotificationBar bar = (NotificationBar) card.getScene().getRoot().lookup(".notification-bar");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> bar.transition.get() >= 1);
    at(() -> {
      Pictures.take(card.getScene(), name(what, theme), theme);
      assertEquals(List.of(), Screen.cut(card, card.getScene().getWidth()));
    });
  }
}
