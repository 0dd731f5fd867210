package dev.linkdesk.ui.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** The dark and light squares of a QR code. */
public final class QrModules {
  /** How many light modules go around a code, so that cameras find it. */
  public static final int QUIET = 4;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.MARGIN,
          0,
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  private final BitMatrix matrix;

  private QrModules(BitMatrix matrix) {
    this.matrix = matrix;
  }

  /**
   * The code of an address.
   *
   * @throws IllegalArgumentException when it is empty or too long for a QR code
   */
  public static QrModules of(String address) {
    try {
      return new QrModules(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("an address too long for a QR code", tooLong);
    }
  }

  /** Modules on each side, the light ones around it included. */
  public int sizeWithQuiet() {
    return matrix.getWidth() + 2 * QUIET;
  }

  /**
   * The dark modules as an SVG path, a rectangle for each run in a row.
   *
   * @param left of the first module
   * @param top of the first module
   * @param module width and height of one
   */
  public String path(double left, double top, double module) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int run = run(x, y);
        if (run > 0) {
          path.append('M').append(number(left + x * module));
          path.append(',').append(number(top + y * module));
          path.append('h').append(number(run * module)).append('v').append(number(module));
          path.append('h').append(number(-run * module)).append('z');
        }
        x += Math.max(1, run);
      }
    }
    return path.toString();
  }

  private int run(int from, int y) {
    int x = from;
    while (x < matrix.getWidth() && matrix.get(x, y)) {
      x++;
    }
    return x - from;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
