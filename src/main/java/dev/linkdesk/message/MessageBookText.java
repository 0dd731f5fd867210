package dev.linkdesk.message;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A book as properties: a line of a body is a line of the file. What is not known is refused, so
 * that nothing of it is lost by writing the file anew.
 */
final class MessageBookText {
  private static final String VERSION = "version";
  private static final int NOW = 1;
  private static final String COMPANY = "company";
  private static final String SUPPORT_CONTACT = "support_contact";

  private MessageBookText() {}

  /** A newer Linkdesk wrote it. */
  static final class NewerVersion extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws IllegalArgumentException when it is not understood
   */
  static MessageBook read(Reader text) throws IOException, NewerVersion {
    Properties left = new Properties();
    left.load(text);
    int version = Integer.parseInt(String.valueOf(left.remove(VERSION)));
    if (version > NOW) {
      throw new NewerVersion();
    }
    String company = take(left, COMPANY);
    String supportContact = take(left, SUPPORT_CONTACT);
    Map<TemplateKey, MessageTemplate> own = new HashMap<>();
    for (TemplateKey key : keys()) {
      String name = TemplateNames.of(key);
      boolean isThere = left.containsKey(name + TemplateNames.BODY);
      String subject = isThere ? take(left, name + TemplateNames.SUBJECT) : "";
      String body = take(left, name + TemplateNames.BODY);
      if (isThere) {
        own.put(key, new MessageTemplate(subject, body));
      }
    }
    if (version < NOW || !left.isEmpty()) {
      throw new IllegalArgumentException("something else is in there");
    }
    return new MessageBook(company, supportContact, own);
  }

  static String write(MessageBook book) {
    StringBuilder text = new StringBuilder();
    text.append("# What the messages of this workspace say, in UTF-8.\n");
    text.append("# Linkdesk writes this file anew when something is saved under Settings.\n");
    add(text, VERSION, String.valueOf(NOW));
    add(text, COMPANY, book.company());
    add(text, SUPPORT_CONTACT, book.supportContact());
    for (TemplateKey key : keys()) {
      MessageTemplate template = book.own().get(key);
      if (template != null) {
        text.append('\n');
        if (key.channel().hasSubject()) {
          add(text, TemplateNames.of(key) + TemplateNames.SUBJECT, template.subject());
        }
        add(text, TemplateNames.of(key) + TemplateNames.BODY, template.body());
      }
    }
    return text.toString();
  }

  private static String take(Properties from, String name) {
    Object value = from.remove(name);
    return value == null ? "" : (String) value;
  }

  private static void add(StringBuilder text, String name, String value) {
    text.append(name).append('=');
    if (value.indexOf('\n') < 0) {
      text.append(escaped(value)).append('\n');
      return;
    }
    String[] lines = value.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean last = i == lines.length - 1;
      text.append("\\\n    ").append(escaped(lines[i])).append(last ? "\n" : "\\n");
    }
  }

  /** Backslashes, control characters, and the space at the begin that would be overread. */
  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '\\') {
        escaped.append("\\\\");
      } else if (sign == ' ' && escaped.isEmpty()) {
        escaped.append("\\ ");
      } else if (Character.isISOControl(sign)) {
        escaped.append(String.format("\\u%04x", (int) sign));
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }

  private static List<TemplateKey> keys() {
    List<TemplateKey> keys = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      for (Channel channel : Channel.values()) {
        for (MessageLanguage language : MessageLanguage.values()) {
          keys.add(new TemplateKey(purpose, channel, language));
        }
      }
    }
    return keys;
  }
}
