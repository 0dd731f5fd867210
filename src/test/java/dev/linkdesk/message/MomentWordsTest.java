package dev.linkdesk.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MomentWordsTest {
  private static String words(Instant moment, String zone, MessageLanguage language, Channel to) {
    return MomentWords.of(moment, ZoneId.of(zone), language, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|Friday, 27 November 2026, 18:00 CET",
        "SPANISH|viernes, 27 de noviembre de 2026, 18:00 CET",
        "FRENCH|vendredi 27 novembre 2026 \u00E0 18:00 CET",
        "GERMAN|Freitag, 27. November 2026, 18:00 Uhr MEZ",
        "PORTUGUESE|sexta-feira, 27 de novembro de 2026, 18:00 CET"
      })
  void itIsWrittenInTheLanguageOfTheMessage(MessageLanguage language, String words) {
    assertEquals(words, words(Sample.FRIDAY, "Europe/Berlin", language, Channel.EMAIL));
    assertEquals(words, words(Sample.FRIDAY, "Europe/Berlin", language, Channel.CHAT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|Sat 28 Nov 2026, 18:00 CET",
        "SPANISH|sab 28/11/2026, 18:00 CET",
        "FRENCH|sam. 28/11/2026, 18:00 CET",
        "GERMAN|Sa 28.11.2026, 18:00 MEZ",
        "PORTUGUESE|sab 28/11/2026, 18:00 CET"
      })
  void itIsShortInSms(MessageLanguage language, String words) {
    Instant saturday = Sample.FRIDAY.plus(Duration.ofDays(1));
    assertEquals(words, words(saturday, "Europe/Berlin", language, Channel.SMS));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, CEST, 19",
    "America/New_York, EDT, 13",
    "UTC, UTC, 17",
    "Z, UTC, 17",
    "+02:00, UTC+2, 19",
    "-03:30, UTC-3:30, 13",
    "America/Sao_Paulo, UTC-3, 14",
    "Asia/Dubai, UTC+4, 21"
  })
  void aZoneWithoutUsualLettersIsSaidAsFarFromUtc(String zone, String words, String hour) {
    Instant july = Instant.parse("2026-07-03T17:00:00Z");
    String minutes = zone.equals("-03:30") ? ":30 " : ":00 ";
    assertEquals(
        "Friday, 3 July 2026, " + hour + minutes + words,
        words(july, zone, MessageLanguage.ENGLISH, Channel.EMAIL));
  }

  @ParameterizedTest
  @CsvSource({"FRENCH, UTC-3", "PORTUGUESE, BRT"})
  void theLettersAreThoseOfTheLanguage(MessageLanguage language, String zone) {
    String words = words(Sample.FRIDAY, "America/Sao_Paulo", language, Channel.SMS);
    assertEquals(zone, words.substring(words.lastIndexOf(' ') + 1));
  }
}
