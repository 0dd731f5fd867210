package dev.linkdesk.ui.create;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates as people type them: ISO, or the way of their locale with a whole year. */
public final class TypedDates {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private final InstantSource clock;
  private final ZoneId zone;
  private final List<DateTimeFormatter> formats;

  public TypedDates(Locale locale, InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
    formats =
        Stream.concat(
                Stream.of("uuuu-M-d"),
                Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM)
                    .map(style -> wholeYear(style, locale)))
            .map(pattern ->
                new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
  }

  LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  Optional<LocalDate> date(String text) {
    return formats.stream().flatMap(format -> date(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format))
          .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    } catch (DateTimeException notThisWay) {
      return Optional.empty();
    }
  }

  /** A moment in ISO form; its offset or Z must be there, since two places would read two times. */
  static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }

  /** Two digits of a year would turn a birth in 1977 into 2077, so four are asked for. */
  private static String wholeYear(FormatStyle style, Locale locale) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            style, null, IsoChronology.INSTANCE, locale)
        .replaceAll("y+", "uuuu")
        .replace("dd", "d")
        .replaceAll("(?<!M)MM(?!M)", "M")
        .replace("G", "");
  }
}
