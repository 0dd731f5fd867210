package dev.linkdesk.export;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of file that a table can be written as. */
public enum TableFormat {
  /** RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
  CSV(".csv", Integer.MAX_VALUE),
  /** An Excel workbook of one sheet, every cell of it text. */
  XLSX(".xlsx", XlsxTable.MOST_LINES);

  private final String ending;
  private final int mostLines;

  TableFormat(String ending, int mostLines) {
    this.ending = ending;
    this.mostLines = mostLines;
  }

  /** With its dot, in lower case. */
  public String ending() {
    return ending;
  }

  /** How many lines fit below the heading. */
  public int mostLines() {
    return mostLines;
  }

  /**
   * Writes a table line by line and leaves the stream open. Every cell is made safe from being
   * taken for a formula.
   *
   * @return how many cells were longer than the kind of file allows and so were cut
   * @throws IllegalArgumentException when there are more lines than {@link #mostLines}
   */
  public int write(Table table, OutputStream out, Progress progress) throws IOException {
    if (table.size() > mostLines) {
      throw new IllegalArgumentException(table.size() + " lines are too many for " + this);
    }
    return switch (this) {
      case CSV -> CsvTable.write(table, out, progress);
      case XLSX -> new XlsxTable(table, out, progress).write();
    };
  }
}
