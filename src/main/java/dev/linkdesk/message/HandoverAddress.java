package dev.linkdesk.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The address that opens a mail program (RFC 6068) or a program for SMS (RFC 5724) on a message.
 *
 * @param address whole and encoded; personal
 * @param holdsText whether the text is in it; when it is not, it would have been too long, and the
 *     text is left to the clipboard
 */
public record HandoverAddress(String address, boolean holdsText) {
  /** Characters of an address; some programs cut off what is beyond 2,000. */
  public static final int LONGEST = 1_800;

  /**
   * An address for a mail program.
   *
   * @param to null leaves it to the person at the mail program
   */
  public static HandoverAddress mailto(@Nullable EmailAddress to, Message message) {
    String address = "mailto:" + (to == null ? "" : encode(to.value()).replace("%40", "@"));
    String subject = message.subject().isEmpty() ? "" : "subject=" + encode(message.subject());
    String withSubject = subject.isEmpty() ? address : address + "?" + subject;
    String base = withSubject.length() > LONGEST ? address : withSubject;
    return withBody(base, message.text());
  }

  /**
   * An address for a program for SMS.
   *
   * @param to null leaves it to the person at the program
   */
  public static HandoverAddress sms(@Nullable PhoneNumber to, Message message) {
    return withBody("sms:" + (to == null ? "" : to.e164()), message.text());
  }

  private static HandoverAddress withBody(String base, String text) {
    String lines = text.replace("\n", "\r\n");
    String whole = base + (base.contains("?") ? "&" : "?") + "body=" + encode(lines);
    return whole.length() > LONGEST
        ? new HandoverAddress(base, false)
        : new HandoverAddress(whole, true);
  }

  /** Percent signs for all but the unreserved characters of RFC 3986. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /** Addresses are personal: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "HandoverAddress[holdsText=" + holdsText + "]";
  }
}
