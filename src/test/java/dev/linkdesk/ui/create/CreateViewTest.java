package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.NewInquiry;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.shared.CopyButton;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The screen as it is used: by keyboard. */
final class CreateViewTest extends ApplicationTest {
  private static final String LINK = "http://127.0.0.1:8787/verify?inquiry-id=inq_Fake1";

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @SuppressWarnings("NullAway.Init")
  private CreateModel model;

  @SuppressWarnings("NullAway.Init")
  private CreateView view;

  @SuppressWarnings("NullAway.Init")
  private Scene scene;

  @Override
  public void start(Stage stage) {
    desk = new Desk();
    desk.catalog.read();
    model = desk.model();
    view = new CreateView(model, desk.parts());
    scene = new Scene(view, 1000, 760);
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    // The stage is shared by all tests and keeps the size that another gave it.
    stage.setWidth(1000);
    stage.setHeight(760);
    stage.show();
    view.focusStart();
  }

  private CreateViewTest types(String text) {
    write(text);
    return this;
  }

  private CreateViewTest tab() {
    type(KeyCode.TAB);
    return this;
  }

  private void createByKeys() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private FieldBox box(String label) {
    return all(view)
        .filter(FieldBox.class::isInstance)
        .map(FieldBox.class::cast)
        .filter(box -> box.label().getText().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + label));
  }

  private Control control(String label) {
    return assertInstanceOf(Control.class, box(label).label().getLabelFor());
  }

  private String problem(String label) {
    return all(box(label))
        .filter(node -> node.getStyleClass().contains("problem") && node.isVisible())
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElse("");
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(CreateViewTest::all))
        : Stream.of(node);
  }

  private ButtonBase button(String text) {
    return all(view)
        .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text));
  }

  private CopyButton copy() {
    return (CopyButton) view.lookup(".link-card .copy-button");
  }

  private List<String> words() {
    return all(view)
        .filter(node -> node instanceof Labeled && isShown(node))
        .flatMap(node -> Stream.ofNullable(((Labeled) node).getText()))
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aLinkIsMadeByKeysAloneInTheOrderOfTheScreen() {
    types("usr_ABC123").tab().types("Alexander").tab().types("Sample").tab();
    types("8/31/1977").tab().types("alex@example.com");
    createByKeys();
    assertEquals(
        List.of(
            new NewInquiry(
                "itmpl_demoKYC",
                "usr_ABC123",
                Map.of(
                    "name_first", "Alexander",
                    "name_last", "Sample",
                    "birthdate", "1977-08-31",
                    "email_address", "alex@example.com"),
                List.of(),
                null,
                null,
                null)),
        desk.persona.created);
    assertEquals(Optional.of(LINK), desk.clipboard.read());
    assertSame(copy(), scene.getFocusOwner());
    assertEquals("Copied", copy().getText());
    assertEquals(LINK, ((TextInputControl) view.lookup(".link-text")).getText());
  }

  @Test
  void copiedTurnsBackToCopy() {
    types("usr_1");
    createByKeys();
    interact(() -> desk.clock.advance(Duration.ofSeconds(3)));
    assertEquals("Copy", copy().getText());
  }

  @Test
  void theReferenceIdHasTheFocusAtStart() {
    assertSame(control("Reference ID"), scene.getFocusOwner());
  }

  @Test
  void ctrlGMakesAnOpaqueReferenceId() {
    tab();
    push(KeyCode.CONTROL, KeyCode.G);
    assertTrue(model.form().reference().text().startsWith("usr_"));
    assertSame(control("Reference ID"), scene.getFocusOwner());
  }

  @Test
  void ctrlNEmptiesTheFormAndStartsAgain() {
    types("usr_1").tab().types("Alex");
    push(KeyCode.CONTROL, KeyCode.N);
    assertEquals("", ((TextField) control("First name")).getText());
    assertSame(control("Reference ID"), scene.getFocusOwner());
  }

  @Test
  void aProblemAppearsUnderTheFieldOnLeavingIt() {
    tab().tab().tab().types("31.31.1977");
    assertEquals("", problem("Birthdate"));
    tab();
    assertEquals("Type the date as year-month-day, for example 1977-08-31.", problem("Birthdate"));
    assertTrue(
        control("Birthdate").getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("danger")));
    assertEquals("31.31.1977", ((TextField) control("Birthdate")).getText());
  }

  @Test
  void theFirstProblemGetsTheFocusOnSubmit() {
    tab().tab().tab().types("31.31.1977").tab();
    createByKeys();
    assertSame(control("Reference ID"), scene.getFocusOwner());
    assertEquals("Type your own ID of the person, or make a new one.", problem("Reference ID"));
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void aProblemInTheFoldedPartUnfoldsIt() {
    types("usr_1");
    interact(() -> model.form().options().redirect().textProperty().set("example.org"));
    createByKeys();
    assertTrue(((ToggleButton) view.lookup(".disclosure")).isSelected());
    assertSame(control("Redirect"), scene.getFocusOwner());
  }

  @Test
  void ctrlEnterCreatesFromATextArea() {
    types("usr_1");
    unfold();
    interact(() -> control("Note").requestFocus());
    types("a note");
    createByKeys();
    assertEquals("a note", desk.persona.created.getFirst().note());
  }

  @Test
  void ctrlEnterCreatesFromAnOpenList() {
    types("usr_1");
    interact(() -> {
      control("Template").requestFocus();
      ((ComboBoxBase<?>) control("Template")).show();
    });
    createByKeys();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void ctrlEnterCreatesFromAnOpenCalendar() {
    types("usr_1");
    interact(() -> control("Birthdate").requestFocus());
    push(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(2, Window.getWindows().size());
    createByKeys();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void ctrlEnterCreatesFromTheListOfFields() {
    types("usr_1");
    interact(() -> button("Add field").requestFocus());
    type(KeyCode.SPACE);
    createByKeys();
    assertEquals(1, desk.persona.created.size());
    assertEquals(4, model.form().prefill().shown().size());
  }

  @Test
  void nothingReachesOutOfItsCardInASmallWindow() {
    made();
    List<String> cut =
        all(view)
            .filter(card -> card.getStyleClass().contains("card"))
            .flatMap(card ->
                all(card)
                    .filter(node -> node instanceof Labeled && isShown(node))
                    .filter(node -> right(node) > right(card) || right(card) > 1000)
                    .map(Node::toString))
            .toList();
    assertEquals(List.of(), cut);
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void aDateIsChosenFromTheCalendarByKeys() {
    interact(() -> control("Birthdate").requestFocus());
    types("1977-08-30");
    push(KeyCode.ALT, KeyCode.DOWN);
    interact(() -> Pictures.take(popup().getScene(), "create-calendar-light", Theme.LIGHT));
    push(KeyCode.RIGHT);
    push(KeyCode.ENTER);
    assertEquals("1977-08-31", ((TextField) control("Birthdate")).getText());
    assertSame(control("Birthdate"), scene.getFocusOwner());
    assertEquals(1, Window.getWindows().size());
  }

  private static Window popup() {
    return Window.getWindows().getLast();
  }

  private void unfold() {
    interact(() -> ((ToggleButton) view.lookup(".disclosure")).setSelected(true));
  }

  @Test
  void tabLeavesTheNoteAndWritesNoTabInIt() {
    unfold();
    interact(() -> control("Note").requestFocus());
    tab();
    assertFalse(control("Note").isFocused());
    assertEquals("", model.form().options().note().textProperty().get());
  }

  @Test
  void escStopsWaiting() {
    desk.background.hold();
    types("usr_1");
    createByKeys();
    assertTrue(words().contains("Creating…"));
    type(KeyCode.ESCAPE);
    assertTrue(words().contains("Create demo link"));
    assertTrue(words().contains("Stopped before an answer came."));
    assertEquals("usr_1", model.form().reference().text());
  }

  @Test
  void aFailureIsSaidWithItsRequestId() {
    desk.persona.always = new Failure.Unavailable("req_Quote", List.of(), 503);
    types("usr_1");
    createByKeys();
    assertTrue(words().stream().anyMatch(said -> said.endsWith("Request-Id: req_Quote")));
  }

  @Test
  void aReferenceThatTellsWhoThePersonIsIsWarnedOfButSent() {
    types("alex@example.com");
    assertTrue(words().stream().anyMatch(said -> said.startsWith("This looks like an e-mail")));
    createByKeys();
    assertEquals(1, desk.persona.created.size());
  }

  @Test
  void aFieldIsAddedByItsNameAndTheCursorIsInIt() {
    interact(() -> button("Add field").requestFocus());
    type(KeyCode.SPACE);
    types("pho");
    interact(() -> Pictures.take(popup().getScene(), "create-add-light", Theme.LIGHT));
    type(KeyCode.ENTER);
    assertSame(control("Phone"), scene.getFocusOwner());
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void anotherKeyIsAddedAsACustomField() {
    interact(() -> button("Add field").requestFocus());
    type(KeyCode.SPACE);
    types("customer_tier");
    type(KeyCode.ENTER);
    assertSame(control("customer_tier"), scene.getFocusOwner());
    types("gold");
    interact(() -> control("Reference ID").requestFocus());
    types("usr_1");
    createByKeys();
    assertEquals(Map.of("customer_tier", "gold"), desk.persona.created.getFirst().fields());
  }

  @Test
  void escClosesTheListOfFieldsAndAddsNone() {
    interact(() -> button("Add field").requestFocus());
    type(KeyCode.SPACE);
    type(KeyCode.ESCAPE);
    assertEquals(1, Window.getWindows().size());
    assertEquals(4, model.form().prefill().shown().size());
  }

  @Test
  void choicesAreMadeByTheirFirstLetters() {
    unfold();
    interact(() ->
        all(view)
            .filter(node -> node instanceof Label label && label.getText().equals("Language"))
            .forEach(node -> ((Label) node).getLabelFor().requestFocus()));
    types("ger");
    assertEquals("de", model.form().options().languageProperty().get());
  }

  @Test
  void severalChoicesBecomeAList() {
    interact(() -> model.form().prefill().addByKey("walks").input().textProperty().set("big"));
    types("usr_1");
    createByKeys();
    assertEquals(Map.of("walks", List.of("big")), desk.persona.created.getFirst().fields());
  }

  @Test
  void typingAnIdServesWhereTheListIsClosed() {
    interact(() -> {
      desk.persona.next = new Failure.NotAllowed("req_1", List.of());
      desk.catalog.read();
      control("Template").requestFocus();
    });
    push(KeyCode.CONTROL, KeyCode.A);
    types("itmpl_mine");
    interact(() -> control("Reference ID").requestFocus());
    types("usr_1");
    createByKeys();
    assertEquals("itmpl_mine", desk.persona.created.getFirst().templateId());
  }

  private Inquiry made() {
    types("usr_1");
    createByKeys();
    return desk.told.getFirst();
  }

  private void becomes(Inquiry inquiry, InquiryStatus status, Duration left) {
    interact(() -> desk.followed.merge(List.of(desk.toldNow(inquiry, status, left))));
  }

  @Test
  void theExpiryCountsDown() {
    becomes(made(), InquiryStatus.CREATED, Duration.ofMinutes(90));
    assertTrue(words().contains("expires in 1 h 30 min"));
    interact(() -> desk.clock.advance(Duration.ofSeconds(61)));
    assertTrue(words().contains("expires in 1 h 28 min"));
    interact(() -> desk.clock.advance(Duration.ofMinutes(89)));
    assertTrue(words().contains("expired"));
  }

  @Test
  void theCardFollowsItsInquiryToTheEnd() {
    Inquiry inquiry = made();
    becomes(inquiry, InquiryStatus.PENDING, Duration.ofHours(1));
    assertTrue(words().stream().anyMatch(said -> said.startsWith("The applicant has started")));
    assertFalse(isShown(view.lookup(".link-text")));
    becomes(inquiry, InquiryStatus.APPROVED, Duration.ofHours(1));
    assertTrue(words().contains("New link for this person"));
    assertFalse(isShown(copy()));
  }

  @Test
  void aOneTimeLinkComesWithItsWarning() {
    Inquiry inquiry = made();
    desk.persona.with(inquiry, InquiryStatus.PENDING);
    becomes(inquiry, InquiryStatus.PENDING, Duration.ofHours(1));
    interact(() -> copy().requestFocus());
    type(KeyCode.SPACE);
    assertEquals(
        Optional.of("http://127.0.0.1:1/verify?code=us1-inq_Fake1"), desk.clipboard.read());
    assertTrue(words().stream().anyMatch(said -> said.contains("Mail scanners")));
  }

  @Test
  void openGoesToTheBrowser() {
    made();
    interact(() ->
        ((MenuButton) view.lookup(".link-card .menu-button"))
            .getItems().stream()
                .filter(item -> item.getText().equals("Open in the browser"))
                .forEach(MenuItem::fire));
    assertEquals(List.of(LINK), desk.opened);
  }

  @Test
  void escClosesTheLargeQrCode() {
    made();
    interact(() -> button("QR…").requestFocus());
    type(KeyCode.SPACE);
    assertEquals(2, Window.getWindows().size());
    interact(() -> Pictures.take(popup().getScene(), "create-qr-light", Theme.LIGHT));
    type(KeyCode.ESCAPE);
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void recentLinksSayHowFarTheyAreAndCopyWhatWorks() {
    Inquiry expired =
        desk.persona.hold(
            Desk.inquiry(
                "old", InquiryStatus.EXPIRED, "usr_9", "Ada", "Novak", Duration.ofHours(3)));
    interact(() -> desk.followed.merge(List.of(expired)));
    assertTrue(words().containsAll(List.of("Ada Novak", "Expired · 3 h")));
    interact(() -> ((ButtonBase) view.lookup(".recent-row .copy-button")).fire());
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
    assertTrue(
        words().stream()
            .anyMatch(said -> said.contains("the inquiry had expired and was brought back")));
  }

  @Test
  void allResultsGoesToResults() {
    interact(() -> button("All results").fire());
    assertEquals(List.of("results"), desk.visited);
  }

  @Test
  void everyControlHasASpokenNameAndEveryFieldLabelItsControl() {
    made();
    unfold();
    interact(
        () -> List.copyOf(model.form().prefill().offered()).forEach(model.form().prefill()::add));
    List<Node> named = new ArrayList<>();
    List<String> loose = new ArrayList<>();
    all(view)
        .filter(node -> node instanceof Label && node.getStyleClass().contains("field-label"))
        .map(Label.class::cast)
        .filter(label -> !label.getText().equals("Prefill"))
        .forEach(label -> {
          if (label.getLabelFor() == null) {
            loose.add(label.getText());
          } else {
            named.add(label.getLabelFor());
          }
        });
    all(view)
        .filter(node -> node instanceof Label label && label.getLabelFor() != null)
        .forEach(node -> named.add(((Label) node).getLabelFor()));
    List<String> unnamed =
        all(view)
            .filter(node -> node instanceof Control && node.isFocusTraversable() && isShown(node))
            .filter(node -> !named.contains(node) && !isPartOf(node, named))
            .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isEmpty())
            .filter(node ->
                !(node instanceof Labeled labeled)
                    || labeled.getText() == null
                    || labeled.getText().isEmpty())
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), loose);
    assertEquals(List.of(), unnamed);
    assertTrue(named.size() > 12);
  }

  private static boolean isPartOf(Node node, List<Node> named) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (named.contains(up)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void nothingIsShownOfTheLinkBeforeThereIsOne() {
    assertNull(model.card().rowProperty().get());
    assertTrue(words().contains("No link yet"));
    assertFalse(isShown(copy()));
  }
}
