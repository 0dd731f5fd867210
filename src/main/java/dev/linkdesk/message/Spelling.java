package dev.linkdesk.message;

import java.util.Arrays;

/** How far two words are apart. */
final class Spelling {
  private Spelling() {}

  /** Whether a word comes of the other by changing, adding or leaving out so many letters. */
  static boolean isNear(String word, String other, int most) {
    return Math.abs(word.length() - other.length()) <= most && distance(word, other) <= most;
  }

  private static int distance(String word, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int replaced = word.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
