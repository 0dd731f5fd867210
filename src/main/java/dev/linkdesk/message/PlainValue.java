package dev.linkdesk.message;

import java.text.Bidi;
import java.util.regex.Pattern;

/** A value from outside as it may stand in a line of a message. */
final class PlainValue {
  /** What could forge a line, or turn the words that follow. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc} \u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+");

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private PlainValue() {}

  /** One line, without spaces around it; text that runs from right to left is kept to itself. */
  static String of(String value) {
    String line = line(value);
    char[] signs = line.toCharArray();
    return Bidi.requiresBidi(signs, 0, signs.length) ? ISOLATE + line + END_OF_ISOLATE : line;
  }

  static String line(String value) {
    return UNFIT.matcher(value).replaceAll(" ").strip();
  }

  /** A text without the signs that keep a right-to-left name to itself. */
  static String withoutIsolates(String text) {
    return text.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
  }
}
