package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.FakeSessions;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The desk as staff and applicants see it. */
final class DeskWindowTest extends ApplicationTest {
  private static final String LINK =
      "https://inquiry.withpersona.com/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8c";

  private final Table table = new Table();

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private DeskWindow window;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Screen.showOwner(stage);
  }

  @AfterEach
  void closes() {
    interact(() -> window.stage().close());
  }

  private void open(InquiryStatus status) {
    open(table.follow(Table.mina(status)));
  }

  private void open(Inquiry inquiry) {
    interact(() -> {
      HandoverParts parts = table.parts();
      DeskModel model = new DeskModel(inquiry, parts, table.sessions, () -> table.refreshed++);
      window = new DeskWindow(model, parts, new QrKeeping(parts));
      Theme.LIGHT.dress(window.stage().getScene());
      window.show(owner);
    });
  }

  private Parent root() {
    return window.stage().getScene().getRoot();
  }

  private Optional<String> scanned(Theme theme) {
    return Scanner.read(
        fromFx(() -> {
          Application.setUserAgentStylesheet(theme.userAgentStylesheet());
          theme.dress(window.stage().getScene());
          return window.stage().getScene().snapshot(null);
        }));
  }

  private <T> T fromFx(Callable<T> asked) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, asked);
  }

  private List<String> words() {
    return Screen.words(root());
  }

  private void picture(String name) {
    interact(() -> Pictures.takeBoth(window.stage().getScene(), name));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theCodeCanBeScannedFromTheScreen(Theme theme) {
    open(InquiryStatus.CREATED);
    assertEquals(Optional.of(LINK), scanned(theme));
  }

  @Test
  void theLinkIsSpelledBelowAndThereAsText() {
    open(InquiryStatus.CREATED);
    picture("handover-desk");
    TextArea text = (TextArea) root().lookup(".desk-address");
    assertEquals(LINK, text.getText());
    SpelledView spelled = (SpelledView) root().lookup(".spelled");
    assertEquals(String.join("", SpelledLink.pieces(LINK)), LINK);
    assertEquals(SpelledLink.pieces(LINK).size(), spelled.getChildren().size());
    spelled
        .getChildren()
        .forEach(piece ->
            assertTrue(
                piece.getBoundsInParent().getMaxX() <= spelled.getWidth() + 0.5,
                "a piece is cut off"));
  }

  @Test
  void nothingPersonalIsInView() {
    open(InquiryStatus.CREATED);
    String seen = String.join(" ", words()) + window.stage().getTitle();
    assertFalse(seen.contains("Mina"), seen);
    assertFalse(seen.contains("Okafor"), seen);
    assertFalse(seen.contains("usr_9931"), seen);
    assertTrue(words().contains("Not started"));
    assertTrue(words().contains("DEMO · nothing leaves this computer"));
  }

  @Test
  void codeAndLinkVanishWhenTheApplicantStarts() {
    open(InquiryStatus.CREATED);
    interact(() ->
        table.tell(
            Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(20)));
    assertTrue(words().contains("The applicant has started"));
    assertTrue(words().contains("In progress"));
    assertEquals(Optional.empty(), scanned(Theme.LIGHT));
    assertFalse(Screen.hasSecret(root(), LINK));
    picture("handover-desk-started");
  }

  @Test
  void codeAndLinkVanishWhenTheLinkIsOpenedAlthoughTheStatusStays() {
    open(InquiryStatus.CREATED);
    interact(() -> {
      table.sessions.held.add(FakeSessions.visit("iqse_1", Table.START.plusSeconds(3)));
      table.clock.advance(Duration.ofSeconds(5));
    });
    assertTrue(words().contains("The link was opened"));
    assertTrue(words().contains("Not started"));
    assertEquals(Optional.empty(), scanned(Theme.LIGHT));
    assertFalse(Screen.hasSecret(root(), LINK));
    picture("handover-desk-opened");
  }

  @Test
  void aFreshLinkIsOneKeyAwayAfterItWasHidden() {
    open(InquiryStatus.CREATED);
    interact(() ->
        table.tell(
            Table.mina(InquiryStatus.CREATED), InquiryStatus.PENDING, Table.START.plusSeconds(20)));
    type(KeyCode.SPACE);
    assertTrue(scanned(Theme.LIGHT).orElse("").contains("code=us1-"));
  }

  @Test
  void controlEnterCopiesTheLink() {
    open(InquiryStatus.CREATED);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(Optional.of(LINK), table.clipboard.read());
    assertTrue(words().contains("Copied"));
  }

  @Test
  void aClipboardHeldByAnotherProgramIsSaid() {
    table.clipboard.holdByAnother();
    open(InquiryStatus.CREATED);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(words().contains("Not copied"));
    assertTrue(
        words().stream().anyMatch(said -> said.startsWith("Another program holds the clipboard")));
  }

  @Test
  void escLeavesTheFullScreenFirstAndThenTheWindow() {
    open(InquiryStatus.CREATED);
    interact(() -> {
      window.stage().setX(0);
      window.stage().setY(0);
    });
    type(KeyCode.F11);
    assertTrue(window.stage().isFullScreen());
    type(KeyCode.ESCAPE);
    assertFalse(window.stage().isFullScreen());
    assertTrue(window.stage().isShowing());
    type(KeyCode.ESCAPE);
    assertFalse(window.stage().isShowing());
  }

  @Test
  void aFinishedInquirySaysWhyThereIsNoLink() {
    open(InquiryStatus.APPROVED);
    assertTrue(words().contains("There is no link to show"));
    assertTrue(
        words().stream().anyMatch(said -> said.startsWith("No link leads anywhere")),
        words()::toString);
    picture("handover-desk-without");
  }

  @Test
  void aLongOneTimeLinkIsNeitherCutOffNorUnreadable() {
    String host = "https://identity-checks-for-customers.withpersona.com/verify?code=us1-";
    String code = "q9XyZ7".repeat(12);
    Inquiry inquiry = table.follow(Table.mina(InquiryStatus.PENDING));
    interact(() -> {
      HandoverParts parts =
          table.partsWith((wanted, taker) ->
              taker.got(
                  new WorkingLink(
                      WorkingLink.Kind.ONE_TIME, host + code, Table.START.plusSeconds(3600)),
                  wanted));
      window =
          new DeskWindow(
              new DeskModel(inquiry, parts, table.sessions, () -> {}), parts, new QrKeeping(parts));
      Theme.LIGHT.dress(window.stage().getScene());
      window.show(owner);
    });
    assertEquals(Optional.of(host + code), scanned(Theme.LIGHT));
    assertEquals(List.of(), Screen.cut(root(), window.stage().getScene().getWidth()));
    picture("handover-desk-long");
  }

  @Test
  void everyControlHasAName() {
    open(InquiryStatus.CREATED);
    assertEquals(List.of(), Screen.unnamed(root()));
  }

  @Test
  void theSizeOfTheWindowIsKept() {
    open(InquiryStatus.CREATED);
    interact(() -> {
      window.stage().setWidth(820);
      window.stage().close();
    });
    open(InquiryStatus.CREATED);
    assertEquals(820, window.stage().getWidth());
  }
}
