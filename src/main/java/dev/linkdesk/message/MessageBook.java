package dev.linkdesk.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the messages of a workspace say.
 *
 * @param company who asks; empty while nobody has said
 * @param supportContact where an applicant can check that a message is genuine; empty while nobody
 *     has said
 * @param own templates in place of the shipped ones; one that is the same as the shipped one is
 *     left out
 */
public record MessageBook(
    String company, String supportContact, Map<TemplateKey, MessageTemplate> own) {
  /** Nothing but what is shipped. */
  public static final MessageBook SHIPPED = new MessageBook("", "", Map.of());

  public MessageBook {
    Map<TemplateKey, MessageTemplate> differing = new HashMap<>(own);
    differing.entrySet().removeIf(each -> each.getValue().equals(shipped(each.getKey())));
    own = Map.copyOf(differing);
  }

  /** The template that is shipped. */
  public static MessageTemplate shipped(TemplateKey key) {
    return ShippedWords.template(key);
  }

  /** The workspace's own template, or the one that is shipped. */
  public MessageTemplate template(TemplateKey key) {
    return Objects.requireNonNullElseGet(own.get(key), () -> shipped(key));
  }

  public boolean isOwn(TemplateKey key) {
    return own.containsKey(key);
  }

  /** The same with another template. */
  public MessageBook with(TemplateKey key, MessageTemplate template) {
    Map<TemplateKey, MessageTemplate> more = new HashMap<>(own);
    more.put(key, template);
    return new MessageBook(company, supportContact, more);
  }

  /** The same with another company and contact. */
  public MessageBook of(String newCompany, String newSupportContact) {
    return new MessageBook(newCompany, newSupportContact, own);
  }

  @Override
  public String toString() {
    return "MessageBook[" + own.keySet() + "]";
  }
}
