package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedMessagesTest {
  private final MessageChecks checks = new MessageChecks();

  static Stream<TemplateKey> keys() {
    return Sample.keys().stream();
  }

  private List<Finding> findings(TemplateKey key, Sample sample) {
    return checks.check(sample.shipped(key), sample.facts(key.language()));
  }

  @Test
  void thereIsOneForEveryPurposeChannelAndLanguage() {
    assertEquals(45, Sample.keys().stream().map(MessageBook::shipped).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachIsATemplateThatCouldBeKept(TemplateKey key) {
    MessageTemplate template = MessageBook.shipped(key);
    assertEquals(List.of(), TemplateText.bodyProblems(template.body()));
    if (key.channel().hasSubject()) {
      assertEquals(List.of(), TemplateText.subjectProblems(template.subject()));
    } else {
      assertEquals("", template.subject());
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachUsesEveryPlaceholder(TemplateKey key) {
    MessageTemplate template = MessageBook.shipped(key);
    for (Placeholder each : Placeholder.values()) {
      assertTrue(template.body().contains(each.written()), each.word());
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void nothingIsFoundInAnyOfThem(TemplateKey key) {
    assertEquals(List.of(), findings(key, Sample.ANNA));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void nothingIsFoundWithoutAFirstName(TemplateKey key) {
    assertEquals(List.of(), findings(key, Sample.ANNA.called(null)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void nothingIsFoundWithALinkThatOpensOnce(TemplateKey key) {
    String code = "https://withpersona.com/verify?code=us1-AbCdEfGhIjKlMnOpQrStUvWxYz012345";
    assertEquals(List.of(), findings(key, Sample.ANNA.with(code).openingOnce()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void nothingIsFoundWithoutAnExpiry(TemplateKey key) {
    assertEquals(List.of(), findings(key, Sample.ANNA.until(null)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noneHasAHoleWhenSomethingIsNotKnown(TemplateKey key) {
    for (Sample sample :
        List.of(
            Sample.ANNA.called(null),
            Sample.ANNA.until(null),
            Sample.ANNA.of("Acme Bank", "", "K7WPDN"),
            Sample.ANNA.of("Acme Bank", "+49 30 5550123", ""),
            Sample.ANNA.called(null).until(null).of("Acme Bank", "", ""))) {
      String text = sample.shipped(key).text();
      assertFalse(text.matches("(?s).*( [,.;!]|  |,,|\n\n\n|\n,| \n).*"), text);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void withoutACodeTheContactIsStillNamed(TemplateKey key) {
    Sample locked = Sample.ANNA.of("Acme Bank", "+49 30 5550123", "");
    assertTrue(locked.shipped(key).text().contains("+49 30 5550123"));
    assertEquals(List.of(), findings(key, locked));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void withoutAContactTheCodeIsStillNamed(TemplateKey key) {
    Sample unreachable = Sample.ANNA.of("Acme Bank", "", "K7WPDN");
    assertTrue(unreachable.shipped(key).text().contains("K7WPDN"));
    assertEquals(List.of(new Finding.SupportContactUnknown()), findings(key, unreachable));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void withoutAContactAndACodeItWarnsAndNoHeadingStandsAlone(TemplateKey key) {
    Sample neither = Sample.ANNA.of("Acme Bank", "", "");
    String text = neither.shipped(key).text();
    for (String paragraph : text.split("\n\n", -1)) {
      boolean isHeading = paragraph.endsWith(":") && !paragraph.contains("Anna");
      assertFalse(isHeading && !text.contains(paragraph + "\n\n" + Sample.LINK), paragraph);
    }
    assertEquals(List.of(new Finding.SupportContactUnknown()), findings(key, neither));
    assertEquals(Finding.Severity.WARNS, findings(key, neither).getFirst().severity());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noSentenceNeedsBothTheContactAndTheCode(TemplateKey key) {
    for (String sentence : MessageBook.shipped(key).body().split("(?<=[.!?])\\h+|\n", -1)) {
      assertFalse(
          sentence.contains("{{support_contact}}") && sentence.contains("{{call_back_code}}"),
          sentence);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachButAnSmsNamesTheHostOfTheLink(TemplateKey key) {
    String words = Sample.ANNA.shipped(key).text().replace(Sample.LINK, "");
    assertEquals(key.channel() != Channel.SMS, words.contains("inquiry.withpersona.com"));
    assertFalse(words.contains("://"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void eachSaysThatALinkOpensOnceRightUnderIt(TemplateKey key) {
    String once = ShippedWords.of(key.language()).opensOnce(key.channel());
    assertTrue(Sample.ANNA.openingOnce().shipped(key).text().contains(Sample.LINK + "\n" + once));
    assertFalse(Sample.ANNA.shipped(key).text().contains(once));
  }

  @ParameterizedTest
  @EnumSource(MessageLanguage.class)
  void anSmsIsInGsm7OnEveryDayOfTheWeek(MessageLanguage language) {
    for (Purpose purpose : Purpose.values()) {
      for (int day = 0; day < 7; day++) {
        Sample sample = Sample.ANNA.openingOnce().until(Sample.FRIDAY.plus(Duration.ofDays(day)));
        SmsLength length =
            SmsLength.of(sample.shipped(new TemplateKey(purpose, Channel.SMS, language)).text());
        assertEquals(SmsLength.Encoding.GSM_7, length.encoding(), length.forcedBy()::toString);
        assertTrue(length.segments() <= 3, language + " " + length);
      }
    }
  }
}
