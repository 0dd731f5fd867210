package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.background.InlineBackground;
import dev.linkdesk.inquiry.AnInquiry;
import dev.linkdesk.inquiry.FakeInquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.results.views.SearchQuery;
import dev.linkdesk.ui.results.views.Searched;
import dev.linkdesk.ui.results.views.ViewFilter;
import dev.linkdesk.ui.shared.FakeChoices;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.InquiryRow;
import dev.linkdesk.ui.shared.TemplateCatalog;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class ResultsModelTest {
  private static final Duration TYPED = Duration.ofMillis(120);

  private final HandTicker ticker = new HandTicker(Sample.NOW);
  private final FollowedInquiries followed = new FollowedInquiries();
  private final TemplateCatalog templates =
      new TemplateCatalog(new FakeInquiries(), new InlineBackground(), new FakeChoices());
  private final InlineBackground background = new InlineBackground();
  private final Set<InquiryId> mine = new HashSet<>();
  private final ResultsModel model =
      new ResultsModel(
          followed, templates, background, ticker, ticker, ZoneOffset.UTC, mine::contains);

  @Test
  void showsNewestFirst() {
    followed.merge(Sample.morning().reversed());
    assertEquals("usr_9931", reference(0));
    assertEquals("usr_9871", reference(11));
  }

  @Test
  void searchesWhenTypingPauses() {
    followed.merge(Sample.morning());
    model.searchProperty().set("pri");
    ticker.advance(TYPED.minusMillis(1));
    assertEquals(12, model.rows().size());
    ticker.advance(Duration.ofMillis(1));
    assertEquals(List.of("usr_9927"), references());
  }

  @Test
  void typingOnPutsTheSearchOff() {
    followed.merge(Sample.morning());
    model.searchProperty().set("p");
    ticker.advance(Duration.ofMillis(100));
    model.searchProperty().set("pr");
    ticker.advance(Duration.ofMillis(100));
    assertEquals(12, model.rows().size());
  }

  @Test
  void findsByReferenceNameInAnyOrderAndWithoutAccents() {
    followed.merge(Sample.morning());
    assertEquals(List.of("usr_9930"), found("USR_9930"));
    assertEquals(List.of("usr_9921"), found("tran sam"));
    assertEquals(List.of("usr_9899"), found("tomas"));
  }

  @Test
  void findsByTag() {
    Inquiry tagged = AnInquiry.like(Sample.morning().getFirst()).tags("branch-12").build();
    followed.merge(List.of(tagged, Sample.morning().get(1)));
    assertEquals(List.of("usr_9931"), found("branch-1"));
  }

  @Test
  void findsTheInquiryOfAPastedLink() {
    followed.merge(Sample.morning());
    String link = "https://x.example/verify?inquiry-id=inq_2hVd8PqLz4YtRm6XcWk1TnBs&language=de";
    assertEquals(List.of("usr_9921"), found(link));
    assertTrue(model.searchedProperty().get().isFound());
  }

  @Test
  void tellsThatAPastedInquiryIsNotAmongTheRows() {
    followed.merge(Sample.morning());
    found("see https://x.example/verify?inquiry-id=inq_Elsewhere1 please");
    assertEquals(
        new Searched(
            new SearchQuery.InquiryIds(List.of(new InquiryId("inq_Elsewhere1")), 0), false),
        model.searchedProperty().get());
  }

  @Test
  void offersNothingWhileAnIdIsStillBeingTyped() {
    followed.merge(Sample.morning());
    assertEquals(List.of("usr_9921"), found("inq_2hV"));
    assertTrue(model.searchedProperty().get().isFound());
  }

  @Test
  void countsEachStatusAmongWhatTheSearchFinds() {
    followed.merge(Sample.morning());
    assertEquals(12, model.countsProperty().get().all());
    assertEquals(4, model.countsProperty().get().of(InquiryStatus.APPROVED));
    model.filterProperty().set(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.FAILED)));
    assertEquals(12, model.countsProperty().get().all());
    found("usr_989");
    assertEquals(1, model.countsProperty().get().of(InquiryStatus.APPROVED));
    assertEquals(0, model.countsProperty().get().of(InquiryStatus.FAILED));
  }

  @Test
  void anUnknownStatusIsCountedAfterTheKnownOnes() {
    InquiryStatus paused = new InquiryStatus("paused");
    followed.merge(
        List.of(Sample.inquiry("inq_1", paused), Sample.inquiry("inq_2", InquiryStatus.EXPIRED)));
    assertEquals(List.of(InquiryStatus.EXPIRED, paused), model.countsProperty().get().present());
  }

  @Test
  void showsOneStatusOnly() {
    followed.merge(Sample.morning());
    model.filterProperty().set(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.EXPIRED)));
    assertEquals(List.of("usr_9904", "usr_9880"), references());
  }

  @Test
  void showsOneTemplateOnly() {
    followed.merge(Sample.morning());
    model.filterProperty().set(ViewFilter.ANY.withTemplates(Set.of("itmpl_demoAML")));
    assertEquals(List.of("usr_9927", "usr_9880"), references());
    assertEquals(2, model.countsProperty().get().all());
  }

  @Test
  void aRowThatLeavesTheFilterStaysSelected() {
    followed.merge(Sample.morning());
    model.filterProperty().set(ViewFilter.ANY.withStatuses(Set.of(InquiryStatus.PENDING)));
    InquiryRow row = model.rows().getFirst();
    model.select(row);
    followed.merge(List.of(Sample.moved(row.inquiry(), InquiryStatus.APPROVED, Sample.NOW)));
    assertTrue(model.rows().isEmpty());
    assertEquals(row, model.selectedProperty().get());
  }

  @Test
  void aRowThatIsNoLongerFollowedIsNoLongerSelected() {
    followed.merge(Sample.morning());
    model.select(model.rows().getFirst());
    followed.remove(List.of(model.rows().getFirst().id()));
    assertNull(model.selectedProperty().get());
  }

  @Test
  void aChangeThatMovesNoRowLeavesTheListAlone() {
    followed.merge(many(5_000));
    AtomicInteger changes = new AtomicInteger();
    model.rows().addListener((ListChangeListener<InquiryRow>) c -> changes.incrementAndGet());
    followed.merge(
        many(5_000).stream()
            .limit(1_000)
            .map(old -> Sample.moved(old, InquiryStatus.APPROVED, Sample.NOW))
            .toList());
    assertEquals(0, changes.get());
    assertEquals(1_000, model.countsProperty().get().of(InquiryStatus.APPROVED));
  }

  @Test
  void aBatchIsTakenInOnce() {
    followed.merge(many(5_000));
    long before = model.appliedProperty().get();
    followed.merge(
        many(5_000).stream()
            .map(old -> Sample.moved(old, InquiryStatus.FAILED, Sample.NOW))
            .toList());
    assertEquals(before + 1, model.appliedProperty().get());
  }

  @Test
  void sortsAnewWhenAChangeMovesARow() {
    followed.merge(Sample.morning());
    model.orderBy(ResultsColumn.UPDATED, true);
    assertEquals("usr_9931", reference(0));
    Inquiry failed = Sample.morning().get(4);
    followed.merge(List.of(Sample.moved(failed, InquiryStatus.APPROVED, Sample.NOW)));
    assertEquals("usr_9921", reference(0));
  }

  @Test
  void rowsWithoutAValueStandLastInBothDirections() {
    followed.merge(
        List.of(
            Sample.inquiry("inq_1", InquiryStatus.CREATED),
            Sample.inquiry(
                "inq_2", InquiryStatus.CREATED, "b", "Bo Ek", Duration.ZERO, Duration.ZERO),
            Sample.inquiry(
                "inq_3", InquiryStatus.CREATED, "a", "Al Ek", Duration.ZERO, Duration.ZERO)));
    model.orderBy(ResultsColumn.APPLICANT, false);
    assertEquals(List.of("inq_3", "inq_2", "inq_1"), ids());
    model.orderBy(ResultsColumn.APPLICANT, true);
    assertEquals(List.of("inq_2", "inq_3", "inq_1"), ids());
  }

  @Test
  void statusesSortInTheOrderOfTheLifeCycle() {
    followed.merge(Sample.morning());
    model.orderBy(ResultsColumn.STATUS, false);
    assertEquals(InquiryStatus.CREATED, model.rows().getFirst().inquiry().status());
    assertEquals(InquiryStatus.EXPIRED, model.rows().getLast().inquiry().status());
  }

  @Test
  void everyColumnSortsThousandsBothWays() {
    List<Inquiry> all = new ArrayList<>(many(3_000));
    all.add(Inquiry.known(new InquiryId("inq_Bare"), InquiryStatus.CREATED));
    followed.merge(all);
    for (ResultsColumn column : ResultsColumn.values()) {
      model.orderBy(column, false);
      List<String> up = ids();
      model.orderBy(column, true);
      assertEquals(3_001, up.size());
      // All have one template and one creator, and the bare one stands last both ways.
      boolean varies =
          Set.of(
                  ResultsColumn.REFERENCE,
                  ResultsColumn.APPLICANT,
                  ResultsColumn.CREATED,
                  ResultsColumn.UPDATED,
                  ResultsColumn.EXPIRES,
                  ResultsColumn.STATUS,
                  ResultsColumn.OPENED)
              .contains(column);
      assertEquals(varies, !up.equals(ids()), column.word());
    }
  }

  @Test
  void timeMovesOnWithoutSortingAnew() {
    followed.merge(Sample.morning());
    long before = model.appliedProperty().get();
    ticker.advance(Duration.ofSeconds(30));
    assertEquals(Sample.NOW.plusSeconds(30), model.nowProperty().get());
    assertEquals(before, model.appliedProperty().get());
  }

  @Test
  void namesOfTemplatesThatBecomeKnownAreSortedBy() {
    followed.merge(Sample.morning());
    model.orderBy(ResultsColumn.TEMPLATE, false);
    assertEquals("usr_9927", reference(0));
    templates.learn("itmpl_demoAML", "Zeta");
    assertEquals("usr_9931", reference(0));
  }

  @Test
  void nothingHappensAnyMoreOnceClosed() {
    model.close();
    followed.merge(Sample.morning());
    assertEquals(0, model.countsProperty().get().all());
    assertTrue(ticker.next().isEmpty());
  }

  @Test
  void rowsAreWorkedOutAwayFromTheCaller() {
    background.hold();
    followed.merge(Sample.morning());
    assertTrue(model.rows().isEmpty());
    background.release();
    assertEquals(12, model.rows().size());
  }

  @Test
  void anAnswerToWhatIsNoLongerAskedIsDropped() {
    followed.merge(Sample.morning());
    List<List<String>> shown = new ArrayList<>();
    model.rows().addListener((ListChangeListener<InquiryRow>) c -> shown.add(references()));
    background.hold();
    found("priya");
    found("tran");
    background.release();
    assertEquals(List.of(List.of("usr_9921")), shown);
  }

  @Test
  void whatIsToldWhileAQuestionIsUnderWayIsTakenInAfterwards() {
    background.hold();
    followed.merge(Sample.morning().subList(0, 3));
    followed.merge(Sample.morning());
    background.release();
    assertEquals(12, model.rows().size());
  }

  @Test
  void whoWaitsForAnAnswerGoesOnWithTheRowsAskedFor() {
    followed.merge(Sample.morning());
    List<List<String>> seen = new ArrayList<>();
    model.whenAnswered(() -> seen.add(references()));
    background.hold();
    found("priya");
    model.searchProperty().set("tran");
    model.applyTyped();
    model.whenAnswered(() -> seen.add(references()));
    assertEquals(1, seen.size());
    background.release();
    assertEquals(List.of("usr_9921"), seen.getLast());
  }

  @Test
  void aRowThatWentAndCameBackIsShownAsTheNewRow() {
    followed.merge(Sample.morning());
    Inquiry first = Sample.morning().getFirst();
    background.hold();
    followed.remove(List.of(first.id()));
    followed.merge(List.of(first));
    background.release();
    assertSame(followed.find(first.id()).orElseThrow(), model.rows().getFirst());
  }

  @Test
  void turnsToTheRowsOfAnotherSource() {
    followed.merge(Sample.morning());
    InquiryRow selected = model.rows().get(4);
    model.select(selected);
    FollowedInquiries other = new FollowedInquiries();
    other.merge(Sample.morning().subList(2, 6));
    model.sourceProperty().set(other);
    assertEquals(List.of("usr_ABC123", "usr_9927", "usr_9921", "usr_9917"), references());
    assertSame(other.find(selected.id()).orElseThrow(), model.chosen().getFirst());
    followed.merge(List.of(Sample.inquiry("inq_1", InquiryStatus.CREATED)));
    assertEquals(4, model.rows().size());
  }

  @Test
  void showsOnlyWhatWasMadeFromHere() {
    mine.add(Sample.morning().get(5).id());
    followed.merge(Sample.morning());
    model.filterProperty().set(ViewFilter.ANY.withMine(true));
    assertEquals(List.of("usr_9917"), references());
  }

  @Test
  void anotherDayIsMeasuredAnew() {
    followed.merge(Sample.morning());
    model.filterProperty().set(ViewFilter.ANY.withCreated(ViewFilter.Created.TODAY));
    assertEquals(5, model.rows().size());
    ticker.advance(Duration.ofHours(14));
    assertTrue(model.rows().isEmpty());
  }

  @Test
  void theChosenRowsStandInTheOrderOfTheTable() {
    followed.merge(Sample.morning());
    List<InquiryRow> rows = model.rows();
    model.select(List.of(rows.get(7), rows.get(2), rows.get(4)), rows.get(4));
    assertEquals(List.of(2, 4, 7), model.chosenPlaces());
    model.orderBy(ResultsColumn.CREATED, false);
    assertEquals(List.of(4, 7, 9), model.chosenPlaces());
    assertEquals("usr_9904", model.chosen().getFirst().inquiry().referenceId());
  }

  @Test
  void whatIsFilteredAwayIsNotChosenUntilItComesBack() {
    followed.merge(Sample.morning());
    model.select(model.rows().subList(0, 3), model.rows().getFirst());
    found("petrov");
    assertEquals(List.of(0), model.chosenPlaces());
    assertEquals("usr_9930", model.chosen().getFirst().inquiry().referenceId());
    found("");
    assertEquals(List.of(0, 1, 2), model.chosenPlaces());
  }

  @Test
  void aRowThatIsNoLongerFollowedIsNotChosenAnyMore() {
    followed.merge(Sample.morning());
    model.select(model.rows().subList(0, 3), model.rows().getFirst());
    followed.remove(List.of(model.rows().get(1).id()));
    assertEquals(List.of(0, 1), model.chosenPlaces());
    followed.merge(Sample.morning());
    assertEquals(List.of(0, 2), model.chosenPlaces());
  }

  @Test
  void rowsSelectedWhileAnAnswerIsWorkedOutAreFoundInIt() {
    followed.merge(Sample.morning());
    background.hold();
    found("usr_98");
    model.select(model.rows().get(6));
    background.release();
    assertEquals("usr_9899", model.chosen().getFirst().inquiry().referenceId());
    assertEquals(List.of(0), model.chosenPlaces());
  }

  @Test
  void oneOfManyStaysSelected() {
    followed.merge(Sample.morning());
    model.select(model.rows().subList(0, 3), model.rows().get(1));
    assertTrue(model.selectLeadingAlone());
    assertEquals(List.of(model.rows().get(1)), model.chosen());
    assertFalse(model.selectLeadingAlone());
  }

  @Test
  void rowsSeenForTheFirstTimeDoNotGlow() {
    followed.merge(Sample.morning());
    assertTrue(model.rows().stream().allMatch(row -> model.fresh().phaseOf(row).isEmpty()));
  }

  @Test
  void aRowThatChangedGlowsAndTheOthersDoNot() {
    followed.merge(Sample.morning());
    followed.merge(
        List.of(Sample.moved(Sample.morning().get(4), InquiryStatus.APPROVED, Sample.NOW)));
    assertEquals(List.of("usr_9921"), glowing());
  }

  @Test
  void aNewRowGlowsButAnOlderOneThatIsBrowsedToDoesNot() {
    followed.merge(Sample.morning().subList(1, 5));
    followed.merge(Sample.morning());
    assertEquals(List.of("usr_9931"), glowing());
  }

  @Test
  void aRowGlowsEvenWhenItsChangeCameWithAnAnswerThatWasDropped() {
    followed.merge(Sample.morning());
    background.hold();
    followed.merge(
        List.of(Sample.moved(Sample.morning().get(4), InquiryStatus.APPROVED, Sample.NOW)));
    found("usr_99");
    background.release();
    assertEquals(List.of("usr_9921"), glowing());
  }

  private List<String> glowing() {
    return model.rows().stream()
        .filter(row -> model.fresh().phaseOf(row).isPresent())
        .map(row -> String.valueOf(row.inquiry().referenceId()))
        .toList();
  }

  private static List<Inquiry> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            Sample.inquiry(
                "inq_" + i,
                InquiryStatus.PENDING,
                "usr_" + i % 777,
                "First" + i % 50 + " Last" + i % 333,
                Duration.ofMinutes(i),
                Duration.ofMinutes(i % 100)))
        .toList();
  }

  private List<String> found(String typed) {
    model.searchProperty().set(typed);
    ticker.advance(TYPED);
    return references();
  }

  private String reference(int place) {
    return String.valueOf(model.rows().get(place).inquiry().referenceId());
  }

  private List<String> references() {
    return model.rows().stream().map(row -> String.valueOf(row.inquiry().referenceId())).toList();
  }

  private List<String> ids() {
    return model.rows().stream().map(row -> row.id().value()).toList();
  }
}
