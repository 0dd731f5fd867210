package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a screen reader says, and what the keyboard reaches. */
final class ResultsAccessTest extends Screen {
  @Test
  void everyControlThatTakesTheFocusHasASpokenName() {
    openEverything();
    List<Node> controls = focusable();
    assertTrue(controls.size() > 15, "found only " + controls.size());
    List<String> nameless =
        controls.stream().filter(node -> spokenName(node).isBlank()).map(Node::toString).toList();
    assertEquals(List.of(), nameless);
  }

  @Test
  void theNamesOfAnEmptyScreenAreSpokenToo() {
    List<String> nameless =
        focusable().stream()
            .filter(node -> spokenName(node).isBlank())
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), nameless);
  }

  @Test
  void tabReachesEveryControl() {
    openEverything();
    at(() -> desk.view.focusSearch());
    List<Node> reached = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reached.add(desk.view.getScene().getFocusOwner());
      hit(KeyCode.TAB);
    }
    // The chips are one stop: arrows move among them.
    List<String> missed =
        focusable().stream()
            .filter(node -> !node.getStyleClass().contains("chip"))
            .filter(node -> !reached.contains(node))
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), missed);
  }

  @Test
  void aStatusIsSpokenAsAWord() {
    followMorning();
    List<String> spoken =
        walk(table())
            .filter(node -> node instanceof StatusCell)
            .map(node -> String.valueOf(node.getAccessibleText()))
            .toList();
    assertTrue(spoken.contains("Status: Needs review"), spoken.toString());
  }

  private void openEverything() {
    List<Inquiry> all = new ArrayList<>(Sample.morning());
    all.set(
        1, AnInquiry.like(all.get(1)).field(new Field("birthdate", "date", "1990-04-01")).build());
    desk.inquiries.verifications.addAll(Sample.blurry());
    at(() -> desk.follow(all));
    at(() -> desk.view.show(all.get(1).id()));
    settle();
    at(() -> desk.view.copyLink());
  }

  private List<Node> focusable() {
    return walk(desk.view)
        .filter(node -> node instanceof Control && node.isFocusTraversable())
        .filter(ResultsAccessTest::isShowing)
        .filter(node -> !(node instanceof IndexedCell) && !(node instanceof ScrollBar))
        .toList();
  }

  private static boolean isShowing(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String spokenName(Node node) {
    String given = node.getAccessibleText();
    if (given != null) {
      return given;
    }
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    return text == null ? "" : text;
  }

  private static Stream<Node> walk(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(ResultsAccessTest::walk)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }
}
