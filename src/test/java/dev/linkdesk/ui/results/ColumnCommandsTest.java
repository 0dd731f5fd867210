package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.Command;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/** What the mouse does with the headers of columns, done without it. */
final class ColumnCommandsTest extends Screen {
  private Command command(String id) {
    return desk.view.commands().stream()
        .filter(command -> command.id().equals("results." + id))
        .findFirst()
        .orElseThrow();
  }

  private void run(String id) {
    Command command = command(id);
    assertTrue(command.isPossible(), id);
    at(command::run);
    settle();
  }

  private List<String> headers() {
    return table().getVisibleLeafColumns().stream().map(column -> column.getText()).toList();
  }

  private double width(String header) {
    return table().getVisibleLeafColumns().stream()
        .filter(column -> column.getText().equals(header))
        .findFirst()
        .orElseThrow()
        .getWidth();
  }

  private String remembered(String choice) {
    at(() -> desk.ticker.advance(Duration.ofSeconds(1)));
    return desk.choices.get(choice).orElse("");
  }

  @Test
  void sortingAgainGoesTheOtherWayAndIsRemembered() {
    followMorning();
    run("sort.reference");
    List<String> rising = shownReferences();
    assertEquals(rising.stream().sorted().toList(), rising);
    assertEquals("Sort by Reference the other way", command("sort.reference").words());
    run("sort.reference");
    assertEquals(rising.reversed(), shownReferences());
    assertEquals("reference:descending", remembered("results.sort"));
  }

  @Test
  void theColumnSortedByMovesPastItsNeighbourAndStaysSortedBy() {
    followMorning();
    run("sort.reference");
    List<String> sorted = shownReferences();
    assertEquals(List.of("Status", "Opened", "Reference"), headers().subList(0, 3));
    run("column.left");
    assertEquals(List.of("Status", "Reference", "Opened"), headers().subList(0, 3));
    assertEquals(sorted, shownReferences());
    run("column.left");
    assertEquals("It stands at the end already.", command("column.left").why());
    run("column.right");
    assertEquals(List.of("Status", "Reference", "Opened"), headers().subList(0, 3));
    assertTrue(remembered("results.columns").startsWith("status:146:shown,reference:"));
  }

  @Test
  void theColumnSortedByGrowsAndShrinksAsFarAsItGoes() {
    followMorning();
    run("sort.reference");
    double first = width("Reference");
    run("column.wider");
    assertTrue(width("Reference") > first + ColumnCommands.STEP / 2);
    while (command("column.narrower").isPossible()) {
      double before = width("Reference");
      run("column.narrower");
      assertTrue(width("Reference") < before);
    }
    assertEquals("It is as narrow as it goes.", command("column.narrower").why());
  }

  @Test
  void allStandAsAtFirstAgain() {
    followMorning();
    List<String> first = headers();
    run("sort.by");
    run("column.left");
    run("column.wider");
    assertFalse(first.equals(headers()));
    run("column.reset");
    assertEquals(first, headers());
    assertEquals("created:descending", remembered("results.sort"));
  }

  @Test
  void theMenuHoldsItForEveryColumnAndSaysWhichAlwaysShows() {
    followMorning();
    ColumnsMenu menu = (ColumnsMenu) desk.view.lookup("#results-columns");
    List<String> words = menu.getItems().stream().map(MenuItem::getText).toList();
    assertTrue(
        words.containsAll(
            List.of(
                "Status (always shown)",
                "Sort by",
                "Move and size",
                "Columns as they were at first")),
        words.toString());
  }
}
