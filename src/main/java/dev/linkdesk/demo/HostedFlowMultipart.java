package dev.linkdesk.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code multipart/form-data} body piece by piece. Small fields are kept, files are
 * counted and dropped. Used once, by one thread.
 */
final class HostedFlowMultipart {
  static final long LARGEST_PICTURE = 10L * 1000 * 1000;

  private static final int LARGEST_FIELD = 8 * 1024;
  private static final int MOST_PARTS = 50;
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[; ]filename\\*?=\"?([^\";]*)");
  private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^;\\s]+)");

  private final InputStream body;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[16 * 1024];
  private int at;
  private int end;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private HostedFlowForm.@Nullable Picture picture;

  HostedFlowMultipart(InputStream body, String boundary) {
    this.body = body;
    delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
  }

  HostedFlowForm read() throws IOException, HostedFlowBadForm {
    // The first delimiter stands at the very start, without the line break before it.
    copyToDelimiter(null, LARGEST_FIELD, 2);
    int parts = 0;
    while (!isLast()) {
      parts++;
      if (parts > MOST_PARTS) {
        throw new HostedFlowBadForm(HostedFlowBadForm.Kind.TOO_LARGE);
      }
      readPart(headers());
    }
    return new HostedFlowForm(new HostedFlowParameters(fields), picture);
  }

  private boolean isLast() throws IOException, HostedFlowBadForm {
    int first = next();
    int second = next();
    if (first == '-' && second == '-') {
      return true;
    }
    if (first != '\r' || second != '\n') {
      throw broken();
    }
    return false;
  }

  private String headers() throws IOException, HostedFlowBadForm {
    StringBuilder lines = new StringBuilder();
    while (lines.indexOf("\r\n\r\n") < 0) {
      lines.append((char) next());
      if (lines.length() > LARGEST_FIELD) {
        throw broken();
      }
    }
    return lines.toString();
  }

  private void readPart(String headers) throws IOException, HostedFlowBadForm {
    Matcher name = NAME.matcher(headers);
    if (!name.find()) {
      throw broken();
    }
    Matcher file = FILE_NAME.matcher(headers);
    if (file.find()) {
      long size = copyToDelimiter(null, LARGEST_PICTURE, 0);
      // An empty file control sends a part without a name and without a byte.
      if (size > 0) {
        Matcher type = TYPE.matcher(headers);
        picture = new HostedFlowForm.Picture(type.find() ? type.group(1) : "", size);
      }
      return;
    }
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    copyToDelimiter(value, LARGEST_FIELD, 0);
    fields
        .computeIfAbsent(name.group(1), _ -> new ArrayList<>())
        .add(value.toString(StandardCharsets.UTF_8));
  }

  /**
   * Reads past the next delimiter. The delimiter's first byte occurs in it only once, so a broken
   * match can begin anew at the byte that broke it and nowhere earlier.
   *
   * @param matched how much of the delimiter counts as read already
   * @return how many bytes stood before the delimiter
   */
  private long copyToDelimiter(@Nullable ByteArrayOutputStream kept, long most, int matched)
      throws IOException, HostedFlowBadForm {
    int found = matched;
    long size = 0;
    while (found < delimiter.length) {
      int one = next();
      if (one == delimiter[found]) {
        found++;
        continue;
      }
      if (kept != null) {
        kept.write(delimiter, 0, found);
      }
      size += found;
      found = one == delimiter[0] ? 1 : 0;
      if (found == 0) {
        size++;
        if (kept != null) {
          kept.write(one);
        }
      }
      if (size > most) {
        throw new HostedFlowBadForm(HostedFlowBadForm.Kind.TOO_LARGE);
      }
    }
    return size;
  }

  private int next() throws IOException, HostedFlowBadForm {
    if (at == end) {
      end = body.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        throw broken();
      }
    }
    return buffer[at++] & 0xff;
  }

  private static HostedFlowBadForm broken() {
    return new HostedFlowBadForm(HostedFlowBadForm.Kind.BROKEN);
  }
}
