package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine.Act;
import dev.linkdesk.ui.shared.FieldBox;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The form as it is used by keyboard: people who have a link, words of expiry, presets, drafts. */
final class FormViewTest extends ApplicationTest {
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
    desk.choices.put("create.expiry", "until Friday 18:00");
    desk.drafts.keep(DraftModel.FORM, Map.of("note", "typed before"));
    model = desk.model();
    view = new CreateView(model, desk.parts());
    scene = new Scene(view, 1000, 760);
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setWidth(1000);
    stage.setHeight(760);
    stage.show();
    view.focusStart();
  }

  private void has(String id, InquiryStatus status) {
    desk.persona.hold(Desk.inquiry(id, status, "usr_1", "Ada", "Novak", Duration.ofHours(1)));
  }

  private void types(String reference) {
    write(reference);
    interact(() -> desk.clock.advance(PersonModel.PAUSE));
  }

  private void createByKeys() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FormViewTest::all))
        : Stream.of(node);
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private List<String> words() {
    return all(view)
        .filter(node -> node instanceof Labeled && isShown(node))
        .flatMap(node -> Stream.ofNullable(((Labeled) node).getText()))
        .toList();
  }

  private ButtonBase button(String text) {
    return all(view)
        .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()))
        .filter(FormViewTest::isShown)
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text));
  }

  private String focused() {
    return scene.getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "";
  }

  private Control control(String label) {
    return all(view)
        .filter(node -> node instanceof FieldBox box && box.label().getText().equals(label))
        .map(node -> assertInstanceOf(Control.class, ((FieldBox) node).label().getLabelFor()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + label));
  }

  private Node panel() {
    return view.lookup(".person-panel");
  }

  @Test
  void thePanelTakesNoRoomWhileThereIsNothingToSay() {
    types("usr_2");
    assertFalse(panel().isVisible());
    assertEquals(0, panel().getParent().prefHeight(400));
  }

  @Test
  void aPressLeadsToTheWaysAndASecondOneUsesTheOpenLink() {
    has("old", InquiryStatus.PENDING);
    types("usr_1");
    createByKeys();
    assertEquals("Use it", focused());
    assertTrue(words().stream().anyMatch(said -> said.startsWith("No second link was made.")));
    createByKeys();
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
    assertEquals(List.of(), desk.persona.created);
  }

  @Test
  void aPressFromElsewhereLeadsBackToTheWays() {
    has("old", InquiryStatus.PENDING);
    types("usr_1");
    createByKeys();
    interact(() -> control("First name").requestFocus());
    createByKeys();
    assertEquals("Use it", focused());
    assertEquals(Optional.empty(), desk.clipboard.read());
  }

  @Test
  void aReasonIsTypedAndTheSameKeysMakeTheLink() {
    has("old", InquiryStatus.CREATED);
    types("usr_1");
    interact(() -> ((Button) button("Create anyway…")).fire());
    createByKeys();
    assertEquals(List.of(), desk.persona.created);
    assertTrue(words().contains("Say why a second link is needed; it is kept with the link."));
    write("other document");
    createByKeys();
    assertEquals(1, desk.persona.created.size());
    assertEquals("other document", desk.ledger.lines.getLast().note());
    assertFalse(panel().isVisible());
  }

  @Test
  void escLeadsBackToTheWays() {
    has("old", InquiryStatus.CREATED);
    types("usr_1");
    interact(() -> ((Button) button("Create anyway…")).fire());
    type(KeyCode.ESCAPE);
    assertEquals("Use it", focused());
  }

  @Test
  void expiringIsAskedOnceAndTheSafeAnswerHasTheFocus() {
    has("old", InquiryStatus.CREATED);
    types("usr_1");
    interact(() -> ((Button) button("Expire it and make a new one")).fire());
    assertEquals("Keep it", focused());
    assertEquals(List.of(), desk.actions.ended);
    interact(() -> ((Button) button("Expire and create")).fire());
    assertEquals(List.of(new InquiryId("inq_old")), desk.actions.ended);
    assertTrue(desk.ledger.acts().contains(Act.REPLACEMENT));
  }

  @Test
  void anExpiredOneIsRenewed() {
    has("old", InquiryStatus.EXPIRED);
    types("usr_1");
    interact(() -> ((Button) button("Renew it")).fire());
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
  }

  @Test
  void threeAreShownAndTheRestIsFoundInResults() {
    for (String id : List.of("a", "b", "c", "d", "e")) {
      has(id, InquiryStatus.APPROVED);
    }
    types("usr_1");
    assertEquals(3, words().stream().filter(said -> said.equals("Was approved")).count());
    interact(() -> ((Hyperlink) button("and 2 more")).fire());
    assertEquals(List.of("search usr_1"), desk.visited);
  }

  @Test
  void rememberedWordsOfAnExpiryOutliveBeingShown() {
    assertEquals("until Friday 18:00", model.form().options().expiry().input().text());
    interact(() -> ((ToggleButton) view.lookup(".disclosure")).setSelected(true));
    assertEquals("until Friday 18:00", ((ComboBox<?>) control("Expiry")).getEditor().getText());
    assertTrue(words().stream().anyMatch(said -> said.startsWith("Ends Fri 6 Mar 2026, 18:00")));
  }

  @Test
  void wordsOfAnExpiryAreReadBackWhileTyped() {
    interact(() -> {
      ((ToggleButton) view.lookup(".disclosure")).setSelected(true);
      control("Expiry").requestFocus();
    });
    push(KeyCode.CONTROL, KeyCode.A);
    write("7 da");
    assertTrue(words().contains("For example 24 hours, 7 days, until Friday 18:00"));
    write("ys");
    assertTrue(
        words().stream().anyMatch(said -> said.startsWith("If made now, ends Thu 12 Mar 2026")));
    write("x");
    type(KeyCode.TAB);
    assertTrue(words().stream().anyMatch(said -> said.startsWith("Not understood.")));
  }

  @Test
  void aSuggestionIsChosenByKeysAndTheFirstLeavesItToTheTemplate() {
    interact(() -> {
      ((ToggleButton) view.lookup(".disclosure")).setSelected(true);
      control("Expiry").requestFocus();
      ((ComboBox<?>) control("Expiry")).getSelectionModel().select(1);
    });
    assertEquals("24 hours", model.form().options().expiry().input().text());
    interact(() -> ((ComboBox<?>) control("Expiry")).getSelectionModel().select(0));
    assertEquals("", model.form().options().expiry().input().text());
  }

  private MenuButton presets() {
    return all(view)
        .filter(node -> node instanceof MenuButton button && "Presets".equals(button.getText()))
        .map(MenuButton.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPresetIsSavedByKeysAndChosenByOne() {
    interact(() -> {
      model.form().options().tags().textProperty().set("vip");
      presets().getItems().getLast().fire();
    });
    write("Couriers");
    type(KeyCode.ENTER);
    assertTrue(words().contains("Preset “Couriers” saved"));
    assertEquals(control("Reference ID"), scene.getFocusOwner());
    interact(() -> model.form().options().tags().clear());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
    assertEquals("vip", model.form().options().tags().text());
  }

  @Test
  void escLeavesThePresetUnsaved() {
    interact(() -> presets().getItems().getLast().fire());
    write("Couriers");
    type(KeyCode.ESCAPE);
    assertEquals(List.of(), model.form().presets().presets());
    assertFalse(view.lookup(".preset-editor").isVisible());
  }

  @Test
  void ctrlDIssuesAnotherLikeTheLast() {
    write("usr_1");
    interact(() -> model.form().options().tags().textProperty().set("vip"));
    createByKeys();
    interact(() -> model.form().options().tags().clear());
    push(KeyCode.CONTROL, KeyCode.D);
    assertEquals("vip", model.form().options().tags().text());
    assertEquals("", model.form().reference().text());
    assertEquals(control("Reference ID"), scene.getFocusOwner());
  }

  @Test
  void theGenericLinkIsOpenedCopiedAndClosedByKeys() {
    write("usr_1");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    assertEquals(2, Window.getWindows().size());
    Scene dialog = Window.getWindows().getLast().getScene();
    assertTrue(
        ((TextInputControl) dialog.lookup(".link-text")).getText().contains("reference-id=usr_1"));
    createByKeys();
    assertTrue(desk.clipboard.read().orElseThrow().contains("inquiry-template-id=itmpl_demoKYC"));
    assertEquals(List.of(), desk.persona.created);
    type(KeyCode.ESCAPE);
    assertEquals(1, Window.getWindows().size());
  }

  @Test
  void whatWasTypedBeforeIsBackAndCanBeCleared() {
    interact(() -> model.draft().start());
    assertEquals("typed before", model.form().options().note().text());
    assertTrue(words().contains("Restored what you had typed"));
    interact(() ->
        all(view)
            .filter(node ->
                node instanceof Hyperlink link && link.getText().equals("Clear") && isShown(link))
            .forEach(node -> ((Hyperlink) node).fire()));
    assertEquals("", model.form().options().note().text());
    assertFalse(words().contains("Restored what you had typed"));
  }

  @Test
  void everyControlOfThePanelAndTheDialogHasASpokenName() {
    has("old", InquiryStatus.CREATED);
    types("usr_1");
    interact(() -> {
      model.second().askReason();
      presets().getItems().getLast().fire();
    });
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    Parent dialog = Window.getWindows().getLast().getScene().getRoot();
    List<Node> nodes = Stream.concat(all(view), all(dialog)).toList();
    List<Node> named =
        nodes.stream()
            .filter(node -> node instanceof Label label && label.getLabelFor() != null)
            .map(node -> ((Label) node).getLabelFor())
            .toList();
    List<String> unnamed =
        nodes.stream()
            .filter(node -> node instanceof Control && node.isFocusTraversable() && isShown(node))
            .filter(node -> !isNamed(node, named))
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), unnamed);
    assertTrue(named.size() > 10);
    type(KeyCode.ESCAPE);
  }

  private static boolean isNamed(Node node, List<Node> named) {
    String spoken = node.getAccessibleText();
    if (spoken != null && !spoken.isEmpty()) {
      return true;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty()) {
      return true;
    }
    for (Node up = node; up != null; up = up.getParent()) {
      if (named.contains(up)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aScreenThatIsStoppedTicksNoMore() {
    has("old", InquiryStatus.PENDING);
    types("usr_1");
    interact(() -> view.stop());
    interact(() -> desk.clock.advance(Duration.ofMinutes(5)));
    assertEquals(Optional.empty(), desk.clock.next());
  }

  @Test
  void whatMovedOnIsSaidWhereNothingIsOpenAnyMore() {
    has("old", InquiryStatus.PENDING);
    types("usr_1");
    createByKeys();
    desk.actions.next = new Failure.Conflict("req_1", List.of());
    desk.persona.with(
        desk.persona.retrieve(new InquiryId("inq_old")).inquiry(), InquiryStatus.COMPLETED);
    interact(model::endAndCreate);
    assertTrue(words().stream().anyMatch(said -> said.startsWith("It moved on just now")));
  }

  @Test
  void whatWasTypedIsBroughtBackOrForgottenByItsLine() {
    types("usr_typed");
    interact(() ->
        view.startFor(
            Desk.inquiry("row", InquiryStatus.EXPIRED, "usr_row", "Bo", "Li", Duration.ofDays(9))));
    assertTrue(words().contains("What you had typed"));
    interact(() -> button("Bring it back").fire());
    assertEquals("usr_typed", model.form().reference().text());
    assertFalse(words().contains("What you had typed"));
  }

  @Test
  void aLinkThatWasNotMadeForAnotherReferenceIsSaid() {
    has("old", InquiryStatus.PENDING);
    interact(() -> desk.background.hold());
    write("usr_1");
    createByKeys();
    interact(() -> model.form().reference().textProperty().set("usr_2"));
    interact(() -> desk.background.release());
    assertTrue(words().stream().anyMatch(said -> said.startsWith("No link was made for Ada")));
    interact(() -> button("Use it").fire());
    assertEquals(Optional.of("http://127.0.0.1:1/verify?code=us1-inq_old"), desk.clipboard.read());
  }
}
