package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.WorkingLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopyShelfTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final FakeClipboard clipboard = new FakeClipboard();
  private Instant now = NOW;
  private final CopyShelf shelf = new CopyShelf(clipboard, () -> now);

  private static CopyShelf.Copy link(int number) {
    return new CopyShelf.Copy(
        "Person " + number, CopyShelf.What.PLAIN_LINK, "https://example.org/" + number);
  }

  @Test
  void aCopyIsOnTheClipboardAndRemembered() {
    assertTrue(shelf.put(link(1)));
    assertEquals(Optional.of("https://example.org/1"), clipboard.read());
    assertEquals(List.of(new CopyShelf.Copied(link(1), NOW, NOW, true)), shelf.copies());
  }

  @Test
  void theLastTenAreRememberedTheNewestFirst() {
    IntStream.rangeClosed(1, 11).forEach(number -> shelf.put(link(number)));
    assertEquals(10, shelf.copies().size());
    assertEquals(link(11), shelf.copies().getFirst().copy());
    assertEquals(link(2), shelf.copies().getLast().copy());
  }

  @Test
  void whatIsCopiedAgainGrowsNoYounger() {
    shelf.put(link(1));
    now = NOW.plusSeconds(240);
    assertTrue(shelf.again(shelf.copies().getFirst()));
    assertEquals(new CopyShelf.Copied(link(1), NOW, now, true), shelf.copies().getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN_LINK, true, false",
    "ONE_TIME_LINK, true, true",
    "GENERIC_LINK, false, false",
    "MESSAGE, true, false"
  })
  void afterTheGraceOfAOneTimeLinkItDependsOnWhatItIs(
      CopyShelf.What what, boolean doubtful, boolean spent) {
    shelf.put(new CopyShelf.Copy("Jane", what, "https://example.org/1"));
    CopyShelf.Copied copied = shelf.copies().getFirst();
    Instant soon = NOW.plus(WorkingLink.GRACE).minusSeconds(1);
    assertFalse(copied.isDoubtful(soon) || copied.isSpent(soon));
    Instant later = soon.plusSeconds(1);
    assertEquals(doubtful, copied.isDoubtful(later));
    assertEquals(spent, copied.isSpent(later));
  }

  @Test
  void anEMailIsPutThereAsTextAndAsHtmlTogether() {
    shelf.put(new CopyShelf.Copy("Jane", CopyShelf.What.MESSAGE, "words", "<p>words</p>"));
    assertEquals(Optional.of("words"), clipboard.read());
    assertEquals(Optional.of("<p>words</p>"), clipboard.html());
  }

  @Test
  void oldHtmlDoesNotStayBesideANewLink() {
    shelf.put(new CopyShelf.Copy("Jane", CopyShelf.What.MESSAGE, "words", "<p>words</p>"));
    shelf.put(link(1));
    assertEquals(Optional.empty(), clipboard.html());
  }

  @Test
  void aClipboardThatDidNotTakeItIsRemembered() {
    clipboard.holdByAnother();
    assertFalse(shelf.put(link(1)));
    assertFalse(shelf.copies().getFirst().readBack());
  }

  @Test
  void itKnowsWhichOfItsCopiesIsOnTheClipboard() {
    shelf.put(link(1));
    shelf.put(link(2));
    clipboard.put("https://example.org/1");
    assertEquals(link(1), shelf.onClipboard().orElseThrow().copy());
    clipboard.put("something else");
    assertEquals(Optional.empty(), shelf.onClipboard());
  }

  @Test
  void aSystemThatEndsLinesInItsOwnWayHoldsTheSameWords() {
    shelf.put(new CopyShelf.Copy("Jane", CopyShelf.What.MESSAGE, "one\ntwo"));
    clipboard.put("one\r\ntwo");
    assertTrue(shelf.onClipboard().isPresent());
  }

  @Test
  void wipingForgetsAllAndEmptiesTheClipboardOfOurs() {
    shelf.put(link(1));
    shelf.wipe();
    assertEquals(List.of(), shelf.copies());
    assertEquals(Optional.of(""), clipboard.read());
  }

  @Test
  void wipingLeavesWhatAnotherProgramPutThere() {
    shelf.put(link(1));
    clipboard.put("a shopping list");
    shelf.wipe();
    assertEquals(Optional.of("a shopping list"), clipboard.read());
  }

  @Test
  void aLinkIsInNoText() {
    shelf.put(link(1));
    assertFalse(shelf.copies().toString().contains("example.org"));
  }
}
