package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.ui.Screen;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.Keys;
import dev.linkdesk.ui.shared.Theme;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The palette and the sheet of keys, worked with keys and mouse. */
@SuppressWarnings("NullAway.Init")
final class PaletteViewTest extends ApplicationTest {
  private Stand stand;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    stand = new Stand(980, 680);
    stage.setScene(stand.scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(980);
    stage.setHeight(700);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close() {
    interact(stand.appearance::close);
  }

  private void at(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void hit(KeyCode... keys) {
    press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void open() {
    at(stand.button::requestFocus);
    hit(KeyCode.CONTROL, KeyCode.K);
  }

  private void type(String words) {
    write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Optional<Parent> shown(String selector) {
    return Optional.ofNullable((Parent) stand.scene.getRoot().lookup(selector))
        .filter(Screen::isShown);
  }

  private TextField field() {
    return (TextField) stand.scene.getRoot().lookup("#palette-field");
  }

  private String spoken() {
    return field().getAccessibleText();
  }

  @Test
  void theKeyOpensItAndTypingGoesToACommand() {
    open();
    type("nl");
    assertEquals("Go to anything. New link, keys Ctrl N, 1 of 3", spoken());
    hit(KeyCode.ENTER);
    assertEquals(List.of("create.new"), stand.done);
    assertFalse(shown(".palette").isPresent());
  }

  @Test
  void escapeGivesTheFocusBack() {
    open();
    assertTrue(field().isFocused());
    hit(KeyCode.ESCAPE);
    assertFalse(shown(".palette").isPresent());
    assertTrue(stand.button.isFocused());
  }

  @Test
  void itsKeyClosesItToo() {
    open();
    hit(KeyCode.CONTROL, KeyCode.K);
    assertFalse(shown(".palette").isPresent());
    assertTrue(stand.button.isFocused());
  }

  @Test
  void whatWasTypedIsGoneTheNextTime() {
    open();
    type("zzz");
    hit(KeyCode.ESCAPE);
    hit(KeyCode.CONTROL, KeyCode.K);
    assertEquals("", field().getText());
  }

  @Test
  void arrowsStepOverTheHeadings() {
    open();
    int all =
        stand.palette.groups().stream().mapToInt(group -> group.commands().get().size()).sum();
    assertTrue(spoken().endsWith("1 of " + all), spoken());
    hit(KeyCode.UP);
    assertTrue(spoken().endsWith("1 of " + all), spoken());
    hit(KeyCode.DOWN);
    assertEquals("Go to anything. Refresh now, keys Ctrl R, 2 of " + all, spoken());
    hit(KeyCode.END);
    assertTrue(spoken().endsWith(all + " of " + all), spoken());
    hit(KeyCode.PAGE_UP);
    assertFalse(spoken().endsWith(all + " of " + all), spoken());
    hit(KeyCode.PAGE_DOWN);
    assertTrue(spoken().endsWith(all + " of " + all), spoken());
    hit(KeyCode.HOME);
    assertTrue(spoken().endsWith("1 of " + all), spoken());
  }

  @Test
  void whatCannotBeDoneSaysWhyAndStays() {
    open();
    type("decline");
    hit(KeyCode.ENTER);
    assertEquals(List.of(), stand.done);
    String why = "Decline is not possible now: Choose an inquiry that is in review.";
    assertTrue(Screen.words(shown(".palette").orElseThrow()).contains(why));
    assertEquals(why, spoken());
  }

  @Test
  void aLongReasonLeavesTheCommandWhole() {
    open();
    type("redact");
    Parent palette = shown(".palette").orElseThrow();
    assertTrue(Screen.words(palette).contains("Redact"));
    Label reason = reason(palette);
    assertTrue(reason.getWidth() > 0 && reason.getWidth() < reason.prefWidth(-1));
    assertEquals(reason.getText(), reason.getTooltip().getText());
    assertEquals(List.of(), squeezed(palette));
  }

  private static Label reason(Parent palette) {
    return Screen.all(palette)
        .filter(node -> node instanceof Label label && label.getText().startsWith("It can only"))
        .map(Label.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> squeezed(Parent palette) {
    return Screen.all(palette)
        .filter(node ->
            node.getStyleClass().contains("palette-words")
                || node.getStyleClass().contains("palette-hit"))
        .map(Label.class::cast)
        .filter(label -> label.getWidth() < label.prefWidth(-1) - 0.5)
        .map(Label::getText)
        .toList();
  }

  @Test
  void fewLinesStayWhereTheyAre() {
    open();
    type("appr");
    int first = firstInSight();
    hit(KeyCode.DOWN);
    hit(KeyCode.DOWN);
    assertEquals(0, first);
    assertEquals(0, firstInSight());
    assertEquals(0, scrolled());
  }

  @Test
  void manyLinesAreScrolledNoFurtherThanTheChosenOne() {
    open();
    for (int i = 0; i < 3; i++) {
      hit(KeyCode.DOWN);
    }
    assertEquals(0, scrolled());
    hit(KeyCode.END);
    assertTrue(scrolled() > 0);
    double end = scrolled();
    hit(KeyCode.UP);
    assertEquals(end, scrolled());
    hit(KeyCode.HOME);
    assertEquals(0, scrolled());
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) stand.scene.getRoot().lookup(".palette-list .virtual-flow");
  }

  private int firstInSight() {
    return flow().getFirstVisibleCell().getIndex();
  }

  private double scrolled() {
    return flow().getPosition();
  }

  @Test
  void anInquiryIsGoneToByItsReference() {
    open();
    type("9921");
    hit(KeyCode.ENTER);
    assertEquals(List.of("inq_a1"), stand.done);
  }

  @Test
  void aPastedLinkIsFoundInResults() {
    open();
    at(() -> field().setText("https://inquiry.withpersona.com/verify?inquiry-id=inq_zz9"));
    hit(KeyCode.ENTER);
    assertEquals(List.of("find inq_zz9"), stand.done);
  }

  @Test
  void nothingFoundIsSaid() {
    open();
    type("zzz");
    assertTrue(
        Screen.words(shown(".palette").orElseThrow())
            .contains("Nothing here is called \u201czzz\u201d. Results may know more."));
  }

  @Test
  void theMouseGoesToALine() {
    open();
    type("switch acme");
    clickOn("Acme");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("acme"), stand.done);
  }

  @Test
  void aPressBesideItClosesIt() {
    open();
    clickOn(stand.palette.overlay(), javafx.scene.input.MouseButton.PRIMARY);
    at(() -> {});
    open();
    at(() -> stand.field.requestFocus());
    assertFalse(shown(".palette").isPresent());
    assertTrue(stand.field.isFocused());
  }

  @Test
  void theSectionsAreListedAndGoneTo() {
    open();
    type("go results");
    hit(KeyCode.ENTER);
    assertEquals(List.of("results"), stand.done);
  }

  @Test
  void theButtonInTheHeaderOpensIt() {
    clickOn(stand.palette.button());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(shown(".palette").isPresent());
    assertEquals("Go to anything, Ctrl K", stand.palette.button().getAccessibleText());
  }

  @Test
  void aQuestionMarkShowsTheSheetWhereNoTextIsTyped() {
    at(stand.button::requestFocus);
    type("?");
    assertTrue(shown(".key-sheet").isPresent());
    hit(KeyCode.ESCAPE);
    assertFalse(shown(".key-sheet").isPresent());
    assertTrue(stand.button.isFocused());
  }

  @Test
  void aQuestionMarkInATextIsText() {
    at(stand.field::requestFocus);
    type("?");
    assertFalse(shown(".key-sheet").isPresent());
    assertEquals("?", stand.field.getText());
  }

  @Test
  void theSheetIsShownByItsKeyAlsoFromATextAndFromThePalette() {
    at(stand.field::requestFocus);
    hit(KeyCode.F1);
    assertTrue(shown(".key-sheet").isPresent());
    hit(KeyCode.CONTROL, KeyCode.K);
    assertFalse(shown(".key-sheet").isPresent());
    assertTrue(shown(".palette").isPresent());
    hit(KeyCode.F1);
    hit(KeyCode.ESCAPE);
    assertTrue(stand.field.isFocused());
  }

  @Test
  void theSheetShowsEveryCommandThatHasKeys() {
    at(stand.button::requestFocus);
    hit(KeyCode.F1);
    List<String> words = Screen.words(shown(".key-sheet").orElseThrow());
    for (CommandGroup group : stand.palette.groups()) {
      for (Command command : group.commands().get()) {
        if (command.keys() != null) {
          assertTrue(words.contains(command.words()), command.words());
          assertTrue(words.contains(Keys.words(command.keys())), command.words());
        }
      }
    }
  }

  @Test
  void noTwoKeysOfTheWindowClash() {
    assertEquals(List.of(), KeyClashes.in(stand.palette.groups()));
  }

  @Test
  void everyControlHasASpokenName() {
    open();
    Node palette = shown(".palette").orElseThrow();
    assertEquals(List.of(), Screen.unnamed(palette));
    hit(KeyCode.F1);
    Node sheet = shown(".key-sheet").orElseThrow();
    assertEquals(List.of(), Screen.unnamed(sheet));
  }
}
