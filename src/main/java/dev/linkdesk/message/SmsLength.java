package dev.linkdesk.message;

import java.util.Optional;

/**
 * How long a text is as SMS. Figures of 3GPP TS 23.038 and 23.040: a lone segment holds 160 units
 * of GSM-7 or 70 of UCS-2, one of several 153 or 67; what takes two units is not split.
 *
 * @param segments how many are sent and paid for; 0 of an empty text
 * @param unitsUsed septets, or 16-bit units
 * @param unitsLeft what the last segment still holds
 * @param forcedBy the first character that GSM-7 does not have; empty when it has them all
 */
public record SmsLength(
    Encoding encoding, int segments, int unitsUsed, int unitsLeft, Optional<String> forcedBy) {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION = "\f^{}\\[~]|€";

  /** How the characters travel. */
  public enum Encoding {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int alone;
    private final int oneOfSeveral;

    Encoding(int alone, int oneOfSeveral) {
      this.alone = alone;
      this.oneOfSeveral = oneOfSeveral;
    }

    /** Units that one SMS by itself holds. */
    public int alone() {
      return alone;
    }

    /** Units that one of several joined SMS holds. */
    public int oneOfSeveral() {
      return oneOfSeveral;
    }
  }

  /** Measures a text. */
  public static SmsLength of(String text) {
    Optional<String> forcedBy =
        text.codePoints()
            .filter(character -> septets(character) == 0)
            .mapToObj(Character::toString)
            .findFirst();
    Encoding encoding = forcedBy.isEmpty() ? Encoding.GSM_7 : Encoding.UCS_2;
    int[] sizes = text.codePoints().map(character -> units(character, encoding)).toArray();
    int used = 0;
    for (int size : sizes) {
      used += size;
    }
    if (used <= encoding.alone) {
      int segments = used == 0 ? 0 : 1;
      return new SmsLength(encoding, segments, used, encoding.alone - used, forcedBy);
    }
    int segments = 1;
    int inLast = 0;
    for (int size : sizes) {
      if (inLast + size > encoding.oneOfSeveral) {
        segments++;
        inLast = 0;
      }
      inLast += size;
    }
    return new SmsLength(encoding, segments, used, encoding.oneOfSeveral - inLast, forcedBy);
  }

  private static int units(int character, Encoding encoding) {
    return encoding == Encoding.GSM_7 ? septets(character) : Character.charCount(character);
  }

  /** 0 when GSM-7 does not have the character. */
  private static int septets(int character) {
    if (BASIC.indexOf(character) >= 0) {
      return 1;
    }
    return EXTENSION.indexOf(character) >= 0 ? 2 : 0;
  }
}
