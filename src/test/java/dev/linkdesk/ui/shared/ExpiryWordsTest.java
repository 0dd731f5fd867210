package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Expiry;
import dev.linkdesk.ui.shared.ExpiryWords.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpiryWordsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** A Monday, 14:30 in Berlin. */
  private static final Instant MONDAY = Instant.parse("2026-11-23T13:30:00Z");

  private static Reading read(String words) {
    return read(words, MONDAY);
  }

  private static Reading read(String words, Instant now) {
    return new ExpiryWords(InstantSource.fixed(now), BERLIN).read(words);
  }

  private static Reading after(Duration span) {
    return new Reading.Read(new Expiry.After(span));
  }

  private static Reading at(String moment) {
    return new Reading.Read(new Expiry.At(Instant.parse(moment)));
  }

  private static Reading wrong(String key, Object... placeholders) {
    return new Reading.Wrong(Problem.of(key, placeholders));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00a0"})
  void nothingLeavesItToTheTemplate(String words) {
    assertEquals(new Reading.Read(null), read(words));
  }

  @ParameterizedTest
  @CsvSource({
    "24 hours, PT24H",
    "24h, PT24H",
    "24 H, PT24H",
    "90 min, PT1H30M",
    "90min., PT0S",
    "3 days, PT72H",
    "in 3 days, PT72H",
    "within 3 days, PT72H",
    "2 weeks, PT336H",
    "a week, PT168H",
    "an hour, PT1H",
    "1.5 days, PT36H",
    "'1,5 days', PT36H",
    "1 day 12 h, PT36H",
    "1 day and 12 hours, PT36H",
    "1h30m, PT1H30M",
    "60 seconds, PT1M",
    "15 days, PT360H",
    "24\u00a0hours, PT24H",
  })
  void aSpanIsCountedFromTheCreation(String words, Duration span) {
    assertEquals(span.isZero() ? wrong("shared.expiry.unreadable") : after(span), read(words));
  }

  @ParameterizedTest
  @CsvSource({
    "until Friday 18:00, 2026-11-27T17:00:00Z",
    "until friday at 18:00, 2026-11-27T17:00:00Z",
    "fri 6 pm, 2026-11-27T17:00:00Z",
    "6 pm on Friday, 2026-11-27T17:00:00Z",
    "until Friday, 2026-11-27T22:59:00Z",
    "until Monday 18:00, 2026-11-23T17:00:00Z",
    "until Monday 14:00, 2026-11-30T13:00:00Z",
    "until tomorrow 9:00, 2026-11-24T08:00:00Z",
    "tomorrow 9 am, 2026-11-24T08:00:00Z",
    "tomorrow at noon, 2026-11-24T11:00:00Z",
    "12 am tomorrow, 2026-11-23T23:00:00Z",
    "tonight, 2026-11-23T22:59:00Z",
    "until 18:00, 2026-11-23T17:00:00Z",
    "until 18h, 2026-11-23T17:00:00Z",
    "6 pm, 2026-11-23T17:00:00Z",
    "until 9:00, 2026-11-24T08:00:00Z",
    "until 2026-12-01 18:00, 2026-12-01T17:00:00Z",
    "2026-12-01T18:00, 2026-12-01T17:00:00Z",
    "until 1 Dec 18:00, 2026-12-01T17:00:00Z",
    "until 1. December 18:00, 2026-12-01T17:00:00Z",
    "'Dec 1st, 6:30 p.m.', 2026-12-01T17:30:00Z",
    "until 1 Dec 2026, 2026-12-01T22:59:00Z",
  })
  void aMomentIsThatOfTheZone(String words, String moment) {
    assertEquals(at(moment), read(words));
  }

  @Test
  void aDayOfNextYearIsMeantWhenItIsNear() {
    assertEquals(
        at("2027-01-02T17:00:00Z"), read("2 Jan 18:00", Instant.parse("2026-12-28T09:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"until today 9:00", "until 2026-11-01 18:00", "until 1 Nov 18:00"})
  void aMomentThatIsOverIsRefused(String words) {
    assertEquals(wrong("shared.expiry.past"), read(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 seconds", "0 days", "0.5 min"})
  void lessThanAMinuteIsTooShort(String words) {
    assertEquals(wrong("shared.expiry.tooShort"), read(words));
  }

  @Test
  void aMomentInHalfAMinuteIsTooShort() {
    assertEquals(
        wrong("shared.expiry.tooShort"),
        read("until 14:31", Instant.parse("2026-11-23T13:30:30Z")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16 days",
        "361 h",
        "3 weeks",
        "until 2026-12-24 18:00",
        "until 24 Dec",
        "999999 weeks"
      })
  void moreThanFifteenDaysIsTooLong(String words) {
    assertEquals(wrong("shared.expiry.tooLong", 15L), read(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "24",
        "until 18",
        "until 25:00",
        "until 18:60",
        "13 pm",
        "0 am",
        "until fr 18:00",
        "until 31 Nov 18:00",
        "until 2026-02-30",
        "01/12 18:00",
        "1 month",
        "90 ms",
        "-3 days",
        "until 3 days",
        "in Friday",
        "next",
        "1234567 days",
        "\ud83d\ude42",
        "until Friday 18:00 or so"
      })
  void whatCannotBeReadIsSaid(String words) {
    assertEquals(wrong("shared.expiry.unreadable"), read(words));
  }

  @Test
  void aVeryLongTextIsNotRead() {
    assertEquals(wrong("shared.expiry.unreadable"), read("1 day ".repeat(40)));
  }

  @Test
  void aTimeThatTheClocksLeaveOutIsThatMuchLater() {
    // In Berlin 02:30 does not exist on 28 March 2027: the clocks go from 02:00 to 03:00.
    assertEquals(
        at("2027-03-28T01:30:00Z"),
        read("until Sunday 2:30", Instant.parse("2027-03-26T09:00:00Z")));
  }

  @Test
  void aTimeThatComesTwiceIsTheFirst() {
    // In Berlin 02:30 comes twice on 25 October 2026.
    assertEquals(
        at("2026-10-25T00:30:00Z"),
        read("until Sunday 2:30", Instant.parse("2026-10-23T09:00:00Z")));
  }

  @Test
  void aDayIsTwentyFourHoursAlsoWhenTheClocksChange() {
    assertEquals(after(Duration.ofHours(24)), read("1 day", Instant.parse("2027-03-27T12:00:00Z")));
  }

  @Test
  void whetherAMomentIsToComeIsAskedOfTheClock() {
    ExpiryWords words = new ExpiryWords(InstantSource.fixed(MONDAY), BERLIN);
    assertTrue(words.isToCome(MONDAY.plusSeconds(1)));
    assertFalse(words.isToCome(MONDAY));
  }
}
