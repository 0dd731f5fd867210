package dev.linkdesk.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV. */
final class CsvTable {
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private CsvTable() {}

  /** Always answers 0: a cell of any length fits. */
  // The stream is its owner's, who closes it.
  @SuppressWarnings("resource")
  static int write(Table table, OutputStream out, Progress progress) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    try {
      csv.writeRecord(safe(table.heading()));
      int lines = 0;
      for (List<String> line : table.lines()) {
        csv.writeRecord(safe(line));
        progress.at(++lines);
      }
      csv.flush();
    } catch (UncheckedIOException notWritten) {
      throw notWritten.getCause();
    }
    return 0;
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(CellText::safe).toList();
  }
}
