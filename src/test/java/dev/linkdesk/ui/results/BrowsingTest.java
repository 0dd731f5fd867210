package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.Background;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.Command;
import dev.linkdesk.ui.shared.FakeChoices;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Views, the search beyond the list, and everything in Persona, worked with keys and mouse. */
final class BrowsingTest extends Screen {
  private void holdMany(int count) {
    IntStream.range(0, count)
        .mapToObj(i ->
            Sample.inquiry(
                "inq_many" + i,
                i % 3 == 0 ? InquiryStatus.FAILED : InquiryStatus.PENDING,
                "usr_many" + i,
                "First Last" + i,
                Duration.ofMinutes(i + 2),
                Duration.ofMinutes(i + 1)))
        .forEach(desk.inquiries::hold);
  }

  private void browse() {
    clickOn("All in Persona");
    settle();
  }

  private Command command(String id) {
    return Stream.concat(desk.view.commands().stream(), desk.view.viewCommands().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void controlTabGoesToTheNextViewAndBack() {
    followMorning();
    at(() -> table().requestFocus());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(List.of("usr_9921"), shownReferences());
    hit(KeyCode.CONTROL, KeyCode.TAB);
    assertEquals(12, table().getItems().size());
  }

  @Test
  void altAndADigitGoToAView() {
    followMorning();
    hit(KeyCode.ALT, KeyCode.DIGIT5);
    assertEquals(List.of("usr_9927"), shownReferences());
  }

  @Test
  void aTabShowsItsViewAndSaysWhyItIsEmpty() {
    at(() -> desk.follow(List.of(Sample.inquiry("inq_1", InquiryStatus.APPROVED))));
    clickOn("#view-failed");
    assertTrue(isShown("Nobody failed"));
    clickOn("Show everything");
    assertEquals(1, table().getItems().size());
  }

  @Test
  void whatIsShownIsSavedUnderANameWithKeysAlone() {
    followMorning();
    pressChip("Expired 2");
    pressChip("Failed 1");
    assertEquals(3, table().getItems().size());
    assertTrue(isShown("Everything \u2022"));
    at(() -> command("views.saveAs").run());
    write("Over");
    hit(KeyCode.ENTER);
    assertTrue(isShown("Over"));
    hit(KeyCode.ALT, KeyCode.DIGIT7);
    assertEquals(12, table().getItems().size());
    hit(KeyCode.ALT, KeyCode.DIGIT8);
    assertEquals(3, table().getItems().size());
  }

  @Test
  void aNameThatIsTakenIsSaidAndNothingTypedIsLost() {
    followMorning();
    at(() -> command("views.saveAs").run());
    write("failed");
    hit(KeyCode.ENTER);
    assertTrue(isShown("Another view has this name."));
    assertEquals("failed", lookup("#view-name").<TextField>query().getText());
    hit(KeyCode.ESCAPE);
    assertFalse(isShown("Name of the new view"));
  }

  @Test
  void anotherViewEndsTheQuestionForANameAndWhatWasTypedIsKeptForTheFirst() {
    followMorning();
    at(() -> command("views.saveAs").run());
    write("Half a na");
    hit(KeyCode.ALT, KeyCode.DIGIT3);
    assertFalse(isShown("Name of the new view"));
    at(() -> command("views.saveAs").run());
    assertEquals("", lookup("#view-name").<TextField>query().getText());
    hit(KeyCode.ALT, KeyCode.DIGIT7);
    at(() -> command("views.saveAs").run());
    assertEquals("Half a na", lookup("#view-name").<TextField>query().getText());
  }

  @Test
  void aDeletedViewComesBackWithUndo() {
    followMorning();
    at(() -> command("views.saveAs").run());
    write("Own");
    hit(KeyCode.ENTER);
    at(() -> command("views.delete").run());
    assertFalse(lookup("#view-own-1").tryQuery().isPresent());
    clickOn("Undo");
    assertTrue(lookup("#view-own-1").tryQuery().isPresent());
  }

  @Test
  void resetBringsBackWhatTheViewSays() {
    followMorning();
    pressChip("Failed 1");
    clickOn("Reset");
    assertEquals(12, table().getItems().size());
  }

  @Test
  void theSearchTakesLinesAsSeveralIds() {
    followMorning();
    at(() -> {
      desk.view.focusSearch();
      lookup("#results-search")
          .<TextField>query()
          .replaceSelection("inq_2hVd8PqLz4YtRm6XcWk1TnBs\ninq_Zc4nWq7RtXm1PvLk9YbTd2Hs\n");
    });
    settle();
    assertEquals(List.of("usr_9921", "usr_9917"), shownReferences());
  }

  @Test
  void anEmailAddressThatNobodyHasIsExplained() {
    followMorning();
    typeInSearch("mina@example.org");
    assertTrue(
        isShown("Nobody here has this e-mail address, and Persona cannot be searched by e-mail."));
    assertTrue(desk.lists.filters.isEmpty());
  }

  @Test
  void enterGoesToTheRowsThatFitAndAsksNothing() {
    followMorning();
    typeInSearch("usr_99");
    assertTrue(table().getItems().size() > 1);
    hit(KeyCode.ENTER);
    settle();
    assertTrue(table().isFocused());
    assertEquals(0, table().getSelectionModel().getSelectedIndex());
    assertTrue(desk.lists.filters.isEmpty());
    assertFalse(lookup("#results-follow").query().isVisible());
  }

  @Test
  void enterGoesToRowsThatCameAfterPersonaDidNotKnowIt() {
    followMorning();
    typeInSearch("usr_late1");
    at(() -> desk.follow(List.of(late())));
    hit(KeyCode.ENTER);
    assertTrue(table().isFocused());
    assertEquals(1, desk.lists.filters.size());
  }

  private static Inquiry late() {
    return Sample.inquiry(
        "inq_late", InquiryStatus.CREATED, "usr_late1", null, Duration.ZERO, Duration.ZERO);
  }

  @Test
  void enterShowsWhatTheViewLeavesOutAndAsksNothing() {
    followMorning();
    clickOn("#view-failed");
    typeInSearch("petrov");
    hit(KeyCode.ENTER);
    settle();
    assertEquals(List.of("usr_9930"), shownReferences());
    assertTrue(table().isFocused());
    assertTrue(desk.lists.filters.isEmpty());
  }

  @Test
  void aNameThatNobodyHasIsAskedForWithEnterOnly() {
    followMorning();
    typeInSearch("doo");
    assertTrue(
        isShown("Nobody here is called so. Persona finds people by the exact reference ID only."));
    assertTrue(desk.lists.filters.isEmpty());
    hit(KeyCode.ENTER);
    settle();
    assertEquals("doo", desk.lists.filters.getFirst().referenceId());
  }

  @Test
  void aNameThatNobodyHasIsLookedForInEverything() {
    followMorning();
    holdMany(3);
    typeInSearch("Last");
    clickOn("Look in all of Persona");
    settle();
    assertEquals(3, table().getItems().size());
    typeInSearch("Nobody");
    assertFalse(isShown("Look in all of Persona"));
  }

  @Test
  void severalThatWereFoundAreFollowedWithEnter() {
    followMorning();
    holdMany(3);
    typeInSearch("inq_many0,inq_many1,inq_many2");
    assertTrue(isShown("Found 3 in Persona that are not followed yet."));
    hit(KeyCode.ENTER);
    settle();
    assertEquals(3, table().getItems().size());
    assertEquals(15, desk.followed.rows().size());
  }

  @Test
  void aNameFromRightToLeftTurnsNothingBesideItAround() {
    at(() ->
        desk.inquiries.hold(
            Sample.inquiry(
                "inq_rtl",
                InquiryStatus.CREATED,
                "usr_rtl",
                "\u0645\u062d\u0645\u062f Eriksen",
                Duration.ZERO,
                Duration.ZERO)));
    typeInSearch("inq_rtl");
    String rest = lookup(".found-line > .soft").<Labeled>query().getText();
    assertTrue(rest.startsWith("\u2068\u0645\u062d\u0645\u062f Eriksen\u2069 \u00b7 \u2068"), rest);
    assertTrue(rest.endsWith("\u2069"), rest);
  }

  @Test
  void theSelectedRowStaysInSightWhenSomethingOpensAboveTheRows() {
    holdMany(60);
    browse();
    Pane panel = new Pane();
    at(() -> {
      panel.setMinHeight(0);
      desk.view.showAboveRows(panel);
    });
    int last = lastVisible();
    at(() -> desk.model.select(desk.model.rows().get(last - 1)));
    int first = firstVisible();
    at(() -> panel.setMinHeight(200));
    assertTrue(lastVisible() >= last - 1, () -> lastVisible() + " of " + last);
    assertTrue(firstVisible() < last - 1 && firstVisible() > first);
  }

  @Test
  void rowsStayInPlaceWhenTheSelectedOneIsNotPushedOut() {
    holdMany(60);
    browse();
    Pane panel = new Pane();
    at(() -> {
      desk.view.showAboveRows(panel);
      desk.model.select(desk.model.rows().getFirst());
    });
    at(() -> panel.setMinHeight(200));
    assertEquals(0, firstVisible());
  }

  private int lastVisible() {
    return lookup(".virtual-flow").<VirtualFlow<?>>query().getLastVisibleCell().getIndex();
  }

  @Test
  void theLinkOfWhatWasFoundIsCopiedBeforeItsRowShows() {
    at(() -> openWith(new FakeChoices(), new Later()));
    at(() -> desk.inquiries.hold(Sample.inquiry("inq_one", InquiryStatus.CREATED)));
    typeInSearch("inq_one");
    settle();
    hit(KeyCode.CONTROL, KeyCode.L);
    assertTrue(desk.followed.find(new InquiryId("inq_one")).isPresent());
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-id=inq_one", desk.clipboard.read().orElse(""));
    assertEquals(List.of("inq_one"), shownIds());
  }

  @Test
  void theLinkOfSeveralThatWereFoundWaitsForAChoice() {
    holdMany(3);
    typeInSearch("inq_many0,inq_many1,inq_many2");
    hit(KeyCode.CONTROL, KeyCode.L);
    assertEquals(3, table().getItems().size());
    assertEquals("Several are followed now. Choose one and press Ctrl+L for its link.", notice());
    assertTrue(desk.clipboard.read().isEmpty());
  }

  @Test
  void whatTheViewLeavesOutIsSaidAndShownWithTheSameSearch() {
    followMorning();
    clickOn("#view-failed");
    typeInSearch("usr_9930");
    assertTrue(isShown("This view leaves it out"));
    clickOn("Show it in Everything");
    assertEquals(List.of("usr_9930"), shownReferences());
    assertEquals("usr_9930", desk.model.searchProperty().get());
  }

  @Test
  void whatIsLookedForFromElsewhereIsLookedForInEverything() {
    followMorning();
    clickOn("#view-failed");
    at(() -> desk.view.search("usr_9930"));
    settle();
    assertEquals(List.of("usr_9930"), shownReferences());
  }

  @Test
  void whatIsToBeShownAndNotFollowedIsLookedFor() {
    holdMany(1);
    at(() -> desk.view.show(new InquiryId("inq_many0")));
    settle();
    assertTrue(isShown("Found in Persona, not followed yet."));
  }

  @Test
  void howFarChangesAreKnownIsSaid() {
    holdMany(2);
    browse();
    assertTrue(isShown("Changes known up to 10:41"));
  }

  @Test
  void aKeyWithoutSearchIsToldThatChangesMayBeMissed() {
    holdMany(2);
    at(() -> desk.lists.searchFails = new Failure.NotAllowed(null, List.of()));
    browse();
    assertTrue(
        isShown("Search is not offered to this key: changes of rows not shown may be missed"));
  }

  /** Works on the FX thread, but never where it stands. */
  private static final class Later implements Background {
    private final InlineBackground inline = new InlineBackground();

    @Override
    public <T> Running run(
        Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Failure> failed) {
      Platform.runLater(() -> inline.run(work, done, failed));
      return () -> {};
    }
  }

  private List<String> shownIds() {
    return table().getItems().stream().map(row -> row.id().value()).toList();
  }

  @Test
  void everythingInPersonaIsListedAndReadOnByScrolling() {
    holdMany(250);
    browse();
    assertEquals(100, table().getItems().size());
    assertTrue(isShown("100 read so far; more as you scroll."));
    at(() -> table().scrollTo(99));
    settle();
    assertEquals(200, table().getItems().size());
    at(() -> table().scrollTo(199));
    settle();
    assertTrue(isShown("That is all: 250 inquiries."));
  }

  @Test
  void allIsReadAtAPress() {
    holdMany(350);
    browse();
    assertTrue(command("results.readAll").isPossible());
    clickOn("Read all");
    settle();
    assertTrue(isShown("That is all: 350 inquiries."));
    assertFalse(isShown("Read all"));
    assertFalse(command("results.readAll").isPossible());
  }

  @Test
  void readingAllIsStoppedAtAPress() {
    holdMany(350);
    browse();
    desk.background.hold();
    clickOn("Read all");
    clickOn("Stop");
    at(desk.background::release);
    settle();
    assertTrue(isShown("200 read so far; more as you scroll."));
  }

  @Test
  void followedOnesAreAllHere() {
    followMorning();
    assertFalse(command("results.readAll").isPossible());
  }

  @Test
  void aStatusIsAskedOfPersonaWhileBrowsing() {
    holdMany(250);
    browse();
    clickOn("Failed");
    settle();
    assertEquals(List.of(InquiryStatus.FAILED), desk.lists.filters.getLast().statuses());
    assertEquals(84, table().getItems().size());
  }

  @Test
  void aBrowsedRowIsFollowedAtAKeyAndMarked() {
    holdMany(3);
    browse();
    at(() -> {
      desk.model.select(desk.model.rows().get(1));
      table().requestFocus();
    });
    assertEquals(0, marks());
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertTrue(desk.followed.find(new InquiryId("inq_many1")).isPresent());
    assertEquals("Following it from now on.", notice());
    assertEquals(1, marks());
    clickOn("Undo");
    assertTrue(desk.followed.rows().isEmpty());
  }

  private long marks() {
    return lookup(".followed-mark").queryAll().stream().filter(Node::isVisible).count();
  }

  @Test
  void theDetailsOfABrowsedRowDoNotFollowIt() {
    holdMany(3);
    browse();
    at(() -> desk.model.select(desk.model.rows().get(1)));
    at(() -> table().requestFocus());
    hit(KeyCode.ENTER);
    settle();
    assertTrue(isDetailOpen());
    assertTrue(desk.followed.rows().isEmpty());
  }

  @Test
  void followingSaysWhyItCannotBeDone() {
    followMorning();
    assertEquals("Choose a row first.", command("results.follow").reason().orElseThrow());
    at(() -> desk.model.select(desk.model.rows().getFirst()));
    assertEquals("Followed already.", command("results.follow").reason().orElseThrow());
  }

  @Test
  void aPageThatFailsIsSaidUnderTheRowsAndTriedAgain() {
    holdMany(150);
    browse();
    at(() -> {
      desk.lists.always = new Failure.Unreachable(new IOException());
      table().scrollTo(99);
    });
    settle();
    assertEquals(100, table().getItems().size());
    at(() -> desk.lists.always = null);
    clickOn("Try again");
    assertEquals(150, table().getItems().size());
  }

  @Test
  void nothingInPersonaSaysSo() {
    browse();
    assertTrue(isShown("There is no inquiry in Persona yet"));
  }

  @Test
  void whatIsHeardOfTheEnvironmentShowsAtOnce() {
    holdMany(2);
    browse();
    Inquiry fresh =
        Sample.inquiry(
            "inq_fresh", InquiryStatus.CREATED, "usr_fresh", null, Duration.ZERO, Duration.ZERO);
    at(() -> desk.browsed.told(List.of(fresh)));
    assertEquals("usr_fresh", shownReferences().getFirst());
  }

  @Test
  void theScopeIsRememberedWithAViewOfOnesOwn() {
    holdMany(2);
    browse();
    at(() -> command("views.saveAs").run());
    write("Wide");
    hit(KeyCode.ENTER);
    at(() -> openWith(desk.choices));
    holdMany(4);
    settle();
    at(() -> command("views.scope").run());
    at(() -> command("views.go.own-1").run());
    settle();
    assertEquals(4, table().getItems().size());
  }

  @Test
  void mineTodayShowsWhatWasMadeFromHere() {
    at(() -> {
      desk.mine.written(
          new LedgerLine(
              Sample.NOW,
              "dana",
              LedgerLine.Act.CREATED,
              Sample.morning().get(2).id(),
              null,
              null));
      desk.model.filterProperty().set(ViewFilter.ANY.withMine(true));
    });
    followMorning();
    assertEquals(List.of("usr_ABC123"), shownReferences());
  }
}
