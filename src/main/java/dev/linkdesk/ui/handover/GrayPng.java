package dev.linkdesk.ui.handover;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** A picture as a PNG file of 8-bit gray. */
final class GrayPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BITS = 8;
  private static final byte GRAY = 0;

  private GrayPng() {}

  static byte[] of(Image picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(BITS)
            .put(GRAY)
            .put(new byte[3])
            .array();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    file.writeBytes(chunk("IHDR", head));
    file.writeBytes(chunk("IDAT", deflated(rows(picture.getPixelReader(), width, height))));
    file.writeBytes(chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  /** Each row goes behind a byte that says it is not filtered. */
  private static byte[] rows(PixelReader pixels, int width, int height) {
    ByteBuffer rows = ByteBuffer.allocate(height * (width + 1));
    for (int y = 0; y < height; y++) {
      rows.put((byte) 0);
      for (int x = 0; x < width; x++) {
        rows.put((byte) gray(pixels.getArgb(x, y)));
      }
    }
    return rows.array();
  }

  private static int gray(int argb) {
    return ((argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff)) / 3;
  }

  private static byte[] deflated(byte[] plain) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        deflated.write(part, 0, deflater.deflate(part));
      }
    } finally {
      deflater.end();
    }
    return deflated.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(type)
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }
}
