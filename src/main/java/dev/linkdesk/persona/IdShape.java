package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what is no id out of the addresses of requests. */
final class IdShape {
  private static final Pattern REST = Pattern.compile("[A-Za-z0-9]{1,100}");

  private IdShape() {}

  /**
   * @throws Failure.NotFound when the text is not this prefix followed by letters and digits
   */
  static String require(String prefix, String id) {
    if (!id.startsWith(prefix) || !REST.matcher(id.substring(prefix.length())).matches()) {
      throw new Failure.NotFound(null, List.of());
    }
    return id;
  }
}
