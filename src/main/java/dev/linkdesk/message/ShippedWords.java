package dev.linkdesk.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of one language that come with the program. Read when first asked for. */
final class ShippedWords {
  private static final Map<MessageLanguage, ShippedWords> ALL = all();

  private final Properties words;

  private ShippedWords(Properties words) {
    this.words = words;
  }

  static ShippedWords of(MessageLanguage language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  static MessageTemplate template(TemplateKey key) {
    ShippedWords words = of(key.language());
    String name = TemplateNames.of(key.purpose(), key.channel());
    String subject = key.channel().hasSubject() ? words.get(name + TemplateNames.SUBJECT) : "";
    return new MessageTemplate(subject, words.get(name + TemplateNames.BODY));
  }

  /** The sentence about a link that opens once only. */
  String opensOnce(Channel channel) {
    return get(channel == Channel.SMS ? "once.sms" : "once");
  }

  /** The sentence about the host that a link leads to; not for SMS. */
  String leadsTo(String host) {
    return get("host").replace("{host}", host);
  }

  /** The pattern of a day and a time, without the zone. */
  String momentPattern(Channel channel) {
    return get(channel == Channel.SMS ? "moment.sms" : "moment");
  }

  /** The names of the days in SMS, from Monday on. */
  String[] daysInSms() {
    return get("moment.sms.days").split(" ");
  }

  private String get(String name) {
    return Objects.requireNonNull(words.getProperty(name), name);
  }

  private static Map<MessageLanguage, ShippedWords> all() {
    Map<MessageLanguage, ShippedWords> all = new EnumMap<>(MessageLanguage.class);
    for (MessageLanguage language : MessageLanguage.values()) {
      all.put(language, new ShippedWords(read("messages_" + language.code() + ".properties")));
    }
    return all;
  }

  private static Properties read(String file) {
    try (InputStream in =
            Objects.requireNonNull(ShippedWords.class.getResourceAsStream(file), file);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(text);
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
