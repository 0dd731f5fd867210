package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Taking a link back as it is done: by keyboard. */
final class RevokeDialogTest extends ApplicationTest {
  private final Table table = new Table();
  private final List<Inquiry> apologies = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private RevokeDialog dialog;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Screen.showOwner(stage);
  }

  @AfterEach
  void closes() {
    interact(() -> dialog.stage().hide());
  }

  private void open(Inquiry inquiry) {
    table.follow(inquiry);
    interact(() -> {
      HandoverParts parts = table.parts();
      RevokeModel model = new RevokeModel(inquiry, parts, table.revocation(), apologies::add);
      dialog = new RevokeDialog(model, parts, new RevokeTexts(parts, table.handover::newLinkFor));
      Theme.LIGHT.dress(dialog.stage().getScene());
      dialog.show(owner);
    });
  }

  private void open(InquiryStatus status) {
    open(Table.mina(status));
  }

  private Parent root() {
    return dialog.stage().getScene().getRoot();
  }

  private List<String> words() {
    return Screen.words(root());
  }

  private boolean says(String beginning) {
    return words().stream().anyMatch(said -> said.startsWith(beginning));
  }

  private void picture(String name) {
    interact(() -> Pictures.takeBoth(dialog.stage().getScene(), name));
  }

  private void go() {
    interact(() -> root().lookup(".revoke-go").requestFocus());
    type(KeyCode.ENTER);
  }

  @Test
  void thePersonIsNamedAndEnterTakesNothingBack() {
    open(InquiryStatus.CREATED);
    picture("handover-revoke");
    assertTrue(says("Mina Okafor"));
    assertTrue(says("usr_9931"));
    type(KeyCode.ENTER);
    assertFalse(dialog.stage().isShowing());
    assertEquals(List.of(), table.actions.ended);
  }

  @Test
  void itIsTakenBackByKeysAlone() {
    open(InquiryStatus.CREATED);
    push(KeyCode.SHIFT, KeyCode.TAB);
    assertSame(root().lookup(".revoke-go"), dialog.stage().getScene().getFocusOwner());
    type(KeyCode.ENTER);
    assertTrue(says("Taken back:"));
    assertTrue(says("The new inquiry inq_Fake1 is ready"));
    assertEquals(1, apologies.size());
    picture("handover-revoke-done");
    type(KeyCode.ENTER);
    assertFalse(dialog.stage().isShowing());
  }

  @Test
  void escLeavesEverythingAsItIs() {
    open(InquiryStatus.CREATED);
    type(KeyCode.ESCAPE);
    assertFalse(dialog.stage().isShowing());
    assertEquals(List.of(), table.actions.ended);
  }

  @Test
  void productionIsNamedOnTheButton() {
    table.in(Environment.PRODUCTION);
    open(InquiryStatus.PENDING);
    picture("handover-revoke-production");
    assertEquals("Take it back in PRODUCTION", ((Button) root().lookup(".revoke-go")).getText());
  }

  @Test
  void aFailureHalfWaySaysWhatIsDoneAndWhatIsNotWithTheRequestId() {
    table.sessions.next = new Failure.Unavailable("req_Quote1", List.of(), 503);
    open(InquiryStatus.PENDING);
    go();
    picture("handover-revoke-half");
    assertTrue(says("Half done: the inquiry has expired, but its sessions"));
    assertTrue(words().stream().anyMatch(said -> said.contains("req_Quote1")));
    assertEquals(List.of(), Screen.cut(root(), dialog.stage().getScene().getWidth()));
    go();
    assertTrue(says("Taken back: the inquiry has expired"));
  }

  @Test
  void whileItIsUnderWayEscStopsWaiting() {
    open(InquiryStatus.CREATED);
    table.background.hold();
    go();
    picture("handover-revoke-busy");
    assertTrue(says("Ending the inquiry"));
    type(KeyCode.ESCAPE);
    assertTrue(dialog.stage().isShowing());
    assertTrue(says("You stopped waiting"));
  }

  @Test
  void namesOfAllSortsStayOnTheirLine() {
    open(
        Table.inquiry(
            InquiryStatus.CREATED,
            "usr_\"9\"\n\u202E1",
            "\u05D3\u05D5\u05D3 \uD83D\uDE00",
            "O\u2019Neil \"Bo\"\nSmith"));
    picture("handover-revoke-names");
    assertTrue(words().contains("\u05D3\u05D5\u05D3 \uD83D\uDE00 O\u2019Neil \"Bo\" Smith"));
    assertFalse(words().stream().anyMatch(said -> said.contains("\n")));
  }

  @Test
  void theApologyNeedsTheNewLinkAndSaysSo() {
    open(InquiryStatus.APPROVED);
    assertTrue(Screen.button(root(), "Write the apology with the new link").isDisabled());
    assertTrue(says("The apology carries the new link"));
  }

  @Test
  void everyControlHasAName() {
    open(InquiryStatus.CREATED);
    assertEquals(List.of(), Screen.unnamed(root()));
  }
}
