package dev.linkdesk.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FiltersAndPagesTest {
  private static final InquirySearch.Clause COMPARE =
      new InquirySearch.Compare(
          InquirySearch.Attribute.STATUS, InquirySearch.Operator.EQ, "created");

  @Test
  void aNoteMustBeTheOnlyFilter() {
    InquiryFilter note = InquiryFilter.ofNote("n");

    assertThrows(IllegalArgumentException.class, () -> note.withReference("usr_1"));
    assertThrows(
        IllegalArgumentException.class, () -> note.withStatuses(List.of(InquiryStatus.CREATED)));
    assertThrows(IllegalArgumentException.class, () -> note.createdBetween(null, Instant.EPOCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "", " "})
  void aWordThatWouldBecomeTwoIsNoFilter(String word) {
    assertThrows(
        IllegalArgumentException.class, () -> InquiryFilter.ANY.withAccounts(List.of(word)));
    assertThrows(
        IllegalArgumentException.class,
        () -> InquiryFilter.ANY.withStatuses(List.of(new InquiryStatus(word))));
    assertThrows(IllegalArgumentException.class, () -> EventFilter.of(word));
  }

  @Test
  void aFilterTakesAHundredIds() {
    List<InquiryId> ids = IntStream.range(0, 101).mapToObj(i -> new InquiryId("inq_" + i)).toList();

    assertEquals(100, InquiryFilter.ANY.withIds(ids.subList(0, 100)).ids().size());
    assertThrows(IllegalArgumentException.class, () -> InquiryFilter.ANY.withIds(ids));
  }

  @Test
  void aSearchJoinsTwentyComparisonsOnTwoLevels() {
    List<InquirySearch.Clause> ten = IntStream.range(0, 10).mapToObj(i -> COMPARE).toList();
    InquirySearch.Clause twenty =
        new InquirySearch.And(List.of(new InquirySearch.Or(ten), new InquirySearch.Or(ten)));

    assertEquals(twenty, new InquirySearch(twenty, null).clause());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new InquirySearch(
                new InquirySearch.And(
                    List.of(new InquirySearch.Or(ten), new InquirySearch.Or(ten), COMPARE)),
                null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new InquirySearch(new InquirySearch.Not(twenty), null));
  }

  @Test
  void aSearchSortsByTimesAndStatus() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new InquirySearch.Sort(
                InquirySearch.Attribute.REFERENCE_ID, InquirySearch.Direction.ASC));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void aPageHasOneToAHundredItems(int size) {
    assertThrows(IllegalArgumentException.class, () -> new PageRequest(size, null, null));
  }

  @Test
  void aPageHasOneCursor() {
    assertThrows(IllegalArgumentException.class, () -> new PageRequest(1, "a", "b"));
  }

  @Test
  void readsAListToItsEndAndLeavesOutWhatComesAgain() {
    List<PageRequest> asked = new ArrayList<>();

    List<String> all =
        Pages.all(
            request -> {
              asked.add(request);
              return switch (asked.size()) {
                case 1 -> new Page<>(List.of("d", "c"), "c");
                case 2 -> new Page<>(List.of("c", "b"), "b");
                default -> new Page<>(List.of("a"), null);
              };
            },
            item -> item,
            10);

    assertEquals(List.of("d", "c", "b", "a"), all);
    assertEquals(
        List.of(PageRequest.FIRST, PageRequest.FIRST.after("c"), PageRequest.FIRST.after("b")),
        asked);
  }

  @Test
  void aListThatBringsNothingNewIsGivenUp() {
    assertThrows(
        Failure.NotUnderstood.class,
        () -> Pages.all(_ -> new Page<>(List.of("a"), "a"), item -> item, 10));
  }

  @Test
  void aListWithoutEndIsGivenUp() {
    List<PageRequest> asked = new ArrayList<>();

    assertThrows(
        Failure.NotUnderstood.class,
        () ->
            Pages.all(
                request -> {
                  asked.add(request);
                  return new Page<>(List.of("" + asked.size()), "" + asked.size());
                },
                item -> item,
                10));

    assertEquals(10, asked.size());
  }
}
