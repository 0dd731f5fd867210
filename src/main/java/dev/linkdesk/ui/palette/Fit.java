package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How well a text fits what was typed: each word of it in any order, at the beginning of a word
 * better than inside; or the first letters of its words, so that "nl" finds "New link".
 *
 * @param score the higher the better; always above zero
 * @param hits which letters of the text were meant
 */
record Fit(int score, BitSet hits) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int WHOLE = 100;
  private static final int BEGINNING = 80;
  private static final int INITIALS = 60;
  private static final int INSIDE = 30;

  /** What stands first is meant more often. */
  private static final int FIRST = 10;

  /** Nothing typed fits everything alike. */
  static final Fit ANY = new Fit(1, new BitSet());

  /** The words of what was typed, as they are compared. */
  static List<String> words(String typed) {
    String plain = PlainText.of(typed).strip();
    return plain.isEmpty() ? List.of() : List.of(SPACE.split(plain));
  }

  /**
   * How well a text fits.
   *
   * @param words as {@link #words} gives them
   * @return empty when the text lacks one of them
   */
  static Optional<Fit> of(List<String> words, String text) {
    if (words.isEmpty()) {
      return Optional.of(ANY);
    }
    PlainLetters plain = new PlainLetters(text);
    BitSet hits = new BitSet();
    int score = 0;
    for (String word : words) {
      int fits = fit(word, plain, hits);
      if (fits == 0) {
        return Optional.empty();
      }
      score += fits;
    }
    return Optional.of(new Fit(score / words.size(), hits));
  }

  private static int fit(String word, PlainLetters text, BitSet hits) {
    String letters = text.letters();
    for (int start : text.starts()) {
      if (letters.startsWith(word, start)) {
        mark(text, start, word.length(), hits);
        int end = start + word.length();
        boolean whole = end == letters.length() || text.letters().charAt(end) == ' ';
        return (whole ? WHOLE : BEGINNING) + (start == 0 ? FIRST : 0);
      }
    }
    List<Integer> initials = initials(word, text);
    if (!initials.isEmpty()) {
      initials.forEach(at -> mark(text, at, 1, hits));
      return INITIALS + (initials.getFirst() == 0 ? FIRST : 0);
    }
    int inside = letters.indexOf(word);
    if (inside < 0) {
      return 0;
    }
    mark(text, inside, word.length(), hits);
    return INSIDE;
  }

  /** Where the words begin whose first letters make the word; empty when none do. */
  private static List<Integer> initials(String word, PlainLetters text) {
    if (word.length() < 2) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int start : text.starts()) {
      if (found.size() < word.length()
          && text.letters().charAt(start) == word.charAt(found.size())) {
        found.add(start);
      }
    }
    return found.size() == word.length() ? found : List.of();
  }

  private static void mark(PlainLetters text, int from, int length, BitSet hits) {
    for (int i = from; i < from + length; i++) {
      hits.set(text.origin(i));
    }
  }
}
