package dev.linkdesk.ui.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as searches compare it. May be used on any thread. */
public final class PlainText {
  /** Accents and other marks that stand on a letter. */
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainText() {}

  /** Lower case and without accents, so that "tomas" finds "Tomás". */
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
