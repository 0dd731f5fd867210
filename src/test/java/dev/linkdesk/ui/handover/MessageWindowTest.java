package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageBook;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Writing and handing over a message as it is done: by keyboard. */
final class MessageWindowTest extends ApplicationTest {
  private final MessageTable desk = new MessageTable();

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private MessageModel model;

  @SuppressWarnings("NullAway.Init")
  private MessageWindow window;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Screen.showOwner(stage);
  }

  @AfterEach
  void closes() {
    interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  private void open(Inquiry inquiry, Purpose purpose) {
    desk.table.follow(inquiry);
    interact(() -> {
      model = desk.model(inquiry, purpose);
      window = new MessageWindow(model, desk.table.parts(), desk.messages().settings());
      Theme.LIGHT.dress(window.stage().getScene());
      window.show(owner);
    });
    targetWindow(window.stage());
  }

  private void open() {
    open(Table.mina(InquiryStatus.CREATED), Purpose.INVITATION);
  }

  private Parent root() {
    return window.stage().getScene().getRoot();
  }

  private List<String> words() {
    return Screen.words(root());
  }

  private boolean says(String beginning) {
    return words().stream().anyMatch(said -> said.startsWith(beginning));
  }

  private void picture(String name) {
    interact(() -> Pictures.takeBoth(window.stage().getScene(), name));
  }

  private TextArea text() {
    return (TextArea) root().lookup(".message-text");
  }

  @Test
  void anEMailIsHandedOverByKeysAlone() {
    open();
    write("mina@example.com");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    picture("handover-message");
    assertTrue(says("Copied"));
    assertTrue(says("The message is on the clipboard, as text and with its formatting."));
    assertTrue(desk.table.clipboard.html().isPresent());
    interact(() -> Screen.button(root(), "Open in mail program").requestFocus());
    type(KeyCode.ENTER);
    assertTrue(desk.opened.getFirst().startsWith("mailto:mina@example.com?"));
    assertTrue(says("Your mail program was asked to open the message"));
    picture("handover-message-asked");
    type(KeyCode.ESCAPE);
    assertFalse(window.stage().isShowing());
  }

  @Test
  void thePersonAndTheCallBackCodeAreShownToStaff() {
    open();
    assertTrue(words().contains("Mina Okafor"));
    assertTrue(words().contains("usr_9931"));
    assertTrue(words().contains(MessageTable.CODES.of(model.inquiryProperty().get().id())));
    assertTrue(says("Nothing to find fault with."));
  }

  @Test
  void anSmsWithWarningsCanStillBeHandedOver() {
    open();
    interact(() -> {
      model.channelProperty().set(Channel.SMS);
      model.recipient().phone().textProperty().set("+49 1512 3456789");
      model
          .textProperty()
          .set(
              model.textProperty().get().replace("Mina", "Nina")
                  + " \uD83D\uDE00 "
                  + "Bring your passport. ".repeat(12));
    });
    picture("handover-message-sms");
    assertTrue(says("Goes to +4915123456789"));
    assertTrue(says("The name \u2068Mina\u2069 of the inquiry is not in the text"));
    assertTrue(words().stream().anyMatch(said -> said.contains("instead of 160")));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(says("The message is on the clipboard."));
  }

  @Test
  void whatStopsAHandOverIsSaidBesideTheDisabledButtons() {
    desk.book = MessageBook.SHIPPED;
    desk.table.in(Environment.PRODUCTION);
    open();
    interact(() ->
        model
            .textProperty()
            .set(model.textProperty().get().replace("withpersona", "withpersonna")));
    picture("handover-message-stops");
    assertTrue(says("First mend what is marked red"));
    assertTrue(Screen.button(root(), "Copy message").isDisabled());
    assertTrue(Screen.button(root(), "Open in mail program").isDisabled());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.empty(), desk.table.clipboard.read());
    interact(() -> Screen.button(root(), "Open settings").fire());
    assertEquals(1, desk.settingsAsked);
  }

  @Test
  void withoutAMailProgramTheSentenceSaysWhereTheTextIs() {
    desk.hasNoProgram = true;
    open();
    interact(() -> Screen.button(root(), "Open in mail program").fire());
    picture("handover-message-no-program");
    assertTrue(
        says(
            "No mail program could be opened. The text is on the clipboard: paste it where you"
                + " write."));
  }

  @Test
  void aNumberWithoutItsCountryOffersTheGuess() {
    desk.table.locale = java.util.Locale.US;
    open();
    interact(() -> {
      model.channelProperty().set(Channel.SMS);
      model.recipient().phone().textProperty().set("(415) 555-2671");
      model.recipient().phone().leave();
    });
    picture("handover-message-guess");
    assertTrue(says("Begin with + and the country"));
    interact(() -> Screen.button(root(), "Take +1 415-555-2671").fire());
    assertTrue(says("Goes to +14155552671"));
  }

  @Test
  void closingAsksBeforeChangesAreLost() {
    open();
    interact(() -> text().requestFocus());
    interact(() -> text().end());
    write("!");
    type(KeyCode.ESCAPE);
    assertTrue(window.stage().isShowing());
    Window question = question();
    assertTrue(Screen.words(question.getScene().getRoot()).contains("Keep writing"));
    type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(window.stage().isShowing());
    assertTrue(text().getText().endsWith("!"));
  }

  private Window question() {
    return Window.getWindows().stream()
        .filter(each -> !each.equals(owner) && !each.equals(window.stage()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void changesAreGivenUpByAPressOfTheirOwn() {
    open();
    interact(() -> model.textProperty().set(model.textProperty().get() + "!"));
    type(KeyCode.ESCAPE);
    interact(() -> Screen.button(question().getScene().getRoot(), "Close without it").fire());
    assertFalse(window.stage().isShowing());
  }

  @Test
  void whileWordsAndLinkAreFetchedThatIsSaid() {
    desk.table.background.hold();
    open();
    picture("handover-message-fetching");
    assertTrue(says("Getting the words and a link that works"));
    assertFalse(says("Checks"));
    interact(() -> desk.table.background.release());
    assertTrue(says("Checks"));
  }

  @Test
  void aFinishedInquirySaysWhyThereIsNoMessage() {
    open(Table.mina(InquiryStatus.DECLINED), Purpose.REMINDER);
    picture("handover-message-without");
    assertTrue(says("Without a working link there is no message."));
    assertTrue(says("No link leads anywhere any more"));
    assertTrue(words().contains(MessageTable.CODES.of(model.inquiryProperty().get().id())));
  }

  @Test
  void theCallBackCodeIsThereBeforeTheLink() {
    interact(() -> {
      Inquiry mina = desk.table.follow(Table.mina(InquiryStatus.CREATED));
      model =
          new MessageModel(
              mina,
              Purpose.INVITATION,
              desk.table.partsWith((inquiry, taker) -> {}),
              desk.messages());
      window = new MessageWindow(model, desk.table.parts(), desk.messages().settings());
      Theme.LIGHT.dress(window.stage().getScene());
      window.show(owner);
    });
    picture("handover-message-code-first");
    assertTrue(says("Getting the words and a link that works"));
    assertTrue(words().contains(MessageTable.CODES.of(model.inquiryProperty().get().id())));
  }

  @Test
  void aNameFromRightToLeftAndALongReferenceFitIn() {
    desk.linkHost = URI.create("http://127.0.0.1:1");
    open(
        Table.inquiry(
            InquiryStatus.PENDING,
            "customer-2026-000000000000000000000000000000000000000000000000000000000017",
            "\u05D3\u05D5\u05D3 \uD83D\uDE00",
            "\u05DB\u05D4\u05DF"),
        Purpose.APOLOGY);
    picture("handover-message-names");
    assertTrue(says("The earlier message went astray"));
    assertTrue(says("Nothing to find fault with."));
    assertTrue(words().contains("\u05D3\u05D5\u05D3 \uD83D\uDE00 \u05DB\u05D4\u05DF"));
    Region name = (Region) root().lookup(".person-name");
    assertTrue(name.getWidth() + 0.5 >= name.prefWidth(-1), "the name is cut off");
    assertTrue(
        root().lookup(".environment-pill").getLayoutX() > 0
            && root().lookup(".environment-pill").getBoundsInParent().getMaxX()
                <= window.stage().getScene().getWidth());
  }

  @Test
  void aDeadLinkIsSaidAndAFreshOneIsOnePressAway() {
    desk.linkHost = URI.create("http://127.0.0.1:1");
    open();
    assertTrue(says("Works until"));
    interact(() ->
        desk.table.tell(
            Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(20)));
    picture("handover-message-over");
    assertTrue(says("This link works no longer: the applicant has started."));
    assertFalse(says("Nothing to find fault with."));
    assertFalse(says("Works until"));
    assertTrue(Screen.button(root(), "Copy message").isDisabled());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.empty(), desk.table.clipboard.read());
    interact(() -> desk.table.background.hold());
    interact(() -> Screen.button(root(), "Get a fresh link").fire());
    picture("handover-message-relink");
    assertTrue(says("Getting a fresh link"));
    interact(() -> desk.table.background.release());
    assertTrue(says("Nothing to find fault with."));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(says("Copied"));
  }

  @Test
  void whyThereIsNoFreshLinkIsSaidBesideTheWords() {
    open();
    interact(() -> {
      desk.table.tell(
          Table.mina(InquiryStatus.CREATED), InquiryStatus.DECLINED, Table.START.plusSeconds(20));
      model.freshLink();
    });
    picture("handover-message-no-fresh-link");
    assertTrue(says("No fresh link could be had"));
    assertTrue(says("No link leads anywhere any more"));
    assertTrue(Screen.button(root(), "Copy message").isDisabled());
  }

  @Test
  void aWindowThatIsShownAgainHoursLaterMakesSureOfItsLink() {
    open();
    interact(() -> {
      desk.table.persona.with(Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING);
      desk.table.clock.advance(java.time.Duration.ofHours(3));
      window.show(owner);
    });
    assertFalse(text().getText().contains("?inquiry-id="));
  }

  @Test
  void everyControlHasAName() {
    open();
    assertEquals(List.of(), Screen.unnamed(root()));
    assertEquals(List.of(), Screen.loose(root()));
  }

  @Test
  void theTextIsTypedInto() {
    open();
    interact(() -> ((TextInputControl) text()).requestFocus());
    push(KeyCode.CONTROL, KeyCode.A);
    write("Hi");
    assertEquals("Hi", model.textProperty().get());
    assertTrue(says("The link is missing from the text."));
    interact(() -> Screen.button(root(), "Take back my changes").fire());
    assertTrue(says("Nothing to find fault with."));
  }
}
