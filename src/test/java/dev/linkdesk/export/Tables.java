package dev.linkdesk.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Tables made and read back. */
final class Tables {
  private Tables() {}

  static Table of(List<List<String>> lines) {
    return new Table("Inquiries", List.of("a", "b"), lines.size(), lines);
  }

  /** One line of one text and a plain neighbour. */
  static Table saying(String text) {
    return of(List.of(List.of(text, "next")));
  }

  static byte[] written(TableFormat format, Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(table, out, lines -> {});
    return out.toByteArray();
  }

  static List<List<String>> readCsv(byte[] file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  static List<List<String>> readXlsx(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<List<String>> lines = new ArrayList<>();
      for (Row row : book.getFirstSheet().read()) {
        lines.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
      }
      return lines;
    }
  }

  /** The cells of one line, counted from 0, as a reader of workbooks takes them. */
  static List<Cell> cells(byte[] file, int line) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read().get(line).stream().toList();
    }
  }

  static String sheetName(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      Sheet first = book.getFirstSheet();
      return first.getName();
    }
  }

  /** The text of one part of a workbook. */
  static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
