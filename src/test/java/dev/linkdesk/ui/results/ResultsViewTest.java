package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.RelativeTimes;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

final class ResultsViewTest extends Screen {
  @Test
  void controlFGoesToTheSearchAndEnterToTheTable() {
    followMorning();
    at(() -> table().requestFocus());
    hit(KeyCode.CONTROL, KeyCode.F);
    write("petrov");
    hit(KeyCode.ENTER);
    assertEquals(List.of("usr_9930"), shownReferences());
    assertTrue(table().isFocused());
    assertEquals("usr_9930", selectedReference());
  }

  @Test
  void escapeClearsTheSearch() {
    followMorning();
    typeInSearch("petrov");
    hit(KeyCode.ESCAPE);
    assertEquals(12, table().getItems().size());
  }

  @Test
  void aChipShowsItsStatusOnlyAndLetsGoWhenPressedAgain() {
    followMorning();
    pressChip("Expired 2");
    assertEquals(List.of("usr_9904", "usr_9880"), shownReferences());
    pressChip("Expired 2");
    assertEquals(12, table().getItems().size());
  }

  @Test
  void aChipWithoutRowsIsHiddenUnlessPressed() {
    followMorning();
    pressChip("Failed 1");
    at(() ->
        desk.followed.merge(
            List.of(Sample.moved(row("usr_9921").inquiry(), InquiryStatus.APPROVED, Sample.NOW))));
    assertTrue(isShown("Failed 0"));
    clickOn("All 12");
    assertFalse(isShown("Failed 0"));
    assertTrue(isShown("Approved 5"));
  }

  @Test
  void anUnknownStatusGetsAChipWithPersonasWord() {
    at(() -> desk.follow(List.of(Sample.inquiry("inq_1", new InquiryStatus("on_hold")))));
    assertTrue(isShown("on_hold 1"));
  }

  @Test
  void rowsChangeInPlaceWithoutLosingOrderSelectionOrPosition() {
    at(() -> desk.follow(many(300)));
    at(() -> {
      desk.model.select(row("usr_103"));
      table().scrollTo(100);
    });
    int first = firstVisible();
    at(() ->
        desk.followed.merge(
            many(300).stream()
                .map(old -> Sample.moved(old, InquiryStatus.APPROVED, Sample.NOW))
                .toList()));
    assertEquals("usr_103", selectedReference());
    assertEquals(first, firstVisible());
    assertTrue(isShown("Approved 300"));
  }

  @Test
  void selectionAndOrderStayWhenRowsJoinAndMove() {
    at(() -> desk.follow(many(300)));
    at(() -> {
      sortBy(ResultsColumn.UPDATED, TableColumn.SortType.ASCENDING);
      desk.model.select(row("usr_103"));
      table().scrollTo(100);
    });
    int first = firstVisible();
    at(() ->
        desk.followed.merge(
            List.of(
                Sample.moved(row("usr_120").inquiry(), InquiryStatus.FAILED, Sample.NOW),
                Sample.inquiry(
                    "inq_new",
                    InquiryStatus.CREATED,
                    "usr_new",
                    null,
                    Duration.ZERO,
                    Duration.ZERO))));
    assertEquals("usr_103", selectedReference());
    assertEquals(301, table().getItems().size());
    List<String> shown = shownReferences();
    assertTrue(shown.indexOf("usr_120") > 290, "a row just touched stands last");
    assertTrue(Math.abs(first - firstVisible()) <= 1);
  }

  @Test
  void selectionComesBackWhenTheFilterLetsItsRowThrough() {
    followMorning();
    selectReference("usr_9921");
    at(() ->
        desk.model
            .filterProperty()
            .set(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.APPROVED))));
    assertEquals("", selectedReference());
    at(() -> desk.model.filterProperty().set(ViewFilter.ANY));
    assertEquals("usr_9921", selectedReference());
  }

  @Test
  void sortingByAColumnKeepsTheSelection() {
    followMorning();
    selectReference("usr_9921");
    at(() -> sortBy(ResultsColumn.REFERENCE, TableColumn.SortType.ASCENDING));
    assertEquals("usr_9871", shownReferences().getFirst());
    assertEquals("usr_9921", selectedReference());
    at(() -> column(ResultsColumn.REFERENCE).setSortType(TableColumn.SortType.DESCENDING));
    assertEquals("usr_ABC123", shownReferences().getFirst());
    assertEquals("usr_9921", selectedReference());
  }

  @Test
  void timesAreWordedAnewEveryHalfMinute() {
    followMorning();
    assertTrue(isShown("8 min ago"));
    at(() -> desk.letPass(Duration.ofMinutes(1)));
    assertTrue(isShown("9 min ago"));
  }

  @Test
  void controlCCopiesThePlainLinkOfANewInquiry() {
    followMorning();
    selectReference("usr_ABC123");
    hit(KeyCode.CONTROL, KeyCode.C);
    assertEquals(
        "http://127.0.0.1:8787/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8cLz0YpHdJ",
        desk.clipboard.read().orElseThrow());
    assertTrue(notice().startsWith("Link for Alexander Sample copied."), notice());
  }

  @Test
  void controlCCopiesAOneTimeLinkOfAStartedInquiryAndWarnsOfMailScanners() {
    followMorning();
    selectReference("usr_9930");
    hit(KeyCode.CONTROL, KeyCode.C);
    assertTrue(desk.clipboard.read().orElseThrow().contains("?code="));
    assertTrue(notice().contains("Mail scanners"), notice());
  }

  @Test
  void copyingFromAnExpiredInquiryResumesItAndItsRowTellsSo() {
    followMorning();
    selectReference("usr_9904");
    hit(KeyCode.CONTROL, KeyCode.C);
    assertTrue(notice().contains("brought back"), notice());
    assertEquals(InquiryStatus.PENDING, desk.model.selectedProperty().get().inquiry().status());
  }

  @Test
  void aFinishedInquiryHasNoLinkButOffersANewOne() {
    followMorning();
    selectReference("usr_9921");
    hit(KeyCode.CONTROL, KeyCode.C);
    assertTrue(desk.clipboard.read().isEmpty());
    clickOn("New inquiry for this person");
    assertEquals("usr_9921", desk.handover.newLinksFor.getFirst().referenceId());
  }

  @Test
  void aClipboardHeldByAnotherProgramIsSaid() {
    followMorning();
    desk.clipboard.holdByAnother();
    selectReference("usr_ABC123");
    hit(KeyCode.CONTROL, KeyCode.C);
    assertTrue(notice().startsWith("Another program holds the clipboard"), notice());
  }

  @Test
  void goodNewsGoesByItself() {
    followMorning();
    selectReference("usr_ABC123");
    hit(KeyCode.CONTROL, KeyCode.C);
    at(() -> desk.letPass(Duration.ofSeconds(15)));
    assertEquals("", notice());
  }

  @Test
  void whatIsRedactedSaysSoAndRunsOutNoMore() {
    Inquiry open = Sample.morning().get(1);
    at(() -> desk.follow(List.of(Sample.redacted(open))));
    assertEquals(
        List.of("Redacted"),
        from(table()).lookup(".status-badge").<Label>queryAll().stream()
            .filter(badge -> badge.isVisible() && badge.getText() != null)
            .map(Label::getText)
            .filter(text -> !text.isEmpty())
            .toList());
    ColumnWords expires =
        new ColumnWords(
            ResultsColumn.EXPIRES,
            desk.texts,
            new RelativeTimes(desk.texts, ZoneOffset.UTC),
            desk.templates);
    assertEquals("in 23 h", expires.text(open, Sample.NOW));
    assertEquals("\u2014", expires.text(Sample.redacted(open), Sample.NOW));
    assertFalse(expires.isUrgent(Sample.redacted(open), Sample.NOW.plus(Duration.ofDays(1))));
  }

  @Test
  void deleteStopsFollowingAndUndoBringsItBack() {
    followMorning();
    selectReference("usr_9927");
    hit(KeyCode.DELETE);
    assertFalse(shownReferences().contains("usr_9927"));
    assertEquals("usr_9921", selectedReference());
    clickOn("Undo");
    assertEquals(3, shownReferences().indexOf("usr_9927"));
    assertEquals("usr_9927", selectedReference());
    assertEquals("", notice());
  }

  @Test
  void deleteInTheSearchDeletesText() {
    followMorning();
    selectReference("usr_9927");
    typeInSearch("usr_9927");
    hit(KeyCode.HOME);
    hit(KeyCode.DELETE);
    assertEquals("sr_9927", desk.model.searchProperty().get());
    assertEquals(12, desk.followed.rows().size());
  }

  @Test
  void f5AsksNow() {
    followMorning();
    at(() -> table().requestFocus());
    hit(KeyCode.F5);
    clickOn("Refresh");
    assertEquals(2, desk.refreshes);
  }

  @Test
  void theMenuOfARowCopiesItsReference() {
    followMorning();
    rightClickOn("usr_9930");
    clickOn("Copy reference ID");
    assertEquals("usr_9930", desk.clipboard.read().orElseThrow());
  }

  @Test
  void theMenuOfARowCopiesItsId() {
    followMorning();
    rightClickOn("usr_9930");
    clickOn("Copy inquiry ID");
    assertEquals("inq_Bq81mXc0PzTr6WvKd2LhYn3S", desk.clipboard.read().orElseThrow());
  }

  @Test
  void theMenuOfARowSaysWhyThingsCannotBeDone() {
    followMorning();
    rightClickOn("usr_9931");
    at(() ->
        javafx.stage.Window.getWindows().stream()
            .filter(javafx.scene.control.ContextMenu.class::isInstance)
            .filter(javafx.stage.Window::isShowing)
            .forEach(
                menu -> dev.linkdesk.ui.Pictures.takeBoth(menu.getScene(), "results-row-menu")));
    List<String> reasons =
        lookup(".command-why").<javafx.scene.text.Text>queryAll().stream()
            .map(javafx.scene.text.Text::getText)
            .toList();
    assertTrue(reasons.contains("It is approved already."), reasons::toString);
    assertTrue(
        reasons.contains(
            "No link leads anywhere any more: the status is \u201cApproved\u201d. Make a new link"
                + " for the same person."),
        reasons::toString);
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheSelectedRow() {
    followMorning();
    selectReference("usr_9930");
    at(() ->
        Event.fireEvent(
            table(),
            new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
    clickOn("Copy reference ID");
    assertEquals("usr_9930", desk.clipboard.read().orElseThrow());
  }

  @Test
  void aClosedScreenReadsNothingMore() {
    followMorning();
    at(() -> desk.view.show(row("usr_9917").id()));
    at(() -> desk.view.close());
    at(() -> desk.inquiries.always = new Failure.Unreachable(new IOException()));
    settle();
    assertTrue(isShown("Reading the details …"));
  }

  @Test
  void theMenuOfARowOpensTheBrowser() {
    followMorning();
    rightClickOn("usr_ABC123");
    clickOn("Open in browser");
    assertEquals(
        List.of("http://127.0.0.1:8787/verify?inquiry-id=inq_7Qw3nT5vXkR2mB8cLz0YpHdJ"),
        desk.opened);
  }

  @Test
  void nothingFollowedLeadsToAllInPersonaToo() {
    clickOn("Show all in Persona");
    settle();
    assertFalse(isShown("Nothing followed yet"));
    assertTrue(isShown("There is no inquiry in Persona yet"));
  }

  @Test
  void nothingFollowedLeadsToANewLink() {
    assertTrue(isShown("Nothing followed yet"));
    clickOn("Create a link");
    assertEquals(1, desk.newLinks);
  }

  @Test
  void nothingMatchingOffersToClearTheFilters() {
    followMorning();
    at(() ->
        desk.model.filterProperty().set(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.FAILED))));
    typeInSearch("nobody");
    assertTrue(isShown("Nothing matches"));
    clickOn("Clear filters");
    assertEquals(12, table().getItems().size());
  }

  @Test
  void aPastedLinkThatIsNotFollowedIsFollowedWithEnter() {
    followMorning();
    Inquiry other = Sample.inquiry("inq_Other1", InquiryStatus.PENDING);
    desk.inquiries.hold(other);
    at(() -> desk.view.focusSearch());
    at(() ->
        desk.model
            .searchProperty()
            .set("https://inquiry.withpersona.com/verify?inquiry-id=inq_Other1"));
    settle();
    assertTrue(isShown("Found in Persona, not followed yet."));
    hit(KeyCode.ENTER);
    assertTrue(desk.followed.find(new InquiryId("inq_Other1")).isPresent());
    InquiryRow selected = desk.model.selectedProperty().get();
    assertEquals(other.id(), selected == null ? null : selected.id());
  }

  @Test
  void anIdThatPersonaDoesNotKnowIsSaid() {
    followMorning();
    typeInSearch("inq_Nowhere1");
    assertTrue(
        isShown(
            "Persona does not know inq_Nowhere1 here. It may be in the other environment, or"
                + " deleted."));
  }

  @Test
  void anAnswerAboutAnIdNoLongerSearchedForIsDropped() {
    followMorning();
    desk.inquiries.hold(Sample.inquiry("inq_Other1", InquiryStatus.PENDING));
    at(desk.background::hold);
    typeInSearch("inq_Other1");
    hit(KeyCode.ENTER);
    at(() -> desk.model.clearFilters());
    at(desk.background::release);
    assertEquals(12, desk.followed.rows().size());
  }

  @Test
  void theArrangementOfTheTableComesBack() {
    followMorning();
    at(() -> {
      sortBy(ResultsColumn.REFERENCE, TableColumn.SortType.ASCENDING);
      column(ResultsColumn.BY).setVisible(false);
      TableColumn<InquiryRow, ?> status = table().getColumns().removeFirst();
      table().getColumns().add(2, status);
    });
    settle();
    FakeChoices kept = desk.choices;
    at(() -> openWith(kept));
    followMorning();
    assertEquals("usr_9871", shownReferences().getFirst());
    assertFalse(column(ResultsColumn.BY).isVisible());
    assertEquals("Status", table().getColumns().get(2).getText());
  }

  @Test
  void columnsFillTheTableWithoutScrollingSideways() {
    followMorning();
    double widths =
        table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    assertEquals(table().getWidth(), widths, 6);
  }

  @Test
  void theTemplateMenuShowsOneTemplateOnly() {
    followMorning();
    clickOn("#results-templates");
    clickOn(node ->
        node.getStyleClass().contains("check-menu-item")
            && node.lookup(".label") instanceof Label label
            && label.getText().equals("KYC + AML"));
    assertEquals(List.of("usr_9927", "usr_9880"), shownReferences());
  }

  private void sortBy(ResultsColumn column, TableColumn.SortType type) {
    TableColumn<InquiryRow, ?> found = column(column);
    found.setSortType(type);
    table().getSortOrder().setAll(List.of(found));
  }

  private TableColumn<InquiryRow, ?> column(ResultsColumn column) {
    String title = desk.texts.get("results.column." + column.word());
    return table().getColumns().stream()
        .filter(each -> each.getText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<Inquiry> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            Sample.inquiry(
                "inq_" + i,
                InquiryStatus.PENDING,
                "usr_" + i,
                "First Last" + i,
                Duration.ofMinutes(i + 2),
                Duration.ofMinutes(i + 1)))
        .toList();
  }
}
