package dev.linkdesk.message;

/**
 * The words of a message before a person, a link and a time are put into them.
 *
 * @param subject one line with placeholders; empty where the channel has none
 * @param body lines with placeholders, apart by {@code \n}
 */
public record MessageTemplate(String subject, String body) {
  /** Line ends of other systems become {@code \n}. */
  public MessageTemplate {
    body = body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
