package dev.linkdesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell may say. */
class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 30 1234",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM",
        " =1+1",
        "   \u00A0@x",
        "\u200B=1+1",
        "\uFEFF=1+1",
        "\u202E=1+1",
        "\u3000\uFF1D1"
      })
  void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
    assertEquals("'" + text, CellText.safe(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "usr_9931",
        "007",
        "1+1",
        "a=b",
        "O'Neill",
        "'quoted",
        "  two",
        "\u4F60\u597D"
      })
  void otherTextStaysAsItIs(String text) {
    assertEquals(text, CellText.safe(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "x;=1+cmd | x;'=1+cmd",
        "x; @SUM | x;' @SUM",
        "a;;-1;b;+2 | a;;'-1;b;'+2",
        ";=1 | ;'=1",
        "=1;=2 | '=1;'=2",
        "x;\"=1 | x;'\"=1",
        "x;a=1 | x;a=1",
        "vip, =1 | vip, =1"
      })
  void aFormulaBehindASemicolonGetsOneToo(String text, String safe) {
    assertEquals(safe, CellText.safe(text));
  }

  @Test
  void aFormulaBehindATabOrALineBreakGetsOneToo() {
    assertEquals("x\t'=1", CellText.safe("x\t=1"));
    assertEquals("x\r\n'=1\n'-2", CellText.safe("x\r\n=1\n-2"));
    assertEquals("'\t'=1", CellText.safe("\t=1"));
  }

  @Test
  void aFormulaBehindAControlCharacterIsFoundOnceThatIsLeftOut() {
    assertEquals("'=1+1", CellText.safe("\u0001\u0000=1+1"));
  }

  @Test
  void controlCharactersAreLeftOutAndLineBreaksAndTabsStay() {
    assertEquals("ab\tc\nd", CellText.safe("a\u0000b\tc\nd\u001B\uFFFE\uFFFF"));
  }

  @Test
  void halfACharacterIsReplacedAndAWholeOneStays() {
    assertEquals("x\uFFFDy", CellText.safe("x\uD83Dy"));
    assertEquals("x\uFFFD", CellText.safe("x\uDE00"));
    assertEquals("x\uD83D\uDE00", CellText.safe("x\uD83D\uDE00"));
  }

  @Test
  void guardedTextIsGuardedOnce() {
    List<String> once = List.of(CellText.safe("=1;=2"));
    assertEquals(once, once.stream().map(CellText::safe).toList());
  }
}
