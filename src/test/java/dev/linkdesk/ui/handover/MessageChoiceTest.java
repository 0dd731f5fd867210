package dev.linkdesk.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.message.Channel;
import dev.linkdesk.message.MessageLanguage;
import dev.linkdesk.message.Purpose;
import dev.linkdesk.message.TemplateKey;
import dev.linkdesk.ui.shared.FakeChoices;
import org.junit.jupiter.api.Test;

class MessageChoiceTest {
  private final FakeChoices choices = new FakeChoices();

  private MessageChoice next() {
    return new MessageChoice(Purpose.REMINDER, choices);
  }

  @Test
  void channelAndLanguageAreThoseOfTheLastMessage() {
    MessageChoice first = next();
    first.channelProperty().set(Channel.CHAT);
    first.languageProperty().set(MessageLanguage.FRENCH);
    assertEquals(
        new TemplateKey(Purpose.REMINDER, Channel.CHAT, MessageLanguage.FRENCH), next().key());
  }

  @Test
  void theLanguageOfOneApplicantsPagesIsNotThatOfTheNextMessage() {
    MessageChoice first = next();
    first.languageProperty().set(MessageLanguage.FRENCH);
    first.speakAs(MessageLanguage.SPANISH);
    assertEquals(MessageLanguage.SPANISH, first.languageProperty().get());
    assertEquals(MessageLanguage.FRENCH, next().languageProperty().get());
  }

  @Test
  void whatIsChosenAfterTheLanguageOfThePagesIsRemembered() {
    MessageChoice first = next();
    first.speakAs(MessageLanguage.SPANISH);
    first.languageProperty().set(MessageLanguage.GERMAN);
    assertEquals(MessageLanguage.GERMAN, next().languageProperty().get());
  }

  @Test
  void aChannelThatWasChosenElsewhereBeginsTheMessage() {
    choices.put(HandoverWindows.CHANNEL_CHOICE, Channel.CHAT.name());
    assertEquals(Channel.CHAT, next().channelProperty().get());
  }

  @Test
  void aChannelThatIsNotKnownIsPassedOver() {
    choices.put(HandoverWindows.CHANNEL_CHOICE, "PIGEON");
    assertEquals(Channel.EMAIL, next().channelProperty().get());
  }
}
