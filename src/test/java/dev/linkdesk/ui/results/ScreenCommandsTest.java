package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.shared.Command;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a palette can have done on the Results screen. */
final class ScreenCommandsTest extends Screen {
  private static final Set<String> LOOKS =
      Set.of("results.dashboard", "results.raw", "results.curl");

  private Command command(String word) {
    return desk.view.commands().stream()
        .filter(command -> command.id().equals("results." + word))
        .findFirst()
        .orElseThrow();
  }

  private long looks() {
    return desk.view.commands().stream().map(Command::id).filter(LOOKS::contains).count();
  }

  @Test
  void theCloserLookIsOfferedAboutTheOneChosenInquiry() {
    followMorning();
    assertEquals(0, looks());
    selectReference("usr_9930");
    assertEquals(LOOKS.size(), looks());
    hit(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(0, looks());
  }

  @Test
  void aCurlCommandIsCopiedAndSaidWhereSomebodyLooks() {
    followMorning();
    selectReference("usr_9930");
    at(() -> command("curl").run());
    assertTrue(desk.clipboard.read().orElseThrow().contains(row("usr_9930").id().value()));
    String said = notice();
    assertFalse(said.isEmpty());
    at(() -> command("open").run());
    at(() -> command("curl").run());
    assertEquals(said, detailNotice());
  }

  @Test
  void detailsOpenAndClose() {
    followMorning();
    assertFalse(command("open").isPossible());
    selectReference("usr_9930");
    at(() -> command("open").run());
    assertTrue(isDetailOpen());
    at(() -> command("close").run());
    assertFalse(isDetailOpen());
  }

  @Test
  void theSearchTakesTheCursorByCommandAndByKey() {
    followMorning();
    selectReference("usr_9930");
    at(() -> command("search").run());
    write("usr_9930");
    settle();
    assertEquals(List.of("usr_9930"), shownReferences());
    at(() -> table().requestFocus());
    hit(KeyCode.CONTROL, KeyCode.F);
    write("usr_9921");
    settle();
    assertEquals(List.of("usr_9921"), shownReferences());
  }

  @Test
  void filtersAreClearedWhereThereAreAny() {
    followMorning();
    int all = shownReferences().size();
    assertFalse(command("clearFilters").isPossible());
    typeInSearch("usr_9930");
    at(() -> command("clearFilters").run());
    settle();
    assertEquals(all, shownReferences().size());
  }
}
