package dev.linkdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The editor of messages as it is used. */
final class MessagesViewTest extends ApplicationTest {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 800;
  private static final TemplateKey MAIL =
      new TemplateKey(Purpose.INVITATION, Channel.EMAIL, MessageLanguage.ENGLISH);

  private final Desk desk = new Desk();
  private final FakeMessages messages = new FakeMessages();

  @SuppressWarnings("NullAway.Init")
  private MessagesModel model;

  @SuppressWarnings("NullAway.Init")
  private SettingsView view;

  @Override
  public void start(Stage stage) {
    desk.book.with(Desk.sandbox(), Desk.production());
    desk.open.set(Desk.sandbox());
    messages.books.put("sandbox", MessageBook.SHIPPED.of("Acme Bank", "+49 30 5550123"));
    model =
        new MessagesModel(
            messages,
            desk.background,
            desk.open,
            desk.clock,
            ZoneId.of("Europe/Berlin"),
            "(your company)");
    model.load();
    WorkspacesModel workspaces = desk.workspaces();
    workspaces.load();
    view =
        new SettingsView(
            new WorkspacesView(desk.book, workspaces, desk.healthModel(), desk.parts()),
            new MessagesView(model, desk.parts()),
            desk.texts);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    view.showMessages();
  }

  private TextInputControl field(String label) {
    return assertInstanceOf(TextInputControl.class, Screen.control(view, label));
  }

  private boolean says(String words) {
    return Screen.words(view).stream().anyMatch(said -> said.contains(words));
  }

  private void press(String button) {
    interact(() -> Screen.button(view, button).fire());
  }

  private void picture(String name) {
    interact(() -> Pictures.takeBoth(view.getScene(), name));
  }

  private void typeBody(String words) {
    interact(() -> field("Text").setText(words));
  }

  @Test
  void theTextHasTheFocusFirst() {
    assertTrue(field("Text").isFocused());
  }

  @Test
  void everythingHasANameAndEveryLabelItsControl() {
    assertEquals(List.of(), Screen.unnamed(view));
    assertEquals(List.of(), Screen.loose(view));
  }

  @Test
  void nothingIsCutOff() {
    assertEquals(List.of(), Screen.cut(view, WIDTH));
  }

  @Test
  void thePreviewFollowsTheTyping() {
    typeBody("Hi {{first_name}}\n{{link}}");
    assertTrue(says("Hi Alex\nhttps://"));
  }

  @Test
  void anUnknownPlaceholderIsNamedUnderTheField() {
    typeBody("Hi {{firstname}}\n{{link}}");
    assertTrue(says("There is no placeholder {{firstname}}. Did you mean {{first_name}}?"));
    picture("settings-messages-problem");
  }

  @Test
  void aButtonInsertsAPlaceholderWhereTheCursorIs() {
    typeBody("Hi !\n{{link}}");
    interact(() -> field("Text").positionCaret(3));
    press("First name");
    assertEquals("Hi {{first_name}}!\n{{link}}", field("Text").getText());
    assertTrue(field("Text").isFocused());
    assertEquals(17, field("Text").getCaretPosition());
  }

  @Test
  void aButtonReplacesWhatIsMarked() {
    typeBody("Hi NAME!\n{{link}}");
    interact(() -> field("Text").selectRange(3, 7));
    press("First name");
    assertEquals("Hi {{first_name}}!\n{{link}}", field("Text").getText());
  }

  @Test
  void theLinkIsInsertedOnALineOfItsOwn() {
    typeBody("Open now");
    interact(() -> field("Text").positionCaret(5));
    press("Link");
    assertEquals("Open \n{{link}}\nnow", field("Text").getText());
  }

  @Test
  void aButtonInsertsIntoTheSubjectWhenThatWasTypedIntoLast() {
    interact(() -> {
      field("Subject").requestFocus();
      field("Subject").setText("For ");
      field("Subject").end();
    });
    press("Company");
    assertEquals("For {{company}}", field("Subject").getText());
  }

  @Test
  void tabLeavesTheText() {
    typeBody("Hi\n{{link}}");
    press(KeyCode.TAB).release(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(field("Text").isFocused());
    assertEquals("Hi\n{{link}}", field("Text").getText());
  }

  @Test
  void shiftTabLeavesTheTextBackwards() {
    press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(field("Subject").isFocused());
  }

  @Test
  void ctrlSSaves() {
    typeBody("Hi\n{{link}}");
    press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Hi\n{{link}}", messages.of("sandbox").template(MAIL).body());
    assertTrue(says("Saved"));
  }

  @Test
  void savingGoesToTheFieldThatHasAProblem() {
    interact(() -> {
      field("Subject").setText("");
      field("Company").requestFocus();
    });
    interact(() -> view.getScene().getRoot().requestFocus());
    press("Save");
    assertTrue(field("Subject").isFocused());
    assertTrue(says("Write something."));
  }

  @Test
  void nothingCanBeSavedBeforeSomethingChanged() {
    assertTrue(Screen.button(view, "Save").isDisabled());
    assertTrue(Screen.button(view, "Back to the shipped words").isDisabled());
    typeBody("Hi\n{{link}}");
    assertFalse(Screen.button(view, "Save").isDisabled());
    assertFalse(Screen.button(view, "Back to the shipped words").isDisabled());
  }

  @Test
  void theShippedWordsComeBackWithAWayToUndo() {
    typeBody("Hi\n{{link}}");
    press("Back to the shipped words");
    assertEquals(MessageBook.shipped(MAIL).body(), field("Text").getText());
    picture("settings-messages-taken-back");
    press("Undo");
    assertEquals("Hi\n{{link}}", field("Text").getText());
  }

  @Test
  void anSmsHasNoSubjectAndIsCounted() {
    interact(() -> model.form().channelProperty().set(Channel.SMS));
    assertFalse(Screen.words(view).contains("Subject"));
    assertTrue(says("SMS, room for"));
    picture("settings-messages-sms");
  }

  @Test
  void whatMakesAnSmsDearIsSaid() {
    interact(() -> {
      model.form().channelProperty().set(Channel.SMS);
      model.form().company().textProperty().set("Caf\u00EA");
      model.form().supportContact().textProperty().set("");
    });
    typeBody(MessageBook.shipped(MAIL).body());
    assertTrue(says("Because of \u201C\u00EA\u201D"));
    assertTrue(says("This is long for SMS"));
    picture("settings-messages-sms-long");
  }

  @Test
  void whoAsksIsMissedAtOnce() {
    interact(() -> model.form().company().textProperty().set(""));
    assertTrue(says("Say who asks."));
    interact(() -> {
      model.form().company().textProperty().set("Acme");
      model.form().supportContact().textProperty().set(" ");
    });
    assertTrue(says("Say whom an applicant can ask"));
  }

  @Test
  void whatTheTextDoesNotMentionIsSaid() {
    typeBody("{{company}}\n{{link}}");
    assertTrue(says("This text does not mention: Works until, Support contact, Call-back code."));
  }

  @Test
  void anotherWorkspaceAsksWhatBecomesOfTheChanges() {
    typeBody("Hi\n{{link}}");
    interact(() -> desk.open.set(Desk.production()));
    assertTrue(says("The changes to the messages of \u201CAcme sandbox\u201D are not saved."));
    assertTrue(Screen.button(view, "Stay here").isFocused());
    picture("settings-messages-unsaved");
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(says("The changes to the messages of"));
    assertEquals("Hi\n{{link}}", field("Text").getText());
  }

  @Test
  void messagesThatCannotBeReadAreClosedUntilTheyCan() {
    messages.failure = new IOException("Input/output error");
    interact(model::load);
    assertTrue(says("could not be read"));
    assertTrue(field("Text").isDisabled());
    picture("settings-messages-not-read");
    messages.failure = null;
    press("Try again");
    assertFalse(field("Text").isDisabled());
    assertEquals("Acme Bank", field("Company").getText());
  }

  @Test
  void theTabsAreReachedByTheirKeys() {
    press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(says("Add a workspace"));
    picture("settings-tab-workspaces");
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(field("Text").isFocused());
  }

  @Test
  void oneTabIsAlwaysChosen() {
    ToggleButton tab = assertInstanceOf(ToggleButton.class, Screen.button(view, "Messages"));
    interact(tab::fire);
    assertTrue(tab.isSelected());
    assertTrue(says("Preview"));
  }

  @Test
  void picturesOfTheEditor() {
    picture("settings-messages-mail");
    interact(() -> {
      model.form().languageProperty().set(MessageLanguage.GERMAN);
      model.form().purposeProperty().set(Purpose.APOLOGY);
      model.form().company().textProperty().set("");
      model.preview().opensOnceProperty().set(true);
      model.preview().nameKnownProperty().set(false);
    });
    picture("settings-messages-german");
    assertTrue(says("Guten Tag,"));
  }
}
