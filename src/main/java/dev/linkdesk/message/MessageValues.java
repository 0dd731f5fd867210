package dev.linkdesk.message;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What fills the placeholders of a template.
 *
 * @param firstName of the applicant; null or blank when not known
 * @param link secret: it opens for whoever has it
 * @param opensOnce whether the link opens once only, which the message then says
 * @param expires when the link stops working; null when Persona did not tell
 * @param zone in which the applicant reads the time
 * @param company who asks
 * @param supportContact where an applicant can check that the message is genuine: a telephone
 *     number, an e-mail address or a page; may be blank
 * @param callBackCode what staff can read to an applicant who rings; may be blank
 */
public record MessageValues(
    @Nullable String firstName,
    String link,
    boolean opensOnce,
    @Nullable Instant expires,
    ZoneId zone,
    String company,
    String supportContact,
    String callBackCode) {

  /** Names and links are personal: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "MessageValues[opensOnce=" + opensOnce + "]";
  }
}
