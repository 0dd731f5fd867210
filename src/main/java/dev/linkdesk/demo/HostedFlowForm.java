package dev.linkdesk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent. Of a picture only its size and declared type are known; its bytes are
 * dropped while they are read.
 */
record HostedFlowForm(HostedFlowParameters fields, @Nullable Picture picture) {
  static final int LARGEST_FORM = 64 * 1024;

  /** A browser shows our answer only when it could send all it had; this much we swallow for it. */
  private static final long SWALLOWED = 64L * 1024 * 1024;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=\"?([-0-9A-Za-z'()+_,./:=? ]{1,70})\"?");

  record Picture(String contentType, long bytes) {
    boolean isImage() {
      return contentType.toLowerCase(Locale.ROOT).startsWith("image/");
    }
  }

  static HostedFlowForm read(InputStream body, @Nullable String contentType)
      throws IOException, HostedFlowBadForm {
    try {
      return parse(body, contentType == null ? "" : contentType);
    } catch (HostedFlowBadForm e) {
      swallow(body);
      throw e;
    }
  }

  private static HostedFlowForm parse(InputStream body, String contentType)
      throws IOException, HostedFlowBadForm {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      Matcher boundary = BOUNDARY.matcher(contentType);
      if (!boundary.find()) {
        throw new HostedFlowBadForm(HostedFlowBadForm.Kind.BROKEN);
      }
      return new HostedFlowMultipart(body, boundary.group(1).strip()).read();
    }
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw new HostedFlowBadForm(HostedFlowBadForm.Kind.BROKEN);
    }
    byte[] bytes = body.readNBytes(LARGEST_FORM + 1);
    if (bytes.length > LARGEST_FORM) {
      throw new HostedFlowBadForm(HostedFlowBadForm.Kind.TOO_LARGE);
    }
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new HostedFlowForm(HostedFlowParameters.ofForm(text), null);
    } catch (IllegalArgumentException e) {
      throw new HostedFlowBadForm(HostedFlowBadForm.Kind.BROKEN);
    }
  }

  private static void swallow(InputStream body) throws IOException {
    byte[] gone = new byte[16 * 1024];
    long left = SWALLOWED;
    int read = body.read(gone);
    while (read >= 0 && left > 0) {
      left -= read;
      read = body.read(gone);
    }
  }
}
