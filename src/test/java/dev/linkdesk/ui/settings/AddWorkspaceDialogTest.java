package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import dev.linkdesk.workspace.KeyPlace;
import dev.linkdesk.workspace.KeyStoreFailure.Reason;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Adding a workspace as it is done: by keyboard. */
final class AddWorkspaceDialogTest extends ApplicationTest {
  private static final String PASSPHRASE = "correct horse";

  private final Desk desk = new Desk();

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private AddWorkspaceModel model;

  @SuppressWarnings("NullAway.Init")
  private AddWorkspaceDialog dialog;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    stage.setScene(new Scene(new StackPane(), 900, 760));
    stage.show();
  }

  @BeforeEach
  void opens() {
    desk.book.with(Desk.production());
    open();
  }

  private void open() {
    interact(() -> {
      model = desk.adding();
      dialog = new AddWorkspaceDialog(model, desk.parts());
      Theme.LIGHT.dress(window().getScene());
      dialog.show(owner);
    });
    WaitForAsyncUtils.waitForFxEvents();
    targetWindow(window());
  }

  @AfterEach
  void closes() {
    interact(() -> window().hide());
  }

  private Stage window() {
    return dialog.frame().stage();
  }

  private Parent root() {
    return window().getScene().getRoot();
  }

  private Node focused() {
    return window().getScene().getFocusOwner();
  }

  private void paste(String text) {
    interact(() -> ((TextInputControl) focused()).replaceSelection(text));
  }

  private void enter() {
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean says(String beginning) {
    return Screen.words(root()).stream().anyMatch(said -> said.startsWith(beginning));
  }

  @Test
  void aWorkspaceIsAddedByKeysAlone() {
    assertInstanceOf(PasswordField.class, focused());
    write(Desk.SANDBOX_KEY);
    assertTrue(says("SANDBOX"));
    enter();
    assertTrue(says("What the key may do"));
    assertSame(Screen.control(root(), "Name"), focused());
    push(KeyCode.CONTROL, KeyCode.A);
    write("Acme");
    interact(() -> Screen.control(root(), "Language of new links").requestFocus());
    write("ger");
    enter();
    assertTrue(says("Where the key is kept"));
    enter();
    assertFalse(window().isShowing());
    assertEquals("Acme", desk.book.workspaces.getLast().name());
    assertEquals(KeyPlace.SYSTEM, desk.book.workspaces.getLast().keyPlace());
    assertEquals("de", desk.book.workspaces.getLast().defaults().language());
    assertEquals(List.of("added Acme"), desk.heard);
  }

  @Test
  void thePlaceIsChosenByArrowsAndThePassphraseTypedTwice() {
    paste(Desk.SANDBOX_KEY);
    enter();
    enter();
    type(KeyCode.DOWN);
    assertEquals(KeyPlace.VAULT, model.place().chosenProperty().get());
    type(KeyCode.TAB);
    write(PASSPHRASE);
    type(KeyCode.TAB).type(KeyCode.TAB);
    write("correct hose");
    enter();
    assertTrue(says("The two are not the same."));
    assertSame(Screen.control(root(), "The same again"), focused());
    push(KeyCode.CONTROL, KeyCode.A);
    write(PASSPHRASE);
    enter();
    assertEquals(PASSPHRASE, desk.book.vaultPassphrase);
    assertFalse(window().isShowing());
  }

  @Test
  void aClosedPlaceSaysWhyAndCannotBeChosen() {
    desk.book.closed.put(KeyPlace.SYSTEM, Reason.ABSENT);
    interact(() -> model.place().look());
    paste(Desk.SANDBOX_KEY);
    enter();
    enter();
    assertTrue(says("This system has no key store"));
    assertTrue(Screen.button(root(), "This system's key store").isDisabled());
    assertSame(Screen.control(root(), "Passphrase"), focused());
  }

  @Test
  void aStoreThatWasUnlockedMeanwhileIsFoundByLookingAgain() {
    desk.book.closed.put(KeyPlace.SYSTEM, Reason.LOCKED);
    interact(() -> model.place().look());
    paste(Desk.SANDBOX_KEY);
    enter();
    enter();
    desk.book.closed.clear();
    interact(() -> Screen.button(root(), "Look again").fire());
    assertEquals(KeyPlace.SYSTEM, model.place().chosenProperty().get());
    assertFalse(says("Look again"));
  }

  @Test
  void escClosesItAndNothingOfTheKeyStays() {
    paste(Desk.SANDBOX_KEY);
    type(KeyCode.ESCAPE);
    assertFalse(window().isShowing());
    assertEquals("", model.trial().key().secret());
    assertEquals(2, desk.book.workspaces.size());
  }

  @Test
  void escStopsAskingFirst() {
    desk.background.hold();
    paste(Desk.SANDBOX_KEY);
    enter();
    assertTrue(says("Asking Persona…"));
    assertTrue(says("Stop"));
    type(KeyCode.ESCAPE);
    assertTrue(window().isShowing());
    assertFalse(says("Asking Persona…"));
    assertTrue(Screen.hasSecret(root(), Desk.SANDBOX_KEY));
    assertInstanceOf(PasswordField.class, focused());
    desk.background.release();
  }

  @Test
  void whileItIsSavedEscDoesNotLoseTheOutcome() {
    paste(Desk.SANDBOX_KEY);
    enter();
    enter();
    desk.background.hold();
    enter();
    type(KeyCode.ESCAPE);
    assertTrue(window().isShowing());
    assertTrue(says("Saving…"));
    interact(() -> desk.background.release());
    assertFalse(window().isShowing());
    assertEquals(1, desk.heard.size());
  }

  @Test
  void whatCannotBeAKeyIsSaidWhileTyping() {
    write("inq_2hVd");
    assertTrue(says("This is something else from Persona"));
  }

  @Test
  void aRefusedKeyIsSaidAndStays() {
    desk.book.fail(new Failure.NotAuthenticated(List.of()));
    paste(Desk.SANDBOX_KEY);
    enter();
    assertTrue(says("Persona refused the key"));
    assertTrue(Screen.hasSecret(root(), Desk.SANDBOX_KEY));
    write("9");
    assertFalse(says("Persona refused the key"));
  }

  @Test
  void theKeyIsShownOnlyOnDemand() {
    paste(Desk.SANDBOX_KEY);
    ToggleButton look = (ToggleButton) root().lookup(".look");
    assertEquals("Show API key", look.getAccessibleText());
    interact(look::fire);
    assertFalse(focused() instanceof PasswordField);
    assertEquals(Desk.SANDBOX_KEY, ((TextField) focused()).getText());
    assertEquals("Hide API key", look.getAccessibleText());
  }

  @Test
  void aWrongAddressUnfoldsWhereItIsTyped() {
    interact(() -> model.trial().apiUrl().textProperty().set("http://api.withpersona.com/api/v1"));
    paste(Desk.SANDBOX_KEY);
    enter();
    assertTrue(says("The address has to begin with https://"));
    assertTrue(Screen.isShown(Screen.control(root(), "API address")));
  }

  @Test
  void aTakenNameGetsTheFocusBack() {
    paste(Desk.SANDBOX_KEY);
    enter();
    push(KeyCode.CONTROL, KeyCode.A);
    write("acme production");
    type(KeyCode.TAB);
    enter();
    assertTrue(says("There is a workspace called"));
    assertSame(Screen.control(root(), "Name"), focused());
  }

  @Test
  void everyStepNamesItsControlsAndCutsNoWords() {
    String nothing = "[]";
    assertEquals(nothing, flaws());
    paste(Desk.SANDBOX_KEY);
    enter();
    assertEquals(nothing, flaws());
    enter();
    interact(() -> model.place().chosenProperty().set(KeyPlace.VAULT));
    assertEquals(nothing, flaws());
  }

  private String flaws() {
    List<String> flaws = new java.util.ArrayList<>(Screen.unnamed(root()));
    flaws.addAll(Screen.loose(root()));
    flaws.addAll(Screen.cut(root(), window().getScene().getWidth()));
    return flaws.toString();
  }
}
