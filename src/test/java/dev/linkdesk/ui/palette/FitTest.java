package dev.linkdesk.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well what was typed fits the words of a command. */
final class FitTest {
  private static int score(String typed, String text) {
    return fit(typed, text).map(Fit::score).orElse(0);
  }

  private static Optional<Fit> fit(String typed, String text) {
    return Fit.of(Fit.words(typed), text);
  }

  @Test
  void wordsFitInAnyOrder() {
    assertTrue(score("link new", "New link") > 0);
    assertTrue(score("review mark", "Mark for review") > 0);
  }

  @Test
  void everyWordHasToFit() {
    assertEquals(0, score("new review", "New link"));
  }

  @Test
  void theBeginningOfAWordIsBetterThanItsInside() {
    assertTrue(score("ex", "Export the view") > score("ex", "Show the next text"));
  }

  @Test
  void aWholeWordIsBetterThanItsBeginning() {
    assertTrue(score("new", "Make a new one") > score("new", "Open the newest"));
  }

  @Test
  void theFirstWordIsBetterThanALaterOne() {
    assertTrue(score("link", "Link shelf") > score("link", "New link"));
  }

  @Test
  void firstLettersFindACommand() {
    assertTrue(score("nl", "New link") > 0);
    assertTrue(score("mfr", "Mark for review") > 0);
    assertTrue(score("mr", "Mark for review") > 0);
    assertEquals(0, score("ln", "New link"));
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertTrue(score("tomas RUIZ", "Tom\u00e1s Ruiz") > 0);
    assertTrue(score("\u00c9cole", "ecole") > 0);
  }

  @Test
  void blanksAroundAndBetweenDoNotMatter() {
    assertTrue(score("  new \t link ", "New link") > 0);
  }

  @Test
  void nothingTypedFitsEverything() {
    assertEquals(1, score("   ", "New link"));
  }

  @Test
  void theLettersThatWereMeantAreTold() {
    assertEquals("{0, 1, 4, 5, 6}", fit("ne lin", "New link").orElseThrow().hits().toString());
    assertEquals("{0, 4}", fit("nl", "New link").orElseThrow().hits().toString());
  }

  @Test
  void lettersThatAreMadeOfSeveralAreTraced() {
    // The small letter of this one is an i and a dot above it.
    assertEquals("{9}", fit("x", "\u0130\u0130\u0130\u0130abcd x").orElseThrow().hits().toString());
    assertEquals("{3}", fit("b", "\uD83D\uDE00 b").orElseThrow().hits().toString());
  }

  @Test
  void whatIsTypedIsTakenLetterByLetter() {
    assertEquals(0, score(".*", "New link"));
    assertTrue(score("c++", "About c++ (old)") > 0);
  }
}
