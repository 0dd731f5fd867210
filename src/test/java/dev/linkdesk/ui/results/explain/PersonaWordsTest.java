package dev.linkdesk.ui.results.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PersonaWordsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final PersonaWords words = new PersonaWords(texts);

  @Test
  void knownKeysHaveTheirWordsWhateverTheCasing() {
    assertEquals("First name", words.fieldLabel(new Field("name-first", "string", "x")));
    assertEquals("First name", words.fieldLabel(new Field("name_first", "string", "x")));
  }

  @Test
  void newKeysAreMadeReadable() {
    assertEquals("Loyalty card ID", words.fieldLabel(new Field("loyalty_card_id", "string", "x")));
  }

  @Test
  void onlyNamesAreShownPlainly() {
    assertFalse(PersonaWords.isMasked(new Field("name-last", "string", "x")));
    assertTrue(PersonaWords.isMasked(new Field("birthdate", "date", "x")));
    assertTrue(PersonaWords.isMasked(new Field("anything_new", "string", "x")));
  }

  @Test
  void valuesOfEveryKindCanBeRead() {
    assertEquals("", words.value(null));
    assertEquals("Yes", words.value(true));
    assertEquals("3", words.value(3.0));
    assertEquals("12000000", words.value(1.2e7));
    assertEquals("a, b", words.value(List.of("a", "b")));
    assertEquals("First: Jane", words.value(Map.of("first", "Jane")));
  }

  @Test
  void stepsNameTheirVerification() {
    assertEquals("Government ID", words.step("verification_government_id"));
    assertEquals("Start", words.step("start"));
  }
}
