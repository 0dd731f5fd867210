package dev.linkdesk.ui.handover;

import java.nio.file.Path;
import java.util.Locale;

/** What a QR code is saved as. */
enum QrFormat {
  PNG(".png", "handover.qr.png"),
  SVG(".svg", "handover.qr.svg");

  private final String ending;
  private final String textKey;

  QrFormat(String ending, String textKey) {
    this.ending = ending;
    this.textKey = textKey;
  }

  String ending() {
    return ending;
  }

  String textKey() {
    return textKey;
  }

  /** The format that a file's name ends in; PNG when it ends in neither. */
  static QrFormat of(Path file) {
    return isNamed(file, SVG) ? SVG : PNG;
  }

  /**
   * Where to write when a person chose a name: one without an ending gets it, and as nobody was
   * asked about a file of that name it replaces none.
   */
  static SaveAs.Place place(Path chosen, QrFormat otherwise) {
    if (isNamed(chosen, PNG) || isNamed(chosen, SVG)) {
      return new SaveAs.Place(chosen, true);
    }
    return new SaveAs.Place(chosen.resolveSibling(chosen.getFileName() + otherwise.ending), false);
  }

  private static boolean isNamed(Path file, QrFormat format) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(format.ending);
  }
}
