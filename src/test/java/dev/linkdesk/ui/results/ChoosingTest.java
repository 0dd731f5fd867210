package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** Many rows at once, by keys and mouse. */
final class ChoosingTest extends Screen {
  @Test
  void shiftAndArrowSelectOneRowAfterTheOther() {
    followMorning();
    selectReference("usr_9930");
    hit(KeyCode.SHIFT, KeyCode.DOWN);
    hit(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(List.of("usr_9930", "usr_ABC123", "usr_9927"), chosen());
    assertEquals("usr_9927", selectedReference());
    hit(KeyCode.SHIFT, KeyCode.UP);
    assertEquals(List.of("usr_9930", "usr_ABC123"), chosen());
  }

  @Test
  void controlAndClickAddsARow() {
    followMorning();
    clickOn("usr_9930");
    Node other = lookup("usr_9921").query();
    at(() -> Event.fireEvent(other, pressed(other, true, false)));
    assertEquals(List.of("usr_9930", "usr_9921"), chosen());
    assertEquals("2 selected", count());
  }

  @Test
  void controlASelectsAllAndEscapeLeavesOne() {
    followMorning();
    selectReference("usr_9930");
    hit(KeyCode.CONTROL, KeyCode.A);
    assertEquals("12 selected", count());
    hit(KeyCode.ESCAPE);
    assertEquals(1, chosen().size());
    assertFalse(bar().isVisible());
    assertTrue(table().isFocused());
  }

  @Test
  void theButtonClearsTheSelectionToo() {
    followMorning();
    selectFirstThree();
    clickOn("#results-chosen-clear");
    assertEquals(List.of("usr_9931"), chosen());
  }

  @Test
  void theSelectionStandsWhileRowsChangeAndMove() {
    followMorning();
    selectFirstThree();
    at(() -> sortByUpdated());
    at(() ->
        desk.followed.merge(
            List.of(Sample.moved(row("usr_9871").inquiry(), InquiryStatus.FAILED, Sample.NOW))));
    assertEquals("usr_9871", shownReferences().getFirst());
    assertEquals(3, table().getSelectionModel().getSelectedIndices().size());
    assertEquals("usr_9931", selectedReference());
    assertEquals(List.of("usr_9931", "usr_9930", "usr_ABC123"), chosen());
  }

  @Test
  void theSelectionComesBackAfterASearch() {
    followMorning();
    selectFirstThree();
    typeInSearch("petrov");
    assertEquals(List.of("usr_9930"), chosen());
    hit(KeyCode.ESCAPE);
    assertEquals(3, chosen().size());
    assertEquals(3, table().getSelectionModel().getSelectedItems().size());
  }

  @Test
  void deleteStopsFollowingAllAndUndoBringsThemBack() {
    followMorning();
    selectFirstThree();
    at(() -> table().requestFocus());
    hit(KeyCode.DELETE);
    assertEquals(9, desk.followed.rows().size());
    assertEquals("usr_9927", selectedReference());
    clickOn("Undo");
    assertEquals(12, desk.followed.rows().size());
    assertEquals(List.of("usr_9931", "usr_9930", "usr_ABC123"), chosen());
  }

  @Test
  void aRightClickInsideTheSelectionKeepsIt() {
    followMorning();
    selectFirstThree();
    at(() -> askForMenu(lookup("usr_9930").query()));
    assertEquals(3, chosen().size());
    at(() -> askForMenu(lookup("usr_9917").query()));
    assertEquals(List.of("usr_9917"), chosen());
  }

  /** Asks as a right click or a long press does, but shows no menu. */
  private static void askForMenu(Node on) {
    on.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, Event::consume);
    Event.fireEvent(
        on, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, null));
  }

  @Test
  void commandsForManyAreOfferedAboutAllThatAreSelected() {
    followMorning();
    selectFirstThree();
    int before = desk.followed.rows().size();
    clickOn("#results-chosen-actions");
    clickOn("Stop following 3");
    assertEquals(before - 3, desk.followed.rows().size());
  }

  private void select(int from, int to) {
    at(() -> {
      List<InquiryRow> rows = List.copyOf(desk.model.rows().subList(from, to));
      desk.model.select(rows, rows.getFirst());
    });
  }

  private void deleteOutsideTheTable() {
    at(() -> lookup("#results-chosen-clear").query().requestFocus());
    hit(KeyCode.DELETE);
  }

  @Test
  void withSeveralSelectedTheKeyOfTheLinkSaysWhyItCopiesNone() {
    followMorning();
    select(0, 2);
    at(() -> table().requestFocus());
    hit(KeyCode.CONTROL, KeyCode.L);
    assertEquals("Several are selected. This is done with one at a time.", notice());
    assertTrue(desk.clipboard.read().isEmpty());
  }

  @Test
  void theKeysOfTheMenuDoNothingBeforeItWasOpened() {
    followMorning();
    select(0, 2);
    select(2, 4);
    deleteOutsideTheTable();
    assertEquals(12, desk.followed.rows().size());
  }

  @Test
  void theKeysOfAClosedMenuActOnNoEarlierRows() {
    followMorning();
    select(0, 2);
    clickOn("#results-chosen-actions");
    assertTrue(isShown("Stop following 2"));
    hit(KeyCode.ESCAPE);
    select(2, 4);
    deleteOutsideTheTable();
    assertEquals(12, desk.followed.rows().size());
  }

  @Test
  void theMenuOpenedAgainIsAboutTheRowsOfNow() {
    followMorning();
    select(0, 2);
    clickOn("#results-chosen-actions");
    hit(KeyCode.ESCAPE);
    List<String> first = chosen();
    select(2, 5);
    clickOn("#results-chosen-actions");
    clickOn("Stop following 3");
    assertEquals(9, desk.followed.rows().size());
    assertEquals(first, shownReferences().subList(0, 2));
  }

  @Test
  void withoutCommandsThereIsNoButtonForThem() {
    followMorning();
    List<ChosenBar> bars = new ArrayList<>();
    at(() -> bars.add(new ChosenBar(desk.model, desk.texts, () -> {})));
    selectFirstThree();
    assertTrue(bars.getFirst().isVisible());
    assertFalse(bars.getFirst().lookup("#results-chosen-actions").isVisible());
  }

  @Test
  void aRowThatChangedGlowsWhereverItMovesTo() {
    followMorning();
    at(() -> sortByUpdated());
    at(() ->
        desk.followed.merge(
            List.of(Sample.moved(row("usr_9871").inquiry(), InquiryStatus.FAILED, Sample.NOW))));
    assertEquals(List.of(0), rowsThatAre("fresh"));
    at(() -> desk.letPass(FreshRows.GLOWING));
    assertEquals(List.of(), rowsThatAre("fresh"));
    assertEquals(List.of(0), rowsThatAre("fading"));
    at(() -> desk.letPass(FreshRows.FADING));
    assertEquals(List.of(), rowsThatAre("fading"));
  }

  @Test
  void sortingAndSearchingLetNothingGlow() {
    followMorning();
    at(() -> sortByUpdated());
    typeInSearch("usr_99");
    assertEquals(List.of(), rowsThatAre("fresh"));
  }

  @Test
  void shiftAndClickAddsAllBetween() {
    followMorning();
    clickOn("usr_9930");
    Node other = lookup("usr_9921").query();
    at(() -> Event.fireEvent(other, pressed(other, false, true)));
    assertEquals(List.of("usr_9930", "usr_ABC123", "usr_9927", "usr_9921"), chosen());
  }

  /** The robot's clicks know nothing of keys held down. */
  private static MouseEvent pressed(Node on, boolean control, boolean shift) {
    Bounds at = on.localToScene(on.getBoundsInLocal());
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        at.getCenterX(),
        at.getCenterY(),
        at.getCenterX(),
        at.getCenterY(),
        MouseButton.PRIMARY,
        1,
        shift,
        control,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private List<Integer> rowsThatAre(String state) {
    List<Integer> places = new ArrayList<>();
    for (Node node : lookup(".table-row-cell").queryAll()) {
      ResultsRow row = (ResultsRow) node;
      if (row.isVisible()
          && row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state))) {
        places.add(row.getIndex());
      }
    }
    return places;
  }

  private void sortByUpdated() {
    desk.model.orderBy(ResultsColumn.UPDATED, true);
  }

  private void selectFirstThree() {
    at(() -> {
      List<InquiryRow> rows = desk.model.rows().subList(0, 3);
      desk.model.select(List.copyOf(rows), rows.getFirst());
    });
  }

  private List<String> chosen() {
    return desk.model.chosen().stream()
        .map(row -> String.valueOf(row.inquiry().referenceId()))
        .toList();
  }

  private String count() {
    return lookup("#results-chosen-count").<Label>query().getText();
  }

  private Node bar() {
    return lookup("#results-chosen").query();
  }
}
