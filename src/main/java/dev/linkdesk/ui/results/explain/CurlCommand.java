package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.InquiryId;
import java.net.URI;

/**
 * A command line that asks Persona for an inquiry. The key is not in it: the shell takes it from the
 * environment variable {@code PERSONA_API_KEY}.
 */
public final class CurlCommand {
  private CurlCommand() {}

  /**
   * @param api the address that all paths are put behind, for example {@code
   *     https://api.withpersona.com/api/v1}
   * @param version Persona's version of the API
   */
  public static String of(URI api, String version, InquiryId id) {
    String base = api.toString();
    String address = (base.endsWith("/") ? base : base + "/") + "inquiries/" + id.value();
    return String.join(
        " \\\n  ",
        "curl --silent --show-error --globoff",
        // The one thing that the shell is to fill in, so in quotes that let it.
        "--header \"Authorization: Bearer $PERSONA_API_KEY\"",
        "--header " + quoted("Persona-Version: " + version),
        "--header " + quoted("Key-Inflection: kebab"),
        "--header " + quoted("Accept: application/json"),
        quoted(address));
  }

  /** In single quotes, in which a shell reads nothing but the next single quote. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
