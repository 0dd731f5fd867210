package dev.linkdesk.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables as they stand in files, byte for byte and read back. */
class TableFormatTest {
  private static final int MANY = 100_000;

  @TempDir private Path folder;

  @Test
  void csvIsUtf8WithItsMarkAndEndsLinesAsTheStandardSays() throws IOException {
    Table table = Tables.of(List.of(List.of("Jos\u00E9", "x,y"), List.of("say \"hi\"", "")));
    byte[] expected =
        "\uFEFFa,b\r\nJos\u00E9,\"x,y\"\r\n\"say \"\"hi\"\"\",\r\n"
            .getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(expected, Tables.written(TableFormat.CSV, table));
    assertEquals((byte) 0xEF, expected[0]);
  }

  @Test
  void csvWithoutLinesIsItsHeading() throws IOException {
    assertEquals(
        List.of(List.of("a", "b")),
        Tables.readCsv(Tables.written(TableFormat.CSV, Tables.of(List.of()))));
  }

  @Test
  void lineBreaksWithinACellSurviveCsv() throws IOException {
    byte[] file = Tables.written(TableFormat.CSV, Tables.saying("one\r\ntwo\nthree"));
    assertEquals(List.of("one\r\ntwo\nthree", "next"), Tables.readCsv(file).get(1));
  }

  @Test
  void halfACharacterIsNoQuestionMarkInCsv() throws IOException {
    byte[] file = Tables.written(TableFormat.CSV, Tables.saying("x\uD83D"));
    assertEquals("x\uFFFD", Tables.readCsv(file).get(1).getFirst());
  }

  @Test
  void formulasInCsvAreGuardedAndLeadingZerosStay() throws IOException {
    List<List<String>> read = Tables.readCsv(Tables.written(TableFormat.CSV, risky()));
    assertEquals(List.of("'=1+1", "b"), read.getFirst());
    assertEquals(List.of("'=HYPERLINK(\"http://x\")", "0042"), read.get(1));
    assertEquals(List.of("'\uFF1D1+1", "4930123456789012345"), read.get(2));
  }

  @Test
  void aWorkbookSaysWhatBeginsLikeAFormulaAsItIs() throws IOException {
    List<List<String>> read = Tables.readXlsx(Tables.written(TableFormat.XLSX, risky()));
    assertEquals(List.of("=1+1", "b"), read.getFirst());
    assertEquals(List.of("=HYPERLINK(\"http://x\")", "0042"), read.get(1));
    assertEquals(List.of("\uFF1D1+1", "4930123456789012345"), read.get(2));
  }

  @Test
  void whatBeginsLikeAFormulaIsACellOfTextToWhoReadsAWorkbook() throws IOException {
    List<Cell> cells = Tables.cells(Tables.written(TableFormat.XLSX, Tables.saying("=1+2")), 1);
    Cell cell = cells.getFirst();
    assertEquals(CellType.STRING, cell.getType());
    assertEquals("=1+2", cell.asString());
    assertNull(cell.getFormula());
  }

  @Test
  void everyCellOfAWorkbookIsTextAndNoneAFormula() throws IOException {
    Path file = workbook("=1+1");
    String sheet = Tables.part(file, "xl/worksheets/sheet1.xml");
    assertFalse(sheet.contains("<f>"), sheet);
    assertEquals(4, sheet.split("t=\"inlineStr\"", -1).length - 1);
    assertTrue(Tables.part(file, "xl/styles.xml").contains("formatCode=\"@\""), "not text");
  }

  @Test
  void whatXmlCannotHoldIsLeftOutOfAWorkbook() throws IOException {
    byte[] file = Tables.written(TableFormat.XLSX, Tables.saying("a\u0000\u001Bb<&>\"\uD83D"));
    assertEquals(List.of("ab<&>\"\uFFFD", "next"), Tables.readXlsx(file).get(1));
  }

  @Test
  void textThatExcelWouldTakeForAnEscapeStaysText() throws IOException {
    assertTrue(
        Tables.part(workbook("_x003D_1+1"), "xl/worksheets/sheet1.xml")
            .contains("_x005F_x003D_1+1"));
  }

  @Test
  void theSheetCarriesTheNameOfTheTable() throws IOException {
    Table table = new Table("SANDBOX", List.of("a"), 0, List.of());
    assertEquals("SANDBOX", Tables.sheetName(Tables.written(TableFormat.XLSX, table)));
  }

  @Test
  void aCellThatExcelCannotHoldIsCutAndCounted() throws IOException {
    String fits = "x".repeat(XlsxTable.LONGEST);
    Table table = Tables.of(List.of(List.of(fits, fits + "y")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(1, TableFormat.XLSX.write(table, out, lines -> {}));
    List<String> read = Tables.readXlsx(out.toByteArray()).get(1);
    assertEquals(fits, read.get(0));
    assertEquals("x".repeat(XlsxTable.LONGEST - 1) + "\u2026", read.get(1));
  }

  @Test
  void aCutSplitsNoCharacter() throws IOException {
    String text = "x".repeat(XlsxTable.LONGEST - 2) + "\uD83D\uDE00y";
    byte[] file = Tables.written(TableFormat.XLSX, Tables.saying(text));
    assertEquals(
        "x".repeat(XlsxTable.LONGEST - 2) + "\u2026", Tables.readXlsx(file).get(1).getFirst());
  }

  @Test
  void csvCutsNothing() throws IOException {
    String text = "x".repeat(XlsxTable.LONGEST + 1);
    byte[] file = Tables.written(TableFormat.CSV, Tables.saying(text));
    assertEquals(text, Tables.readCsv(file).get(1).getFirst());
  }

  @Test
  void aWorkbookTakesNoMoreLinesThanExcel() {
    assertEquals(1_048_575, TableFormat.XLSX.mostLines());
    List<List<String>> lines = Collections.nCopies(1_048_576, List.of("x", "y"));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            TableFormat.XLSX.write(
                Tables.of(lines), OutputStream.nullOutputStream(), written -> {}));
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void aHundredThousandLinesArriveInTheirOrder(TableFormat format) throws IOException {
    List<List<String>> read = read(format, Tables.written(format, numbered()));
    assertEquals(MANY + 1, read.size());
    assertEquals(List.of("inq_0", "\u00E9"), read.get(1));
    assertEquals(List.of("inq_99999", "\u00E9"), read.get(MANY));
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void linesAreMadeWhileTheyAreWritten(TableFormat format) throws IOException {
    int[] made = {0};
    int[] furthest = {0};
    Iterable<List<String>> counting =
        () ->
            IntStream.range(0, 10)
                .mapToObj(n -> {
                  made[0]++;
                  return List.of("x" + n, "y");
                })
                .iterator();
    format.write(
        new Table("t", List.of("a", "b"), 10, counting),
        OutputStream.nullOutputStream(),
        lines -> furthest[0] = Math.max(furthest[0], made[0] - lines));
    assertTrue(furthest[0] <= 1, "made " + furthest[0] + " lines ahead");
    assertEquals(10, made[0]);
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void writingEndsWhereItIsStopped(TableFormat format) {
    IOException stop = new IOException("stop");
    Progress stopping =
        lines -> {
          if (lines == 3) {
            throw stop;
          }
        };
    assertSame(
        stop,
        assertThrows(
            IOException.class,
            () -> format.write(numbered(), OutputStream.nullOutputStream(), stopping)));
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void aFullDiskIsToldAsItIs(TableFormat format) {
    IOException full =
        assertThrows(
            IOException.class, () -> format.write(numbered(), new FullDisk(), lines -> {}));
    assertEquals("No space left on device", full.getMessage());
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void theStreamIsLeftOpen(TableFormat format) throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    format.write(Tables.saying("x"), out, lines -> {});
    assertFalse(closed[0]);
  }

  private Path workbook(String text) throws IOException {
    return Files.write(
        folder.resolve("x.xlsx"), Tables.written(TableFormat.XLSX, Tables.saying(text)));
  }

  private static List<List<String>> read(TableFormat format, byte[] file) throws IOException {
    return format == TableFormat.CSV ? Tables.readCsv(file) : Tables.readXlsx(file);
  }

  private static Table risky() {
    return new Table(
        "Inquiries",
        List.of("=1+1", "b"),
        2,
        List.of(
            List.of("=HYPERLINK(\"http://x\")", "0042"),
            List.of("\uFF1D1+1", "4930123456789012345")));
  }

  private static Table numbered() {
    Iterable<List<String>> lines =
        () -> {
          Iterator<List<String>> each =
              IntStream.range(0, MANY).mapToObj(n -> List.of("inq_" + n, "\u00E9")).iterator();
          return each;
        };
    return new Table("Inquiries", List.of("a", "b"), MANY, lines);
  }

  /** Takes some and then no more. */
  private static final class FullDisk extends OutputStream {
    private int room = 10_000;

    @Override
    public void write(int one) throws IOException {
      if (--room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
