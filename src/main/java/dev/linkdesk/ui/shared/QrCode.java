package dev.linkdesk.ui.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** An address as a QR code, dark on light in both themes so that cameras read it. */
public final class QrCode extends StackPane {
  private static final int QUIET = 4;

  private final SVGPath modules = new SVGPath();
  private final double size;

  /**
   * @param size width and height in pixels, quiet zone included
   */
  public QrCode(double size) {
    this.size = size;
    getStyleClass().add("qr-code");
    modules.getStyleClass().add("qr-modules");
    modules.setFillRule(FillRule.NON_ZERO);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().setAll(modules);
  }

  /** Shows an address, or nothing for null. */
  public void show(@Nullable String address) {
    modules.setContent(address == null || address.isEmpty() ? "" : path(address));
  }

  private String path(String address) {
    BitMatrix matrix = encode(address);
    double module = size / (matrix.getWidth() + 2 * QUIET);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x * module).append(',').append(y * module);
          path.append('h').append(module).append('v').append(module);
          path.append('h').append(-module).append('z');
        }
      }
    }
    return path.toString();
  }

  private static BitMatrix encode(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  0,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8"));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("an address too long for a QR code", tooLong);
    }
  }
}
