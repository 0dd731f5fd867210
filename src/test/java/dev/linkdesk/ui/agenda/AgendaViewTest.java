package dev.linkdesk.ui.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Notice;
import dev.linkdesk.ui.shared.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init")
final class AgendaViewTest extends ApplicationTest {
  private static final Inquiry SOON = Sample.created("soon", Duration.ofMinutes(150));
  private static final Inquiry LATER = Sample.created("later", Duration.ofHours(20));
  private static final Inquiry STUCK = Sample.pending("stuck", Duration.ofHours(5), null);
  private static final Inquiry DEAD = Sample.expired("dead", Duration.ofDays(2));

  private Desk desk;

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
    desk = new Desk();
    Scene scene = new Scene(desk.view, 990, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    // All tests share one stage, whatever size the last one gave it.
    stage.setWidth(990);
    stage.setHeight(740);
    stage.show();
    stage.requestFocus();
  }

  @Test
  void downAndUpGoThroughAllLinksAndStepOverTheHeadings() {
    followAll();
    assertEquals("inq_soon", chosen());
    List<String> down = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      hit(KeyCode.DOWN);
      down.add(chosen());
    }
    assertEquals(List.of("inq_later", "inq_stuck", "inq_dead", "inq_dead"), down);
    hit(KeyCode.UP);
    hit(KeyCode.UP);
    assertEquals("inq_later", chosen());
  }

  @Test
  void homeAndEndAndPagesGoToLinks() {
    followAll();
    hit(KeyCode.END);
    assertEquals("inq_dead", chosen());
    hit(KeyCode.HOME);
    assertEquals("inq_soon", chosen());
    hit(KeyCode.PAGE_DOWN);
    assertEquals("inq_dead", chosen());
    hit(KeyCode.PAGE_UP);
    assertEquals("inq_soon", chosen());
  }

  @Test
  void aPageGoesOnByWhatIsInSight() {
    at(() -> desk.follow(many(500)));
    at(() -> desk.view.takeFocus());
    hit(KeyCode.PAGE_DOWN);
    int page = list().getSelectionModel().getSelectedIndex();
    assertTrue(page > 8 && page < 20, "went to " + page);
    assertTrue(isInSight(page));
  }

  @Test
  void enterWritesTheReminderAndSoDoRAndControlM() {
    followAll();
    hit(KeyCode.ENTER);
    hit(KeyCode.R);
    hit(KeyCode.CONTROL, KeyCode.M);
    assertEquals(
        List.of("write REMINDER inq_soon", "write REMINDER inq_soon", "write REMINDER inq_soon"),
        desk.handover.done);
    assertEquals(List.of(), desk.ledger.lines, "whoever hands the reminder over writes it down");
  }

  @Test
  void controlLCopiesTheLinkThatWorksAndSaysWhich() {
    followAll();
    hit(KeyCode.CONTROL, KeyCode.L);
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-id=inq_soon", desk.clipboard.read().orElseThrow());
    assertTrue(notice().contains("Ada Novak soon"), notice());
    hit(KeyCode.ESCAPE);
    assertEquals("", notice());
  }

  @Test
  void theLinkOfAnExpiredInquiryBringsItBack() {
    followAll();
    hit(KeyCode.END);
    hit(KeyCode.CONTROL, KeyCode.L);
    assertTrue(desk.clipboard.read().orElseThrow().contains("code="));
    assertTrue(notice().contains("Ada Novak dead"), notice());
    assertTrue(notice().contains("brought back"), notice());
  }

  @Test
  void oOpensItInResults() {
    followAll();
    hit(KeyCode.DOWN);
    hit(KeyCode.O);
    assertEquals(List.of("inq_later"), desk.openedInResults);
  }

  @Test
  void controlShiftDShowsItAtTheDesk() {
    followAll();
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertEquals(List.of("desk inq_soon"), desk.handover.done);
  }

  @Test
  void theButtonsOfALineActOnThatLine() {
    followAll();
    clickOn("usr_stuck");
    assertEquals("inq_stuck", chosen());
    clickOn(buttonOf("inq_stuck", "Write reminder"));
    clickOn(buttonOf("inq_stuck", "Details"));
    assertEquals(List.of("write REMINDER inq_stuck"), desk.handover.done);
    assertEquals(List.of("inq_stuck"), desk.openedInResults);
  }

  @Test
  void aDoubleClickWritesTheReminder() {
    followAll();
    doubleClickOn("usr_dead");
    assertEquals(List.of("write REMINDER inq_dead"), desk.handover.done);
  }

  @Test
  void aHeadingIsNotChosenByAClick() {
    followAll();
    clickOn("Opened and stuck");
    assertEquals("inq_soon", chosen());
  }

  @Test
  void theMenuOfALineDoesTheSame() {
    followAll();
    rightClickOn("usr_later");
    clickOn(inMenu("Open in Results"));
    assertEquals(List.of("inq_later"), desk.openedInResults);
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheChosenLine() {
    followAll();
    hit(KeyCode.DOWN);
    at(() ->
        Event.fireEvent(
            list(),
            new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
    clickOn(inMenu("Write the reminder"));
    assertEquals(List.of("write REMINDER inq_later"), desk.handover.done);
  }

  @Test
  void theChoiceStaysWithItsLinkWhenOthersComeAndGo() {
    followAll();
    hit(KeyCode.DOWN);
    hit(KeyCode.DOWN);
    at(() -> desk.follow(List.of(Sample.created("first", Duration.ofMinutes(5)))));
    assertEquals("inq_stuck", chosen());
    at(() -> desk.followed.remove(List.of(SOON.id())));
    at(() -> desk.ticker.advance(Duration.ofSeconds(1)));
    assertEquals("inq_stuck", chosen());
  }

  @Test
  void theNeighbourIsChosenWhenALinkLeaves() {
    followAll();
    hit(KeyCode.DOWN);
    finish(LATER);
    assertEquals("inq_stuck", chosen());
    finish(STUCK);
    assertEquals("inq_dead", chosen());
    finish(DEAD);
    assertEquals("inq_soon", chosen());
    finish(SOON);
    assertEquals("", chosen());
  }

  @Test
  void linesSayWhenTheyDieAndWhoWasReminded() {
    followAll();
    assertEquals(
        "Ada Novak soon, usr_soon. Not started, expires in 2 h, not reminded", spoken("inq_soon"));
    assertEquals(
        "Ada Novak dead, usr_dead. Expired, expired 2 d ago, not reminded", spoken("inq_dead"));
    at(() -> desk.remind(SOON, Duration.ofHours(3)));
    assertEquals(
        "Ada Novak soon, usr_soon. Not started, expires in 2 h, reminded 3 h ago",
        spoken("inq_soon"));
    at(() -> desk.ticker.advance(Duration.ofHours(1)));
    assertEquals(
        "Ada Novak soon, usr_soon. Not started, expires in 1 h, reminded 4 h ago",
        spoken("inq_soon"));
  }

  @Test
  void aLinkOfNobodyKnownShowsItsInquiryId() {
    at(() ->
        desk.follow(
            List.of(AnInquiry.of("inq_bare", InquiryStatus.PENDING).times(STUCK.times()).build())));
    assertEquals(
        "No name, inq_bare. In progress, no expiry told, not reminded", spoken("inq_bare"));
  }

  @Test
  void remindersThatCannotBeReadAreSaidAndCanBeReadAgain() {
    followAll();
    desk.ledger.unreadable = true;
    at(() -> desk.model.refreshReminders());
    assertTrue(unknown().startsWith("Who was reminded could not be read"), unknown());
    assertTrue(spoken("inq_soon").endsWith("expires in 2 h"), spoken("inq_soon"));
    desk.ledger.unreadable = false;
    clickOn("Read again");
    assertEquals("", unknown());
    assertTrue(spoken("inq_soon").contains("not reminded"));
  }

  @Test
  void theEmptyScreenSaysWhatWillStandThere() {
    assertTrue(lookup("#agenda-empty").query().isVisible());
    assertFalse(list().isVisible());
    followAll();
    assertFalse(lookup("#agenda-empty").query().isVisible());
    assertTrue(list().isVisible());
  }

  @Test
  void keysDoNothingWhereThereIsNoLink() {
    at(() -> desk.view.takeFocus());
    hit(KeyCode.ENTER);
    hit(KeyCode.CONTROL, KeyCode.L);
    hit(KeyCode.DOWN);
    hit(KeyCode.O);
    assertEquals(List.of(), desk.handover.done);
    assertEquals(List.of(), desk.openedInResults);
    assertEquals("", notice());
  }

  @Test
  void tenThousandLinksMakeAsManyCellsAsAreInSight() {
    at(() -> desk.follow(many(10_000)));
    at(() -> desk.view.takeFocus());
    hit(KeyCode.END);
    assertEquals("inq_9999", chosen());
    long cells = lookup(node -> node instanceof AgendaCell).queryAll().size();
    assertTrue(cells < 60, cells + " cells");
    assertTrue(isInSight(10_000));
  }

  @Test
  void thePlaceInALongListStaysWhenItsTopChanges() {
    at(() -> desk.follow(many(500)));
    at(() -> desk.view.takeFocus());
    hit(KeyCode.END);
    at(() -> desk.follow(List.of(Sample.created("first", Duration.ofMinutes(5)))));
    assertEquals("inq_499", chosen());
    assertTrue(isInSight(list().getSelectionModel().getSelectedIndex()));
  }

  @Test
  void everythingThatTakesTheFocusHasASpokenName() {
    followAll();
    List<String> nameless = new ArrayList<>();
    at(() ->
        walk(
            desk.view,
            node -> {
              boolean named =
                  node.getAccessibleText() != null
                      || (node instanceof Labeled labeled
                          && !String.valueOf(labeled.getText()).isBlank());
              if (node.isFocusTraversable() && !named) {
                nameless.add(node.toString());
              }
            }));
    assertEquals(List.of(), nameless);
  }

  private void followAll() {
    at(() -> desk.follow(List.of(SOON, LATER, STUCK, DEAD)));
    at(() -> desk.view.takeFocus());
  }

  private static List<Inquiry> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Sample.created(String.valueOf(i), Duration.ofHours(1).plusSeconds(i)))
        .toList();
  }

  private void finish(Inquiry inquiry) {
    at(() ->
        desk.follow(
            List.of(
                AnInquiry.like(inquiry)
                    .status(InquiryStatus.APPROVED)
                    .updated(Sample.NOW)
                    .build())));
  }

  private void at(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void hit(KeyCode... keys) {
    press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @SuppressWarnings("unchecked")
  private ListView<AgendaItem> list() {
    return (ListView<AgendaItem>) lookup(".agenda-list").query();
  }

  private String chosen() {
    return list().getSelectionModel().getSelectedItem() instanceof AgendaItem.Link link
        ? link.id().value()
        : "";
  }

  private String spoken(String id) {
    return String.valueOf(cell(id).getAccessibleText());
  }

  private static Predicate<Node> inMenu(String words) {
    return node ->
        node instanceof Labeled label
            && words.equals(label.getText())
            && node.getParent().getStyleClass().contains("menu-item");
  }

  private Node buttonOf(String id, String words) {
    List<Node> found = new ArrayList<>();
    walk(
        cell(id),
        node -> {
          if (node instanceof Labeled labeled && words.equals(labeled.getText())) {
            found.add(node);
          }
        });
    return found.getFirst();
  }

  private AgendaCell cell(String id) {
    return lookup(node ->
            node instanceof AgendaCell cell
                && cell.getItem() instanceof AgendaItem.Link link
                && link.id().value().equals(id))
        .query();
  }

  private boolean isInSight(int index) {
    VirtualFlow<?> flow = lookup(".virtual-flow").query();
    return flow.getFirstVisibleCell().getIndex() <= index
        && flow.getLastVisibleCell().getIndex() >= index;
  }

  private String notice() {
    return lookup("#agenda-notice").<Notice>query().sentence();
  }

  private String unknown() {
    return lookup("#agenda-unknown").<Notice>query().sentence();
  }

  private static void walk(Node node, Consumer<Node> visit) {
    visit.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
    }
  }
}
