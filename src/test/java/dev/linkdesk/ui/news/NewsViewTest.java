package dev.linkdesk.ui.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The list of what happened and the notifications in the window, worked with keys and mouse. */
@SuppressWarnings("NullAway.Init")
final class NewsViewTest extends ApplicationTest {
  private Table table;

  @Override
  public void start(Stage stage) {
    table = new Table(stage, Theme.LIGHT);
  }

  @AfterEach
  void close() {
    interact(table::close);
  }

  private void at(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
    // Controls of a pop-up are made with the next picture, which comes late on a busy machine.
    interact(() ->
        Window.getWindows()
            .forEach(window -> {
              window.getScene().getRoot().applyCss();
              window.getScene().getRoot().layout();
            }));
  }

  private void hit(KeyCode... keys) {
    press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void theButtonCountsWhatIsNew() {
    assertEquals("", table.button.getText());
    assertEquals("What happened, nothing new", table.button.getAccessibleText());
    at(table::morning);
    assertEquals("7", table.button.getText());
    assertEquals("What happened, 7 new", table.button.getAccessibleText());
  }

  @Test
  void anEmptyListSaysWhatComesThere() {
    at(table::open);
    assertTrue(Screen.words(table.panel()).contains("Nothing has happened yet"));
    assertTrue(Screen.unnamed(table.panel()).isEmpty(), Screen.unnamed(table.panel()).toString());
  }

  @Test
  void theKeyOpensTheListAndEnterShowsTheNewest() {
    at(table::morning);
    at(table.button::requestFocus);
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertTrue(Table.popped(".news-panel").isPresent());
    assertTrue(Screen.words(table.panel()).contains("While you were away"));
    assertTrue(Screen.unnamed(table.panel()).isEmpty(), Screen.unnamed(table.panel()).toString());
    hit(KeyCode.END);
    hit(KeyCode.UP);
    hit(KeyCode.HOME);
    hit(KeyCode.ENTER);
    assertEquals(List.of("inq_02"), table.shown);
    assertFalse(Table.popped(".news-panel").isPresent());
    assertEquals("6", table.button.getText());
  }

  @Test
  void escapeClosesTheListAndTheFocusIsBackOnTheButton() {
    at(table::morning);
    at(table::open);
    hit(KeyCode.ESCAPE);
    assertFalse(Table.popped(".news-panel").isPresent());
    assertTrue(table.button.isFocused());
  }

  @Test
  void escapeIsLeftToTheWindowWhileANotificationIsThere() {
    boolean[] heard = new boolean[1];
    at(() -> {
      table.scene.setOnKeyPressed(key -> heard[0] |= key.getCode() == KeyCode.ESCAPE);
      table.one();
    });
    assertTrue(Table.popped(".news-card").isPresent());
    hit(KeyCode.ESCAPE);
    assertTrue(heard[0]);
  }

  @Test
  void allCanBeMarkedAsSeen() {
    at(table::morning);
    at(table::open);
    at(() -> ((Button) Screen.button(table.panel(), "Mark all as seen")).fire());
    assertEquals("", table.button.getText());
    assertTrue(Screen.button(table.panel(), "Mark all as seen").isDisabled());
  }

  @Test
  void noNameOfAPersonIsShown() {
    at(table::morning);
    at(table::open);
    String words = Screen.words(table.panel()).toString();
    assertFalse(words.contains("Jane") || words.contains("jane.roe"), words);
    assertTrue(words.contains("an inquiry \u2026a9k2Lm"), words);
  }

  @Test
  void aNotificationAppearsInTheWindowAndLeadsToTheInquiry() {
    at(table::one);
    assertTrue(Table.popped(".news-card").isPresent(), "shown in the window");
    assertEquals(List.of(), table.system.shown);
    Node card = Table.popped(".news-card").orElseThrow();
    clickOn(card);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("inq_0b"), table.shown);
    assertEquals("", table.button.getText());
  }

  @Test
  void aKeyLeadsToWhatWasLastToldOf() {
    assertFalse(table.command("news.latest").isPossible());
    at(table::one);
    assertTrue(table.command("news.latest").isPossible());
    hit(KeyCode.F6);
    assertEquals(List.of("inq_0b"), table.shown);
  }

  @Test
  void aFoldedNotificationLeadsToTheList() {
    at(table::fifty);
    hit(KeyCode.F6);
    assertTrue(Table.popped(".news-panel").isPresent());
    assertEquals(List.of(), table.shown);
  }

  @Test
  void whileTheWindowIsMinimisedTheSystemTells() {
    at(() -> table.stage.setIconified(true));
    at(table::one);
    at(() -> table.stage.setIconified(false));
    assertEquals(List.of("usr_9921 | Failed"), table.system.shown);
  }

  @Test
  void mutedTheBellSaysSo() {
    at(() -> table.command("news.mute").run());
    assertEquals(
        "What happened, nothing new, notifications muted", table.button.getAccessibleText());
    at(table::open);
    assertTrue(
        Screen.words(table.panel()).contains("Quiet until 10:59"),
        Screen.words(table.panel()).toString());
    at(() -> table.command("news.unmute").run());
    assertEquals("What happened, nothing new", table.button.getAccessibleText());
  }

  @Test
  void whatCannotBeDoneSaysWhy() {
    assertEquals(Optional.of("There is nothing new."), table.command("news.seen").reason());
    at(table::morning);
    assertTrue(table.command("news.seen").isPossible());
  }
}
