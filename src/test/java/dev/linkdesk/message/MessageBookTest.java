package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class MessageBookTest {
  private static final TemplateKey KEY = Sample.key(Channel.EMAIL, MessageLanguage.GERMAN);
  private static final MessageTemplate OWN = new MessageTemplate("Hallo", "Hier:\n{{link}}");

  @Test
  void withoutOwnWordsTheShippedOnesCount() {
    assertEquals(MessageBook.shipped(KEY), MessageBook.SHIPPED.template(KEY));
    assertFalse(MessageBook.SHIPPED.isOwn(KEY));
  }

  @Test
  void ownWordsCountInPlaceOfTheShippedOnes() {
    MessageBook book = MessageBook.SHIPPED.with(KEY, OWN);
    assertEquals(OWN, book.template(KEY));
    assertTrue(book.isOwn(KEY));
    TemplateKey other = Sample.key(Channel.SMS, MessageLanguage.GERMAN);
    assertEquals(MessageBook.shipped(other), book.template(other));
  }

  @Test
  void ownWordsThatAreTheShippedOnesAreNotKept() {
    MessageBook book = MessageBook.SHIPPED.with(KEY, OWN).with(KEY, MessageBook.shipped(KEY));
    assertEquals(Map.of(), book.own());
  }

  @Test
  void lineEndsOfAnotherSystemMakeNoOwnWords() {
    MessageTemplate shipped = MessageBook.shipped(KEY);
    MessageTemplate other =
        new MessageTemplate(shipped.subject(), shipped.body().replace("\n", "\r\n"));
    assertEquals(Map.of(), MessageBook.SHIPPED.with(KEY, other).own());
  }

  @Test
  void anotherCompanyLeavesTheWordsAsTheyAre() {
    MessageBook book = MessageBook.SHIPPED.with(KEY, OWN).of("Acme", "1");
    assertEquals(new MessageBook("Acme", "1", Map.of(KEY, OWN)), book);
  }

  @Test
  void itsTextShowsNoWords() {
    assertFalse(
        MessageBook.SHIPPED.with(KEY, OWN).of("Acme", "1").toString().matches(".*(Acme|Hallo).*"));
  }
}
