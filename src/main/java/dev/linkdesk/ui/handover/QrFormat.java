package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.SaveAs;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.stream.Stream;

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

  SaveAs.Kind kind(Texts texts) {
    return new SaveAs.Kind(texts.get(textKey), ending);
  }

  static List<SaveAs.Kind> kinds(Texts texts) {
    return Stream.of(values()).map(format -> format.kind(texts)).toList();
  }

  boolean isOf(SaveAs.Place place) {
    return place.kind().ending().equals(ending);
  }
}
