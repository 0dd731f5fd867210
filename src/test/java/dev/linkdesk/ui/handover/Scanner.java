package dev.linkdesk.ui.handover;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/** Reads the QR code in a picture, as a phone does. */
final class Scanner {
  private Scanner() {}

  /** What the code says; empty when there is none in the picture. */
  static Optional<String> read(Image picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = picture.getPixelReader().getArgb(x, y);
      }
    }
    return read(width, height, pixels);
  }

  static Optional<String> read(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return read(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  private static Optional<String> read(int width, int height, int[] pixels) {
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(
                      new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (NotFoundException none) {
      return Optional.empty();
    } catch (ReaderException damaged) {
      throw new AssertionError("a QR code that cannot be read", damaged);
    }
  }
}
