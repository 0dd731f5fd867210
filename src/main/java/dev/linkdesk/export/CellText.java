package dev.linkdesk.export;

/**
 * What a cell may say. A spreadsheet takes text that begins like a formula for one and carries it
 * out, so such text gets an apostrophe in front, as OWASP advises (ASVS 1.2.10).
 */
final class CellText {
  private static final char GUARD = '\'';
  private static final char NO_CHARACTER = '\uFFFD';

  /** What formulas begin with, also in the wide forms that some spreadsheets read as the same. */
  private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /** The text without what no table can hold, and no formula. */
  static String safe(String text) {
    String clean = clean(text);
    return isLikeFormula(clean) ? GUARD + clean : clean;
  }

  private static String clean(String text) {
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

  private static boolean isLikeFormula(String text) {
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (point == '\t' || point == '\r' || point == '\n' || BEGINNINGS.indexOf(point) >= 0) {
        return true;
      }
      if (!isUnseen(point)) {
        return false;
      }
      at += Character.charCount(point);
    }
    return false;
  }

  private static boolean isUnseen(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
