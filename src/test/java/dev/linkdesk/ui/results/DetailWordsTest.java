package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Field;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DetailWordsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final DetailWords words = new DetailWords(texts);

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
    assertFalse(DetailWords.isMasked(new Field("name-last", "string", "x")));
    assertTrue(DetailWords.isMasked(new Field("birthdate", "date", "x")));
    assertTrue(DetailWords.isMasked(new Field("anything_new", "string", "x")));
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

  @Test
  void theTimelineTellsWhatHappenedInOrder() {
    Inquiry failed = Sample.morning().get(4);
    List<String> told =
        new Timeline(texts, words)
            .of(new InquiryDetail(failed, Sample.blurry(), null), List.of()).stream()
                .map(Timeline.Entry::what)
                .toList();
    assertEquals(
        List.of(
            "Link created",
            "Started by the applicant",
            "Selfie passed",
            "Government ID failed",
            "Inquiry failed"),
        told);
  }

  @Test
  void theExpiryOfAnOpenInquiryIsToCome() {
    Inquiry open = Sample.inquiry("inq_1", InquiryStatus.CREATED);
    Timeline.Entry last =
        new Timeline(texts, words)
            .of(new InquiryDetail(open, List.of(), null), List.of())
            .getLast();
    assertEquals("Expires", last.what());
    assertTrue(last.isToCome());
  }
}
