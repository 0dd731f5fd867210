package dev.linkdesk.ui.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedDatesTest {
  private static final Optional<LocalDate> BIRTH = Optional.of(LocalDate.of(1977, 8, 31));

  private static TypedDates dates(Locale locale) {
    return new TypedDates(locale, InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | 1977-08-31",
        "en-US | 1977-8-31",
        "en-US | 8/31/1977",
        "en-US | 08/31/1977",
        "en-US | Aug 31, 1977",
        "en-US | aug 31, 1977",
        "en-GB | 31/08/1977",
        "de-DE | 31.8.1977",
        "de-DE | 31.08.1977",
        "de-DE | 1977-08-31",
        "fr-FR | 31/08/1977"
      })
  void aDateIsReadAsIsoAndAsTheLocaleWritesIt(String locale, String typed) {
    assertEquals(BIRTH, dates(Locale.forLanguageTag(locale)).date(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8/31/77", "1977-02-30", "31.31.1977", "yesterday", "77-08-31", "12345-01-01", ""})
  void whatIsNoWholeDateIsNotRead(String typed) {
    assertEquals(Optional.empty(), dates(Locale.US).date(typed));
  }

  @Test
  void aMomentNeedsItsOffset() {
    assertEquals(
        Optional.of(Instant.parse("2026-01-31T09:00:00Z")),
        TypedDates.moment("2026-01-31T10:00+01:00"));
    assertEquals(Optional.empty(), TypedDates.moment("2026-01-31T10:00"));
  }
}
