package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The list beside open details in a small window. */
final class NarrowListTest extends Screen {
  @Test
  void columnsThatMatterLessStandBackAndTheOthersAreWhole() {
    openDetails();
    assertFalse(isColumnShown(ResultsColumn.BY));
    assertFalse(isColumnShown(ResultsColumn.TEMPLATE));
    assertFalse(isColumnShown(ResultsColumn.UPDATED));
    assertTrue(isColumnShown(ResultsColumn.EXPIRES));
    assertTrue(isColumnShown(ResultsColumn.REFERENCE));
    double columns =
        table().getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum();
    assertTrue(columns <= table().getWidth(), columns + " in " + table().getWidth());
  }

  @Test
  void whatWasArrangedIsRememberedAndComesBack() {
    followMorning();
    settle();
    String before = desk.choices.get("results.columns").orElseThrow();
    openDetails();
    assertEquals(before, desk.choices.get("results.columns").orElseThrow());
    at(() -> lookup("#results-detail-close").<Button>query().fire());
    settle();
    assertTrue(isColumnShown(ResultsColumn.BY));
    assertEquals(shown(before), shown(desk.choices.get("results.columns").orElseThrow()));
  }

  @Test
  void theSearchHasALineOfItsOwnAndKeepsWhatIsTyped() {
    followMorning();
    typeInSearch("usr");
    openDetails();
    TextField search = lookup("#results-search").query();
    assertEquals("usr", search.getText());
    assertTrue(search.getWidth() >= 240, "" + search.getWidth());
    assertTrue(isInside(lookup("#results-refresh").query()));
  }

  @Test
  void chipsWithoutRoomAreInAMenuOnTheSameLine() {
    openDetails();
    assertTrue(lookup(".status-chips").<Region>query().getHeight() < 40);
    MenuButton more = lookup("#results-chips-more").query();
    assertTrue(more.isVisible());
    at(() -> more.getItems().getLast().fire());
    settle();
    assertEquals(2, table().getItems().size());
    assertTrue(isInside(lookup("Expired 2").query()));
  }

  /** The columns in their order and whether each shows, without how wide. */
  private static String shown(String columns) {
    return columns.replaceAll(":\\d+:", " ");
  }

  private void openDetails() {
    if (desk.followed.rows().isEmpty()) {
      followMorning();
    }
    at(() -> desk.view.show(row("usr_9921").id()));
    settle();
  }

  private boolean isInside(Node node) {
    double end = node.localToScene(node.getLayoutBounds()).getMaxX();
    return node.isVisible() && end <= table().localToScene(table().getLayoutBounds()).getMaxX() + 1;
  }

  private boolean isColumnShown(ResultsColumn column) {
    return table().getVisibleLeafColumns().stream()
        .anyMatch(shown -> shown.getStyleClass().contains("column-" + column.word()));
  }
}
