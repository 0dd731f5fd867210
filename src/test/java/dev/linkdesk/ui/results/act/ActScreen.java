package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window with the bar, before which the windows of deeds open. */
@SuppressWarnings("NullAway.Init")
abstract class ActScreen extends ApplicationTest {
  final Table table = new Table();
  Stage owner;
  ActDesk desk;
  RowActions actions;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    openDesk();
  }

  final void openDesk() {
    desk = new ActDesk(owner, table.parts());
    actions = desk.rowActions(table.ways());
    BorderPane root = new BorderPane();
    root.setTop(desk.bar());
    Scene scene = new Scene(root, 880, 400);
    Theme.LIGHT.dress(scene);
    desk.addShortcuts(scene);
    owner.setScene(scene);
    owner.show();
  }

  @AfterEach
  void closes() {
    interact(() -> desk.stop());
    WaitForAsyncUtils.waitForFxEvents();
  }

  final Command command(String id, Inquiry... chosen) {
    return actions.of(List.of(chosen)).stream()
        .filter(command -> command.id().equals("results." + id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no command " + id));
  }

  final void run(String id, Inquiry... chosen) {
    interact(() -> {
      command(id, chosen).run();
      if (Window.getWindows().size() > 1) {
        Theme.LIGHT.dress(dialog().getScene());
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
    if (isOpen()) {
      targetWindow(dialog());
    }
  }

  final boolean isOpen() {
    return Window.getWindows().stream().anyMatch(this::isOurs);
  }

  final Stage dialog() {
    return Window.getWindows().stream()
        .filter(this::isOurs)
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no window is open"));
  }

  private boolean isOurs(Window window) {
    return window instanceof Stage stage && stage.isShowing() && !stage.equals(owner);
  }

  final Parent root() {
    return dialog().getScene().getRoot();
  }

  final Button go() {
    return (Button) root().lookup(".act-go");
  }

  final void goOn() {
    interact(() -> go().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  final boolean says(String part) {
    return Screen.words(root()).stream().anyMatch(words -> words.contains(part));
  }

  final boolean barSays(String part) {
    return Screen.words(desk.bar()).stream().anyMatch(words -> words.contains(part));
  }

  final void way(Node in, String words) {
    interact(() -> Screen.button(in, words).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void letPass(int seconds) {
    interact(() -> table.letPass(seconds));
    WaitForAsyncUtils.waitForFxEvents();
  }

  final void picture(String name) {
    interact(() -> {
      Scene scene = dialog().getScene();
      dialog().sizeToScene();
      Pictures.takeBoth(scene, "act-" + name);
      assertEquals(List.of(), Screen.cut(scene.getRoot(), scene.getWidth()));
      assertEquals(List.of(), Screen.unnamed(scene.getRoot()));
      assertEquals(List.of(), Screen.loose(scene.getRoot()));
    });
  }

  final void barPicture(String name) {
    interact(() -> Pictures.takeBoth(owner.getScene(), "act-" + name));
  }
}
