package dev.linkdesk.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF of one A4 page with a heading and lines of text, in Helvetica. */
final class PdfPage {
  /** What the font's WinAnsiEncoding can show; the rest becomes a question mark. */
  private static final Charset LETTERS = Charset.forName("windows-1252");

  private static final int MOST_LINES = 48;

  private PdfPage() {}

  static byte[] of(String heading, List<String> lines) {
    StringBuilder content = new StringBuilder();
    content.append("BT /F1 18 Tf 56 780 Td (").append(escaped(heading)).append(") Tj ET\n");
    content.append("BT /F1 10 Tf 14 TL 56 748 Td\n");
    lines.stream()
        .limit(MOST_LINES)
        .forEach(line -> content.append('(').append(escaped(line)).append(") Tj T*\n"));
    content.append("ET\n");
    byte[] stream = content.toString().getBytes(LETTERS);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    put(out, "%PDF-1.4\n");
    object(out, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
    object(out, offsets, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(
        out,
        offsets,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
            + " /Resources << /Font << /F1 4 0 R >> >> >>");
    object(
        out,
        offsets,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    offsets.add(out.size());
    put(out, offsets.size() + " 0 obj\n<< /Length " + stream.length + " >>\nstream\n");
    out.writeBytes(stream);
    put(out, "endstream\nendobj\n");
    int table = out.size();
    put(out, "xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> put(out, String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    put(
        out,
        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(offsets.size() + 1, table));
    return out.toByteArray();
  }

  private static void object(ByteArrayOutputStream out, List<Integer> offsets, String text) {
    offsets.add(out.size());
    put(out, offsets.size() + " 0 obj\n" + text + "\nendobj\n");
  }

  private static void put(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (c == '(' || c == ')' || c == '\\') {
            safe.append('\\');
          }
          safe.append(c < ' ' ? ' ' : (char) c);
        });
    return safe.toString();
  }
}
