package dev.linkdesk.message;

/**
 * A message that is ready to be handed over.
 *
 * @param subject one line; empty where the channel has none
 * @param text lines apart by {@code \n}
 * @param html the same words for a clipboard that takes both; empty where the channel has none
 */
public record Message(Channel channel, String subject, String text, String html) {

  /**
   * A message of words that were written or changed by hand.
   *
   * @param link becomes a link in the HTML where it stands in the text
   */
  public static Message of(Channel channel, String subject, String text, String link) {
    String html = channel == Channel.EMAIL ? MessageHtml.of(text, link) : "";
    return new Message(channel, channel.hasSubject() ? subject : "", text, html);
  }

  /** Names and links are personal: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "Message[" + channel + "]";
  }
}
