package dev.linkdesk.ui.palette;

import dev.linkdesk.ui.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is compared: lower case and without accents, with the way back to the letters that
 * it was made from.
 */
final class PlainLetters {
  private final String plain;
  private final int[] origins;
  private final List<Integer> starts = new ArrayList<>();

  PlainLetters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    List<Integer> from = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      String simple = PlainText.of(Character.toString(letter));
      for (int k = 0; k < simple.length(); k++) {
        from.add(i);
      }
      letters.append(simple);
      i += Character.charCount(letter);
    }
    plain = letters.toString();
    origins = from.stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < plain.length(); i++) {
      if (isWord(plain.charAt(i)) && (i == 0 || !isWord(plain.charAt(i - 1)))) {
        starts.add(i);
      }
    }
  }

  String letters() {
    return plain;
  }

  /** Where words begin. */
  List<Integer> starts() {
    return starts;
  }

  /** Where in the text a letter came from. */
  int origin(int letter) {
    return origins[letter];
  }

  private static boolean isWord(char letter) {
    return Character.isLetterOrDigit(letter);
  }
}
