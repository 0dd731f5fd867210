package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.QrModules;
import org.jspecify.annotations.Nullable;

/** A QR code as an SVG file, black on white. */
final class QrSvg {
  private static final int MARK_HEIGHT = 6;
  private static final int PIXELS_A_MODULE = 16;

  private QrSvg() {}

  /**
   * @param mark a word below the code, without characters that mean something in XML; null for none
   */
  static String of(String address, @Nullable String mark) {
    QrModules modules = QrModules.of(address);
    int width = modules.sizeWithQuiet();
    int height = mark == null ? width : width + MARK_HEIGHT;
    StringBuilder svg = new StringBuilder();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.append(" width=\"").append(width * PIXELS_A_MODULE).append('"');
    svg.append(" height=\"").append(height * PIXELS_A_MODULE).append('"');
    svg.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    svg.append("<path shape-rendering=\"crispEdges\" fill=\"#000\" d=\"");
    svg.append(modules.path(QrModules.QUIET, QrModules.QUIET, 1)).append("\"/>\n");
    if (mark != null) {
      svg.append("<text x=\"").append(width / 2.0).append("\" y=\"").append(width + 2);
      svg.append("\" text-anchor=\"middle\" font-family=\"sans-serif\" font-weight=\"bold\"");
      svg.append(" font-size=\"5\">").append(mark).append("</text>\n");
    }
    return svg.append("</svg>\n").toString();
  }
}
