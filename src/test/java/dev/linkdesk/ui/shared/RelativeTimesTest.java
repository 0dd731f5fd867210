package dev.linkdesk.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimesTest {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

  private final RelativeTimes times =
      new RelativeTimes(new Texts(Locale.ENGLISH), ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "PT-30S, just now",
    "PT59S, just now",
    "PT8M, 8 min ago",
    "PT3H59M, 3 h ago",
    "P2D, 2 d ago"
  })
  void saysHowLongAgo(Duration since, String words) {
    assertEquals(words, times.ago(NOW.minus(since), NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "PT10S, in 1 min",
    "PT23H30M, in 23 h",
    "P3D, in 3 d",
    "PT0S, expired",
    "PT-1S, expired"
  })
  void saysHowLongUntil(Duration left, String words) {
    assertEquals(words, times.until(NOW.plus(left), NOW));
  }

  @ParameterizedTest
  @CsvSource({"PT30S, under a minute", "PT59M, 59 min", "PT23H59M, 23 h 59 min", "P1DT1H, 1 d 1 h"})
  void countsDown(Duration left, String words) {
    assertEquals(words, times.countdown(left));
  }

  @Test
  void givesTodaysTimesInTheZoneOfTheReader() {
    assertEquals("10:42", times.clock(Instant.parse("2026-03-12T09:42:00Z"), NOW));
  }

  @Test
  void namesTheDayWithinAWeekAndTheDateBefore() {
    assertEquals("Mon 10:42", times.clock(Instant.parse("2026-03-09T09:42:00Z"), NOW));
    assertEquals("1 Mar", times.clock(Instant.parse("2026-03-01T09:42:00Z"), NOW));
  }

  @Test
  void namesTheYearWhereItIsAnother() {
    assertEquals("15 Nov 2025", times.clock(Instant.parse("2025-11-15T09:42:00Z"), NOW));
    assertEquals("1 Jan", times.clock(Instant.parse("2025-12-31T23:30:00Z"), NOW));
  }
}
