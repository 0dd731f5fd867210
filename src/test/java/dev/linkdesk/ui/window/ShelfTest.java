package dev.linkdesk.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.ui.Pictures;
import dev.linkdesk.ui.shared.CopyShelf;
import dev.linkdesk.ui.shared.FakeClipboard;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The last copies, laid open; and the question before they are lost. */
@SuppressWarnings("NullAway.Init")
final class ShelfTest extends ApplicationTest {
  private final HandTicker clock = new HandTicker(Instant.parse("2026-11-23T10:42:00Z"));
  private final FakeClipboard clipboard = new FakeClipboard();
  private final CopyShelf shelf = new CopyShelf(clipboard, clock);
  private final Texts texts = new Texts(Locale.ENGLISH);
  private Stage stage;
  private ShelfButton button;

  @Override
  public void start(Stage shown) {
    stage = shown;
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    button = new ShelfButton(shelf, texts, new RelativeTimes(texts, ZoneOffset.UTC), clock, clock);
    Scene scene = new Scene(new StackPane(button), 600, 500);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.setWidth(600);
    stage.setHeight(500);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void closeWhatIsOpen() {
    interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(window -> !stage.equals(window))
            .forEach(Window::hide));
  }

  private void copySome() {
    interact(() -> {
      shelf.put(new CopyShelf.Copy("Jane Roe", CopyShelf.What.PLAIN_LINK, "https://example.org/1"));
      clock.advance(Duration.ofMinutes(12));
      shelf.put(
          new CopyShelf.Copy("Ada Novak", CopyShelf.What.ONE_TIME_LINK, "https://example.org/2"));
      clock.advance(Duration.ofMinutes(3));
      shelf.put(new CopyShelf.Copy("usr_9921", CopyShelf.What.MESSAGE, "Hello", "<p>Hello</p>"));
    });
  }

  private void open() {
    interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ShelfList list() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .map(scene -> scene.getRoot().lookup(".shelf"))
        .filter(ShelfList.class::isInstance)
        .map(ShelfList.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> all(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(node ->
            node instanceof Parent inner
                ? Stream.concat(Stream.of(node), all(inner))
                : Stream.of(node));
  }

  private List<String> words() {
    return all(list())
        .filter(node -> node instanceof Labeled && node.isVisible())
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void theButtonCounts() {
    assertEquals("No copies", button.getText());
    copySome();
    assertEquals("3 copies", button.getText());
  }

  @Test
  void anEmptyShelfSaysWhatWillLieThere() {
    open();
    assertTrue(words().stream().anyMatch(word -> word.startsWith("Nothing was copied yet")));
  }

  @Test
  void eachCopySaysForWhomWhatAndWhen() {
    copySome();
    open();
    assertTrue(words().contains("Jane Roe"));
    assertTrue(words().contains("Message · 10:57 · on the clipboard now"), words().toString());
    assertTrue(words().contains("One-time link · 10:54 · was read back"), words().toString());
    interact(() -> {
      clock.advance(Duration.ofMinutes(4));
      ShelfList alone =
          new ShelfList(shelf, texts, new RelativeTimes(texts, ZoneOffset.UTC), clock, clock);
      alone.refresh();
      alone.getStyleClass().add("card");
      Pictures.takeBoth(new Scene(alone), "shelf");
    });
  }

  @Test
  void anEarlierCopyCanBeCopiedAgain() {
    copySome();
    open();
    ButtonBase last = copyButtons().reduce((one, next) -> next).orElseThrow();
    interact(last::fire);
    assertEquals(Optional.of("https://example.org/1"), clipboard.read());
    assertTrue(words().contains("Link · 10:57 · on the clipboard now"), words().toString());
  }

  @Test
  void aOneTimeLinkBeyondItsGraceIsNotCopiedAgainAndTheRowSaysWhy() {
    copySome();
    interact(() -> clock.advance(Duration.ofHours(3)));
    open();
    assertTrue(
        words().contains("Made 3 h ago and opens only once; get a working link instead."),
        words().toString());
    assertTrue(
        words().contains("Made 3 h ago; get a working link to be sure that it opens."),
        words().toString());
    assertTrue(
        words().contains("Made 3 h ago; a link in it may no longer open."), words().toString());
    assertEquals(List.of(false, true, false), copyButtons().map(Node::isDisabled).toList());
  }

  @Test
  void aOneTimeLinkThatRanOutWhileTheShelfLayOpenIsNotCopied() {
    copySome();
    open();
    interact(() -> clock.advance(Duration.ofMinutes(2)));
    interact(() -> copyButtons().skip(1).findFirst().orElseThrow().fire());
    assertEquals(Optional.of("Hello"), clipboard.read());
    assertTrue(copyButtons().skip(1).findFirst().orElseThrow().isDisabled());
  }

  private Stream<ButtonBase> copyButtons() {
    return all(list())
        .filter(node -> node.getStyleClass().contains("copy-button"))
        .map(ButtonBase.class::cast);
  }

  @Test
  void wipingLeavesNothing() {
    copySome();
    open();
    interact(() ->
        all(list())
            .filter(node -> node instanceof ButtonBase wipe && "Wipe".equals(wipe.getText()))
            .forEach(node -> ((ButtonBase) node).fire()));
    assertEquals(List.of(), shelf.copies());
    assertEquals(Optional.of(""), clipboard.read());
    assertEquals("No copies", button.getText());
  }

  @Test
  void escapeClosesIt() {
    copySome();
    open();
    push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(Window.getWindows().stream().anyMatch(window -> !stage.equals(window)));
  }

  @Test
  void theQuestionBeforeQuittingNamesThePersonAndStaysByItself() {
    boolean[] quit = new boolean[1];
    interact(() -> QuitQuestion.clipboard(texts, "Jane Roe").ask(stage, () -> quit[0] = true));
    WaitForAsyncUtils.waitForFxEvents();
    DialogPane pane = lookup(".dialog-pane").query();
    assertEquals("What you copied for Jane Roe is still on the clipboard", pane.getHeaderText());
    interact(() -> Pictures.takeBoth(pane.getScene(), "quit"));
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(quit[0], "Enter stays");
  }

  @Test
  void quittingAllTheSameQuits() {
    boolean[] quit = new boolean[1];
    interact(() -> QuitQuestion.clipboard(texts, "Jane Roe").ask(stage, () -> quit[0] = true));
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("Quit all the same");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(quit[0]);
  }
}
