package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import dev.linkdesk.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Getting to the key, by keyboard. */
final class UnlockPaneTest extends ApplicationTest {
  private final Desk desk = new Desk();
  private final List<String> unlocked = new ArrayList<>();
  private final List<String> visited = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @SuppressWarnings("NullAway.Init")
  private UnlockModel model;

  @SuppressWarnings("NullAway.Init")
  private UnlockPane pane;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    scene = new Scene(new StackPane(), 900, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setWidth(900);
    stage.setHeight(700);
    stage.show();
  }

  private void show(Workspace workspace) {
    interact(() -> {
      model = desk.unlocking(workspace, unlocked);
      pane = new UnlockPane(model, desk.parts(), () -> visited.add("demo"));
      scene.setRoot(pane);
      pane.applyCss();
      pane.layout();
      model.look();
    });
  }

  private boolean says(String beginning) {
    return Screen.words(pane).stream().anyMatch(said -> said.startsWith(beginning));
  }

  private void paste(String text) {
    interact(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(text));
  }

  @Test
  void theVaultOpensWithItsPassphrase() {
    desk.book.keys.put("production", Desk.PRODUCTION_KEY);
    desk.book.vault = KeyPlaces.Vault.LOCKED;
    desk.book.vaultPassphrase = "right";
    show(Desk.production());
    assertSame(Screen.control(pane, "Passphrase"), scene.getFocusOwner());
    write("wrong");
    type(KeyCode.ENTER);
    assertTrue(says("This is not the vault's passphrase."));
    assertFalse(Screen.hasSecret(pane, "wrong"));
    assertSame(Screen.control(pane, "Passphrase"), scene.getFocusOwner());
    write("right");
    type(KeyCode.ENTER);
    assertEquals(List.of(Desk.PRODUCTION_KEY), unlocked);
  }

  @Test
  void noPassphraseIsNotTried() {
    show(Desk.production());
    type(KeyCode.ENTER);
    assertTrue(says("Type the passphrase."));
  }

  @Test
  void aLockedStoreIsSaidAndTriedAgain() {
    desk.book.refuse(Reason.LOCKED);
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    show(Desk.sandbox());
    assertTrue(says("The system's key store is locked."));
    assertSame(Screen.button(pane, "Try again"), scene.getFocusOwner());
    type(KeyCode.SPACE);
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void askingCanBeStopped() {
    desk.background.hold();
    show(Desk.sandbox());
    assertTrue(says("Asking the system's key store."));
    type(KeyCode.SPACE);
    assertTrue(says("The workspace is not open. Try again"));
  }

  @Test
  void aWorkspaceThatWasNotOpenedCanBeTriedAgain() {
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    show(Desk.sandbox());
    interact(() -> model.notOpened());
    assertTrue(says("The workspace is not open. Try again"));
    assertTrue(Screen.button(pane, "Open the demo instead").isVisible());
    assertSame(Screen.button(pane, "Try again"), scene.getFocusOwner());
    type(KeyCode.SPACE);
    assertEquals(List.of(Desk.SANDBOX_KEY, Desk.SANDBOX_KEY), unlocked);
  }

  @Test
  void stoppingForgetsWhatWasPasted() {
    desk.book.refuse(Reason.LOCKED);
    show(Desk.sandbox());
    interact(() -> Screen.button(pane, "Paste the key for this run").fire());
    interact(() -> ((TextInputControl) Screen.control(pane, "API key")).setText("persona_typed"));
    assertEquals("persona_typed", model.trial().key().secret());
    desk.background.hold();
    interact(() -> Screen.button(pane, "Try again").fire());
    interact(() -> Screen.button(pane, "Stop").fire());
    assertFalse(Screen.hasSecret(pane, "persona_typed"));
    assertEquals("", model.trial().key().secret());
  }

  @Test
  void aKeyThatIsGoneIsPasted() {
    show(Desk.sandbox());
    assertTrue(says("The key is not there any more"));
    assertSame(Screen.control(pane, "API key"), scene.getFocusOwner());
    paste(Desk.SANDBOX_KEY);
    type(KeyCode.ENTER);
    assertEquals(List.of(Desk.SANDBOX_KEY), unlocked);
    assertFalse(Screen.hasSecret(pane, Desk.SANDBOX_KEY));
    assertTrue(desk.book.keys.isEmpty());
  }

  @Test
  void aKeyOfTheOtherEnvironmentIsSaid() {
    show(Desk.sandbox());
    paste(Desk.PRODUCTION_KEY);
    type(KeyCode.ENTER);
    assertTrue(says("This is a key of production, but the workspace is sandbox."));
    assertEquals(List.of(), unlocked);
  }

  @Test
  void theDemoIsAlwaysAWayOut() {
    desk.book.refuse(Reason.ABSENT);
    show(Desk.sandbox());
    interact(() -> Screen.button(pane, "Open the demo instead").fire());
    assertEquals(List.of("demo"), visited);
  }

  @Test
  void everyControlHasANameAndNoWordIsCut() {
    show(Desk.sandbox());
    assertEquals(List.of(), Screen.unnamed(pane));
    assertEquals(List.of(), Screen.loose(pane));
    assertEquals(List.of(), Screen.cut(pane, 900));
  }
}
