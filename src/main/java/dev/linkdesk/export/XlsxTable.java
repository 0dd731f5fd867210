package dev.linkdesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook. Cells hold their text in place: a list of shared texts would be a
 * second copy of the whole table in memory. Such a cell (of type {@code inlineStr}) is text
 * whatever it begins with, and its number format is text, too, so that it stays text when it is
 * edited: nothing guards against formulas, and no guard is seen.
 */
final class XlsxTable {
  /** Excel's limit less the heading. */
  static final int MOST_LINES = Worksheet.MAX_ROWS - 1;

  /** Excel's limit, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final char CUT = '\u2026';
  private static final int FLUSHED_AFTER = 1_000;
  private static final int WIDTH = 24;

  /** Text that Excel would read as the escape of another character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Table table;
  private final OutputStream out;
  private final Progress progress;
  private int cut;

  XlsxTable(Table table, OutputStream out, Progress progress) {
    this.table = table;
    this.out = out;
    this.progress = progress;
  }

  /** The number of cells that were cut. */
  // Closing would go on writing after a failure, and the stream is its owner's.
  @SuppressWarnings("resource")
  int write() throws IOException {
    Workbook book = new Workbook(out, "Linkdesk", "1.0");
    Worksheet sheet = book.newWorksheet(table.name());
    int columns = table.heading().size();
    for (int column = 0; column < columns; column++) {
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
    put(sheet, 0, table.heading());
    sheet.range(0, 0, 0, columns - 1).style().bold().format("@").set();
    int lines = 0;
    for (List<String> line : table.lines()) {
      put(sheet, ++lines, line);
      sheet.range(lines, 0, lines, columns - 1).style().format("@").set();
      if (lines % FLUSHED_AFTER == 0) {
        sheet.flush();
      }
      progress.at(lines);
    }
    sheet.setAutoFilter(0, 0, lines, columns - 1);
    book.finish();
    return cut;
  }

  private void put(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.inlineString(row, column, text(cells.get(column)));
    }
  }

  private String text(String cell) {
    String clean = CellText.clean(cell).replace("\r\n", "\n");
    return ESCAPE.matcher(fitting(clean)).replaceAll("_x005F_");
  }

  private String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    cut++;
    int end = LONGEST - 1;
    boolean isWithinPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, isWithinPair ? end - 1 : end) + CUT;
  }
}
