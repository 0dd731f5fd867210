package dev.linkdesk.message;

import static dev.linkdesk.message.SmsLength.Encoding.GSM_7;
import static dev.linkdesk.message.SmsLength.Encoding.UCS_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmsLengthTest {
  private static final String SMILE = "\uD83D\uDE00";

  private static SmsLength gsm(int segments, int used, int left) {
    return new SmsLength(GSM_7, segments, used, left, Optional.empty());
  }

  private static SmsLength ucs(int segments, int used, int left, String forcedBy) {
    return new SmsLength(UCS_2, segments, used, left, Optional.of(forcedBy));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 160",
    "1, 1, 159",
    "160, 1, 0",
    "161, 2, 145",
    "306, 2, 0",
    "307, 3, 152",
    "459, 3, 0",
    "460, 4, 152"
  })
  void plainLettersTakeAUnitEach(int letters, int segments, int left) {
    assertEquals(gsm(segments, letters, left), SmsLength.of("a".repeat(letters)));
  }

  @ParameterizedTest
  @CsvSource({"69, 1, 0", "70, 2, 63", "133, 2, 0", "134, 3, 66"})
  void oneOtherLetterMakesAllOfThemSixteenBits(int letters, int segments, int left) {
    assertEquals(
        ucs(segments, letters + 1, left, "\u00ED"), SmsLength.of("a".repeat(letters) + "\u00ED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "\u20AC", "\f"})
  void lettersOfTheExtensionTakeTwoUnits(String sign) {
    assertEquals(gsm(1, 2, 158), SmsLength.of(sign));
    assertEquals(gsm(1, 160, 0), SmsLength.of("a".repeat(158) + sign));
    assertEquals(gsm(2, 161, 145), SmsLength.of("a".repeat(159) + sign));
  }

  @Test
  void aPairOfTheExtensionIsNotSplit() {
    assertEquals(gsm(2, 161, 144), SmsLength.of("a".repeat(152) + "\u20AC" + "a".repeat(7)));
    assertEquals(gsm(2, 162, 144), SmsLength.of("a".repeat(151) + "\u20AC" + "a".repeat(9)));
  }

  @Test
  void aSurrogatePairIsNotSplit() {
    assertEquals(ucs(2, 72, 61, SMILE), SmsLength.of("a".repeat(66) + SMILE + "a".repeat(4)));
    assertEquals(ucs(2, 71, 63, SMILE), SmsLength.of("a".repeat(65) + SMILE + "a".repeat(4)));
  }

  @Test
  void anEmojiTakesTwoUnits() {
    assertEquals(ucs(1, 2, 68, SMILE), SmsLength.of(SMILE));
    assertEquals(ucs(1, 70, 0, SMILE), SmsLength.of(SMILE.repeat(35)));
    assertEquals(ucs(2, 72, 61, SMILE), SmsLength.of(SMILE.repeat(36)));
  }

  @Test
  void theWholeBasicAlphabetIsKnown() {
    String basic =
        "@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5\u0394_"
            + "\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E\u00C6\u00E6\u00DF\u00C9"
            + " !\"#\u00A4%&'()*+,-./0123456789:;<=>?\u00A1ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "\u00C4\u00D6\u00D1\u00DC\u00A7\u00BFabcdefghijklmnopqrstuvwxyz"
            + "\u00E4\u00F6\u00F1\u00FC\u00E0";
    assertEquals(127, basic.length());
    assertEquals(gsm(1, 127, 33), SmsLength.of(basic));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00E7", "\u00EA", "\u00E1", "\u2019", "\u00A0", "`", "\t", "\u2068"})
  void lettersThatLookUsualMayBeOutsideOfIt(String sign) {
    assertEquals(ucs(1, 3, 67, sign), SmsLength.of("a" + sign + "b"));
  }
}
