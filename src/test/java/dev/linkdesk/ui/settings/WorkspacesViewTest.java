package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Workspaces and keys as they are used. */
final class WorkspacesViewTest extends ApplicationTest {
  private static final double WIDTH = 1000;

  private final Desk desk = new Desk();

  @SuppressWarnings("NullAway.Init")
  private WorkspacesModel model;

  @SuppressWarnings("NullAway.Init")
  private WorkspacesView view;

  @Override
  public void start(Stage stage) {
    desk.book.with(Desk.sandbox(), Desk.production());
    desk.book.keys.put("sandbox", Desk.SANDBOX_KEY);
    desk.open.set(Desk.sandbox());
    desk.health.set(Desk.health(Desk.sandbox()));
    model = desk.workspaces();
    model.load();
    view = new WorkspacesView(desk.book, model, desk.healthModel(), desk.parts());
    Scene scene = new Scene(view, WIDTH, 900);
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setWidth(WIDTH);
    stage.setHeight(900);
    stage.show();
    view.focusStart();
  }

  private boolean says(String beginning) {
    return Screen.words(view).stream().anyMatch(said -> said.startsWith(beginning));
  }

  private void press(String button) {
    interact(() -> Screen.button(view, button).fire());
  }

  /** Into the window that is in front. */
  private void paste(String text) {
    Scene front = Window.getWindows().getLast().getScene();
    interact(() -> ((TextInputControl) front.getFocusOwner()).replaceSelection(text));
  }

  private TextField name() {
    return (TextField) Screen.control(view, "Name");
  }

  private Object listed() {
    return ((ListView<?>) view.lookup(".workspace-list")).getSelectionModel().getSelectedItem();
  }

  @Test
  void theArrowsGoThroughTheList() {
    assertEquals(Desk.sandbox(), listed());
    type(KeyCode.DOWN);
    assertEquals(Desk.production(), model.selectedProperty().get());
    assertEquals("Acme production", name().getText());
    assertFalse(says("Key health"));
  }

  @Test
  void enterSavesAChange() {
    interact(() -> name().requestFocus());
    push(KeyCode.CONTROL, KeyCode.A);
    write("Acme test");
    assertTrue(says("Not saved yet"));
    type(KeyCode.ENTER);
    assertFalse(says("Not saved yet"));
    assertEquals("Acme test", desk.book.workspaces.get(1).name());
    assertEquals(List.of("changed Acme test"), desk.heard);
  }

  @Test
  void escUndoesAChange() {
    interact(() -> name().requestFocus());
    write("x");
    type(KeyCode.ESCAPE);
    assertEquals("Acme sandbox", name().getText());
    assertFalse(says("Not saved yet"));
  }

  @Test
  void leavingAChangeAsksWhatBecomesOfIt() {
    interact(() -> name().setText("Other"));
    interact(() -> view.focusStart());
    type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(says("The changes to “Acme sandbox” are not saved."));
    assertEquals(Desk.sandbox(), listed());
    type(KeyCode.ESCAPE);
    assertFalse(says("The changes to"));
    assertEquals("Other", name().getText());
  }

  @Test
  void discardingAChangeGoesOn() {
    interact(() -> name().setText("Other"));
    interact(() -> model.select(Desk.production()));
    press("Discard them");
    assertEquals(Desk.production(), listed());
    assertEquals("Acme production", name().getText());
  }

  @Test
  void openingTellsTheWindowAndMarksTheList() {
    interact(() -> model.select(Desk.production()));
    press("Open");
    assertEquals(List.of("open Acme production"), desk.heard);
    assertTrue(says("Open now"));
    assertTrue(says("It is open. Open another one to remove it."));
  }

  @Test
  void theOpenOneCannotBeRemovedAndSaysWhy() {
    assertTrue(Screen.button(view, "Remove…").isDisabled());
    assertTrue(says("It is open."));
  }

  @Test
  void removingAsksFirstAndNamesIt() {
    interact(() -> model.select(Desk.production()));
    press("Remove…");
    WaitForAsyncUtils.waitForFxEvents();
    Window question = Window.getWindows().getLast();
    interact(() -> Pictures.takeBoth(question.getScene(), "settings-remove"));
    List<String> words = Screen.words(question.getScene().getRoot());
    assertTrue(words.contains("Remove “Acme production” from this computer?"), words.toString());
    assertTrue(words.stream().anyMatch(said -> said.contains("inquiries stay at Persona")));
    assertTrue(
        words.stream()
            .anyMatch(said ->
                said.contains(
                    "If the place of the key is locked, the key stays in it, encrypted.")));
    type(KeyCode.ENTER);
    assertEquals(3, desk.book.workspaces.size());
    press("Remove…");
    WaitForAsyncUtils.waitForFxEvents();
    interact(() ->
        Screen.button(Window.getWindows().getLast().getScene().getRoot(), "Remove Acme production")
            .fire());
    assertEquals(2, desk.book.workspaces.size());
    assertEquals(List.of("removed Acme production"), desk.heard);
    assertEquals(Desk.sandbox(), listed());
  }

  @Test
  void theDemoCannotBeChanged() {
    interact(() -> model.select(Desk.demo()));
    assertTrue(says("The demo runs inside Linkdesk"));
    assertFalse(says("Replace key…"));
    assertFalse(says("Name"));
  }

  @Test
  void addingShowsTheNewOne() {
    interact(() -> view.addWorkspace());
    WaitForAsyncUtils.waitForFxEvents();
    paste("persona_production_11111111-2222-3333");
    type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(4, desk.book.workspaces.size());
    assertEquals("Production", name().getText());
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void aKeyIsReplacedByKeysAlone() {
    press("Replace key…");
    WaitForAsyncUtils.waitForFxEvents();
    paste("persona_sandbox_another-key-of-it-9x9z");
    type(KeyCode.ENTER).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("persona_sandbox_another-key-of-it-9x9z", desk.book.keys.get("sandbox"));
    assertEquals(1, Window.getWindows().size());
    assertTrue(says("ends in 9x9z"));
  }

  @Test
  void theLimitCountsDown() {
    assertTrue(says("293 of 300 left this minute, resets in 42 s"));
    interact(() -> desk.clock.advance(Duration.ofSeconds(2)));
    assertTrue(says("293 of 300 left this minute, resets in 40 s"));
    interact(() -> desk.clock.advance(Duration.ofSeconds(40)));
    assertTrue(says("300 a minute, none used since the last reset"));
  }

  @Test
  void theClockStopsWhenNobodyLooks() {
    interact(() -> view.getScene().setRoot(new javafx.scene.layout.StackPane()));
    assertTrue(desk.clock.next().isEmpty());
  }

  @Test
  void checkingAgainTellsTheWindow() {
    press("Check again");
    assertEquals(List.of(desk.book.report), desk.checked);
  }

  @Test
  void aFailureOfCheckingIsSaid() {
    desk.book.fail(new Failure.Unavailable("req_Q", List.of(), 503));
    press("Check again");
    assertTrue(says("Persona is having trouble (answer 503). Nothing was changed"));
    press("Check again");
    assertFalse(says("Persona is having trouble (answer 503). Nothing was changed"));
  }

  @Test
  void checkingCanBeStopped() {
    desk.background.hold();
    press("Check again");
    press("Stop");
    assertTrue(says("Check again"));
    interact(() -> desk.background.release());
    assertEquals(List.of(), desk.checked);
  }

  @Test
  void theReportIsCopied() {
    press("Copy report");
    assertTrue(desk.clipboard.read().orElseThrow().startsWith("Linkdesk key health of"));
    assertTrue(says("Copied"));
  }

  @Test
  void aHeldClipboardIsSaid() {
    desk.clipboard.holdByAnother();
    press("Copy report");
    assertTrue(says("Not copied"));
  }

  @Test
  void anotherKeysHealthIsNotShownForIt() {
    interact(() -> desk.health.set(Desk.health(Desk.production())));
    assertFalse(says("Key health"));
  }

  @Test
  void everyControlHasANameAndNoWordIsCut() {
    assertEquals(List.of(), Screen.unnamed(view));
    assertEquals(List.of(), Screen.loose(view));
    assertEquals(List.of(), Screen.cut(view, WIDTH));
    assertTrue(Objects.requireNonNull(view.lookup(".workspace-list")).isFocused());
  }
}
