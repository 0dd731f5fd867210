package dev.linkdesk.export;

/** What a cell may say. */
final class CellText {
  private static final char GUARD = '\'';
  private static final char NO_CHARACTER = '\uFFFD';

  /** What formulas begin with, also in the wide forms that some spreadsheets read as the same. */
  private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /**
   * The text without what no table can hold, and no formula, for a file that does not tell text
   * from formulas. A spreadsheet that reads such a file takes text that begins like a formula for
   * one and carries it out, so it gets an apostrophe in front, as OWASP advises (ASVS 1.2.10).
   * Where lists are kept apart by semicolons, spreadsheets cut cells in two at one, and at tabs and
   * line breaks when text is pasted, so what follows one of those counts as a beginning, too.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 1);
    int begun = 0;
    boolean isBeginning = true;
    for (int point : clean(text).codePoints().toArray()) {
      boolean isBreak = point == ';' || isTabOrLineBreak(point);
      boolean isRisky = BEGINNINGS.indexOf(point) >= 0 || (begun == 0 && isTabOrLineBreak(point));
      if (isBeginning && isRisky) {
        safe.insert(begun, GUARD);
      }
      safe.appendCodePoint(point);
      if (isBreak) {
        begun = safe.length();
      }
      isBeginning = isBreak || (isBeginning && !isRisky && isUnseen(point));
    }
    return safe.toString();
  }

  /** The text without what no table can hold. */
  static String clean(String text) {
    if (text.codePoints().allMatch(CellText::isHeld)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (isHeld(point)) {
            kept.appendCodePoint(point);
          } else if (isHalf(point)) {
            kept.append(NO_CHARACTER);
          }
        });
    return kept.toString();
  }

  /** The characters of XML 1.0. */
  private static boolean isHeld(int point) {
    return switch (point) {
      case '\t', '\n', '\r' -> true;
      case 0xFFFE, 0xFFFF -> false;
      default -> point >= ' ' && !isHalf(point);
    };
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isTabOrLineBreak(int point) {
    return point == '\t' || point == '\r' || point == '\n';
  }

  /** Does not keep what comes after it from being read as the beginning. */
  private static boolean isUnseen(int point) {
    return point == '"'
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
