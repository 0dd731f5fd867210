package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en-US, ENGLISH",
    "es-MX, SPANISH",
    "fr, FRENCH",
    "de, GERMAN",
    "pt-BR, PORTUGUESE",
    "pt, PORTUGUESE",
    "zh-TW, ENGLISH",
    "ar-EG, ENGLISH",
    "'', ENGLISH",
    "!!, ENGLISH"
  })
  void theNearestToTheLanguageOfThePages(String flowLocaleCode, MessageLanguage language) {
    assertEquals(language, MessageLanguage.of(flowLocaleCode));
  }

  @Test
  void englishWhenTheBrowserDecides() {
    assertEquals(MessageLanguage.ENGLISH, MessageLanguage.of(null));
  }
}
