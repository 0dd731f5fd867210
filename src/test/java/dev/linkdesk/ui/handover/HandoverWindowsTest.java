package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.ui.Screen;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The windows as the other screens open them. */
final class HandoverWindowsTest extends ApplicationTest {
  private final MessageTable desk = new MessageTable();
  private final Table table = desk.table;
  private final Inquiry mina = table.follow(Table.mina(InquiryStatus.CREATED));

  @SuppressWarnings("NullAway.Init")
  private Stage owner;

  @SuppressWarnings("NullAway.Init")
  private HandoverWindows windows;

  @Override
  public void start(Stage stage) {
    owner = stage;
    Screen.showOwner(stage);
    windows =
        new HandoverWindows(
            stage,
            table.parts(),
            desk.messages(),
            new HandoverWindows.DeskWatch(table.sessions, () -> table.refreshed++),
            table.revocation(),
            table.handover::newLinkFor);
  }

  @AfterEach
  void closes() {
    interact(() -> windows.close());
  }

  private List<String> titles() {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(owner))
        .map(window -> ((Stage) window).getTitle())
        .sorted()
        .toList();
  }

  private ButtonBase button(String words) {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(owner))
        .map(window -> window.getScene().getRoot())
        .filter(root -> Screen.words(root).contains(words))
        .map(root -> Screen.button(root, words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachHasItsWindow() {
    interact(() -> {
      windows.write(mina, Purpose.INVITATION);
      windows.showAtDesk(mina);
      windows.revoke(mina);
    });
    assertEquals(List.of("Identity check", "Message", "Take a link back"), titles());
  }

  @Test
  void theSameAgainComesForwardAndMakesNoSecondLink() {
    interact(() -> {
      windows.showAtDesk(mina);
      windows.showAtDesk(mina);
    });
    assertEquals(1, titles().size());
    assertEquals(
        1, table.ledger.acts().stream().filter(LedgerLine.Act.SHOWN_AT_DESK::equals).count());
  }

  @Test
  void aWindowThatWasClosedOpensAnew() {
    interact(() -> {
      windows.showAtDesk(mina);
      windows.close();
      windows.showAtDesk(mina);
    });
    assertEquals(List.of("Identity check"), titles());
  }

  @Test
  void takingALinkBackLeadsToTheApologyForTheReplacement() {
    desk.linkHost = Table.FLOW.host();
    interact(() -> windows.revoke(mina));
    interact(() -> button("Take it back in the DEMO").fire());
    assertEquals(List.of("Message", "Take a link back"), titles());
    interact(() -> button("Copy message").fire());
    LedgerLine line = table.ledger.lines.getLast();
    assertEquals(LedgerLine.Act.APOLOGY, line.act());
    assertEquals("inq_Fake1", line.inquiry().value());
    assertTrue(table.clipboard.read().orElse("").contains("inquiry-id=inq_Fake1"));
  }

  @Test
  void changesThatClosingWouldLoseAreKnown() {
    interact(() -> windows.write(mina, Purpose.INVITATION));
    assertFalse(windows.hasChanges());
    TextArea text =
        (TextArea)
            Window.getWindows().stream()
                .filter(window -> !window.equals(owner))
                .findFirst()
                .orElseThrow()
                .getScene()
                .getRoot()
                .lookup(".message-text");
    interact(() -> text.appendText(" See you!"));
    assertTrue(windows.hasChanges());
  }

  @Test
  void aLinkThatIsBeingTakenBackIsKnown() {
    interact(() -> windows.revoke(mina));
    assertFalse(windows.hasChanges());
    interact(() -> {
      table.background.hold();
      button("Take it back in the DEMO").fire();
    });
    assertTrue(windows.hasChanges());
    interact(() -> table.background.release());
    assertFalse(windows.hasChanges());
  }

  @Test
  void closingTheMainWindowClosesAllOfThem() {
    interact(() -> {
      windows.showAtDesk(mina);
      windows.write(mina, Purpose.REMINDER);
      owner.hide();
    });
    assertEquals(List.of(), titles());
  }
}
