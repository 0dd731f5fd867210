package dev.linkdesk.ui.handover;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.shared.Choices;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * By which channel and in which language a message goes. What a person chooses is remembered, and
 * the next message begins with it.
 */
final class MessageChoice {
  private static final String LANGUAGE = "handover.language";

  private final Purpose purpose;
  private final Choices choices;
  private final ObjectProperty<Channel> channel;
  private final ObjectProperty<MessageLanguage> language;

  /** Whether a choice that is made is the person's own. */
  private boolean isPersons = true;

  MessageChoice(Purpose purpose, Choices choices) {
    this.purpose = purpose;
    this.choices = choices;
    channel =
        new SimpleObjectProperty<>(
            this, "channel", last(HandoverWindows.CHANNEL_CHOICE, Channel.values()));
    language =
        new SimpleObjectProperty<>(this, "language", last(LANGUAGE, MessageLanguage.values()));
    channel.addListener((all, old, now) -> remember(HandoverWindows.CHANNEL_CHOICE, now));
    language.addListener((all, old, now) -> remember(LANGUAGE, now));
  }

  ObjectProperty<Channel> channelProperty() {
    return channel;
  }

  ObjectProperty<MessageLanguage> languageProperty() {
    return language;
  }

  /** The template that is chosen so. */
  TemplateKey key() {
    return new TemplateKey(purpose, channel.get(), language.get());
  }

  /** Takes the language of the applicant's pages, for this message alone. */
  void speakAs(MessageLanguage pages) {
    isPersons = false;
    language.set(pages);
    isPersons = true;
  }

  private <E extends Enum<E>> void remember(String key, E now) {
    if (isPersons) {
      choices.put(key, now.name());
    }
  }

  private <E extends Enum<E>> E last(String key, E[] values) {
    Optional<String> name = choices.get(key);
    return Stream.of(values)
        .filter(value -> name.equals(Optional.of(value.name())))
        .findFirst()
        .orElse(values[0]);
  }
}
