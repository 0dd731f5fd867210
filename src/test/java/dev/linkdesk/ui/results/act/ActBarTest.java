package dev.linkdesk.ui.results.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

/** What the bar tells, and lists that are worked off. */
final class ActBarTest extends ActScreen {
  private final Inquiry mina = table.follow("inq_Mina1KqWzXp", InquiryStatus.COMPLETED);
  private final Inquiry sam = table.follow("inq_Sam1KqWzXp", InquiryStatus.NEEDS_REVIEW);

  private void decide(String word, Inquiry inquiry) {
    run(word, inquiry);
    goOn();
  }

  private Inquiry[] chosen(int open, int over) {
    List<Inquiry> all = new ArrayList<>(table.follow(open, InquiryStatus.CREATED));
    all.addAll(table.follow(over, InquiryStatus.APPROVED));
    return all.toArray(Inquiry[]::new);
  }

  private void fire(String id) {
    interact(() -> ((Button) root().lookup("#" + id)).fire());
  }

  @Test
  void itTakesNoRoomWhileThereIsNothing() {
    assertFalse(desk.bar().isVisible());
    assertFalse(desk.bar().isManaged());
  }

  @Test
  void severalDecisionsAreHeldAndUndoneByKeyTheLatestFirst() {
    decide("approve", mina);
    letPass(3);
    decide("decline", sam);
    barPicture("held");
    interact(() -> owner.requestFocus());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(barSays("Undone: usr_Sam1KqWzXp was not declined. Nothing was sent."));
    assertTrue(barSays("Approving usr_Mina1KqWzXp in 7 s."));
    barPicture("undone");
    letPass(30);
    assertEquals(List.of("approve inq_Mina1KqWzXp"), table.actions.done);
    assertFalse(desk.bar().isVisible());
  }

  @Test
  void whileADecisionWaitsItsKeyIsNotForTheTextThatIsTyped() {
    TextField search = new TextField();
    interact(() -> ((BorderPane) owner.getScene().getRoot()).setCenter(search));
    decide("approve", mina);
    interact(() -> {
      owner.requestFocus();
      search.requestFocus();
    });
    targetWindow(owner);
    write("ab");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(desk.hasHeld());
    assertEquals("ab", search.getText());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse("ab".equals(search.getText()));
  }

  @Test
  void theLinkThatUndoesKeepsTheFocusWhileTheSecondsGo() {
    decide("approve", mina);
    Hyperlink undo = (Hyperlink) Screen.button(desk.bar(), "Undo");
    interact(undo::requestFocus);
    letPass(2);
    assertTrue(undo.isFocused());
    interact(undo::fire);
    assertFalse(desk.hasHeld());
  }

  @Test
  void whatWasPutAsideWaitsForAPerson() {
    decide("approve", mina);
    interact(() -> desk.setAside());
    letPass(60);
    barPicture("aside");
    assertTrue(desk.hasHeld());
    way(desk.bar(), "Go on");
    letPass(10);
    assertEquals(List.of("approve inq_Mina1KqWzXp"), table.actions.done);
  }

  @Test
  void anUnknownEndOffersToLookAndStaysUntilItIsPutAway() {
    decide("approve", mina);
    table.actions.next = new Failure.Unreachable(new IOException());
    letPass(60);
    barPicture("unknown");
    assertTrue(barSays("it may be done all the same"));
    way(desk.bar(), "Look, and send again if need be");
    assertTrue(barSays("usr_Mina1KqWzXp is approved."));
  }

  @Test
  void whileOneIsHeldASecondDecisionSaysWhyNot() {
    decide("approve", mina);
    assertEquals(
        "A decision about it is on its way. Undo that first, or wait for it.",
        command("decline", mina).why());
    assertFalse(desk.undo().why() != null);
    letPass(10);
    assertTrue(desk.undo().why() != null);
  }

  @Test
  void aListShowsItsPlanThenWhatCameOfEach() {
    run("expireMany", chosen(7, 2));
    picture("bulk-plan");
    table.bulkActions.spared = 2;
    table.bulkActions.failures.add(new Failure.Refused("req_5", List.of()));
    table.bulkActions.failures.add(new Failure.Unreachable(new IOException()));
    fire("act-bulk-go");
    interact(() -> {
      javafx.scene.Scene scene = dialog().getScene();
      dev.linkdesk.ui.Pictures.takeBoth(scene, "act-bulk-done");
    });
    assertTrue(says("Expired 5 of 7. 1 refused. 1 unknown. 2 left out."));
    way(root(), "Copy the result");
    assertTrue(table.clipboard.read().orElseThrow().contains("req_5"));
    way(root(), "Try 2 again");
    assertTrue(says("Expired 7 of 7. 2 left out."));
  }

  @Test
  void aListGoesOnWhenItsWindowIsClosedAndComesBack() {
    run("expireMany", chosen(4, 0));
    table.background.hold();
    fire("act-bulk-go");
    interact(() -> dev.linkdesk.ui.Pictures.takeBoth(dialog().getScene(), "act-bulk-running"));
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertTrue(barSays("Expiring: 0 of 4."));
    assertTrue(desk.isBusy());
    barPicture("bulk-hidden");
    interact(() -> table.background.release());
    assertTrue(barSays("Expired 4 of 4."));
    assertFalse(desk.isBusy());
    way(desk.bar(), "Show");
    assertTrue(says("Expired 4 of 4."));
  }

  @Test
  void manyInProductionWantASecondYes() {
    interact(() -> {
      table.environment = Environment.PRODUCTION;
      openDesk();
    });
    run("expireMany", chosen(30, 0));
    picture("bulk-production");
    assertTrue(says("tick the box above to go on"));
    fire("act-bulk-go");
    assertEquals(List.of(), table.bulkActions.done);
    interact(() -> ((javafx.scene.control.CheckBox) root().lookup(".check-box")).fire());
    fire("act-bulk-go");
    assertEquals(30, table.bulkActions.done.size());
  }

  @Test
  void aTagIsTypedForMany() {
    run("addTag", chosen(2, 1));
    assertTrue(says("Type a tag first."));
    write("vip");
    picture("bulk-tag");
    assertTrue(says("Add \u201cvip\u201d to all 3."));
    fire("act-bulk-go");
    assertEquals(3, table.bulkActions.done.size());
  }

  @Test
  void aListIsBegunByKeysFromWhereTheTagIsTyped() {
    run("addTag", chosen(2, 0));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(List.of(), table.bulkActions.done);
    write("vip");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, table.bulkActions.done.size());
  }

  @Test
  void aTypedTagIsNotLostAtTheFirstEsc() {
    run("addTag", chosen(2, 0));
    write("vip");
    assertTrue(desk.isBusy());
    push(KeyCode.ESCAPE);
    assertTrue(isOpen());
    assertTrue(says("What you typed is not sent. Esc again discards it."));
    picture("bulk-unsaved");
    write("s");
    assertFalse(says("What you typed is not sent."));
    push(KeyCode.ESCAPE);
    assertTrue(isOpen());
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertFalse(desk.isBusy());
  }

  @Test
  void escLeavesAListWhileItsRowsHaveTheFocus() {
    run("expireMany", chosen(2, 0));
    interact(() -> root().lookup("#act-bulk-rows").requestFocus());
    push(KeyCode.ESCAPE);
    assertFalse(isOpen());
  }

  @Test
  void limitIsWaitedForAndSaid() {
    run("expireMany", chosen(2, 0));
    table.bulkActions.failures.add(
        new Failure.OverLimit(null, List.of(), java.time.Duration.ofSeconds(20)));
    fire("act-bulk-go");
    assertTrue(says("goes on in 20 s."));
    letPass(20);
    assertTrue(says("Expired 2 of 2."));
  }

  @Test
  void aPermissionThatIsLostPausesTheListWithItsReport() {
    run("expireMany", chosen(3, 0));
    table.bulkActions.failures.add(new Failure.NotAllowed("req_8", List.of()));
    fire("act-bulk-go");
    interact(() -> dev.linkdesk.ui.Pictures.takeBoth(dialog().getScene(), "act-bulk-halted"));
    assertTrue(says("req_8"));
    way(root(), "Go on");
    assertTrue(says("Expired 3 of 3."));
  }

  @Test
  void remindersAreGoneThroughOneByOne() {
    Inquiry[] all = chosen(3, 1);
    run("remindMany", all);
    assertEquals(List.of("write REMINDER inq_c1000"), table.handover.done);
    barPicture("round");
    assertTrue(barSays("Reminder 1 of 3: usr_c1000. 1 passed over"));
    way(desk.bar(), "Next: usr_c1001");
    way(desk.bar(), "Next: usr_c1002");
    assertTrue(barSays("That was the last of 3 reminders: usr_c1002. 1 passed over"));
    assertEquals(3, table.handover.done.size());
  }
}
