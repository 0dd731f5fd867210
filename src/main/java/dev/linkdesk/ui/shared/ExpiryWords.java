package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Expiry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads until when a link can be started, as people say it: "24 hours", "1 day 12 h", "until Friday
 * 18:00", "until tomorrow 9 am", "until 2026-12-01 18:00", "1 Dec 18:00". Clock times are those of
 * a zone: one that a change of the clocks leaves out is taken that much later, one that comes twice
 * is the first. A day without a time ends a minute before midnight.
 */
public final class ExpiryWords {
  private static final int LONGEST_TEXT = 100;
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
  private static final Pattern BEFORE_MOMENT = Pattern.compile("^(?:until|till|by)\\s+");
  private static final Pattern BEFORE_SPAN = Pattern.compile("^(?:for|in|after|within)\\s+");
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?|an?)\\s*([a-z]+)(?:\\s*(?:,|and)\\s*|\\s*)");
  private static final Map<String, Duration> UNITS =
      Map.ofEntries(
          Map.entry("s", Duration.ofSeconds(1)),
          Map.entry("sec", Duration.ofSeconds(1)),
          Map.entry("second", Duration.ofSeconds(1)),
          Map.entry("m", Duration.ofMinutes(1)),
          Map.entry("min", Duration.ofMinutes(1)),
          Map.entry("minute", Duration.ofMinutes(1)),
          Map.entry("h", Duration.ofHours(1)),
          Map.entry("hr", Duration.ofHours(1)),
          Map.entry("hour", Duration.ofHours(1)),
          Map.entry("d", Duration.ofDays(1)),
          Map.entry("day", Duration.ofDays(1)),
          Map.entry("w", Duration.ofDays(7)),
          Map.entry("wk", Duration.ofDays(7)),
          Map.entry("week", Duration.ofDays(7)));
  private static final Pattern TIME =
      Pattern.compile(
          "(?:at\\s+)?(\\d{1,2})(?::(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|h|o'?clock)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern BETWEEN_DATE_AND_TIME = Pattern.compile("(?<=\\d)t(?=\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?([a-z]{3,9})\\.?(?:,?\\s+(\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");

  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * @param zone of the clock times that are typed
   */
  public ExpiryWords(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** What became of the words. */
  public sealed interface Reading {
    /**
     * Words that were understood, fixed at the moment of reading.
     *
     * @param expiry null leaves it to the template
     */
    record Read(@Nullable Expiry expiry) implements Reading {}

    record Wrong(Problem problem) implements Reading {}
  }

  /** Reads the words as of now; blank ones leave it to the template. */
  public Reading read(String text) {
    String words = plain(text);
    if (words.isEmpty()) {
      return new Reading.Read(null);
    }
    if (words.length() > LONGEST_TEXT) {
      return unreadable();
    }
    Matcher named = BEFORE_MOMENT.matcher(words);
    if (named.find()) {
      return readMoment(named.replaceFirst("")).orElseGet(ExpiryWords::unreadable);
    }
    Matcher counted = BEFORE_SPAN.matcher(words);
    if (counted.find()) {
      return readSpan(counted.replaceFirst("")).orElseGet(ExpiryWords::unreadable);
    }
    return readSpan(words).or(() -> readMoment(words)).orElseGet(ExpiryWords::unreadable);
  }

  /** Whether a moment that was read is still to come. */
  public boolean isToCome(Instant end) {
    return end.isAfter(clock.instant());
  }

  private static String plain(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[\\h\\s]+", " ").strip();
    return BETWEEN_DATE_AND_TIME.matcher(words).replaceAll(" ");
  }

  private static Optional<Reading> readSpan(String words) {
    return span(words).map(span -> within(span, new Expiry.After(span)));
  }

  private Optional<Reading> readMoment(String words) {
    ZonedDateTime now = clock.instant().atZone(zone);
    return moment(words, now).map(end -> until(end.atZone(zone).toInstant(), now.toInstant()));
  }

  private static Reading unreadable() {
    return new Reading.Wrong(Problem.of("shared.expiry.unreadable"));
  }

  private static Reading until(Instant end, Instant now) {
    return end.isAfter(now)
        ? within(Duration.between(now, end), new Expiry.At(end))
        : new Reading.Wrong(Problem.of("shared.expiry.past"));
  }

  private static Reading within(Duration span, Expiry expiry) {
    if (span.compareTo(Expiry.SHORTEST) < 0) {
      return new Reading.Wrong(Problem.of("shared.expiry.tooShort"));
    }
    return span.compareTo(Expiry.LONGEST) > 0
        ? new Reading.Wrong(Problem.of("shared.expiry.tooLong", Expiry.LONGEST.toDays()))
        : new Reading.Read(expiry);
  }

  private static Optional<Duration> span(String words) {
    Matcher part = SPAN.matcher(words);
    Duration sum = Duration.ZERO;
    int at = 0;
    while (at < words.length()) {
      Optional<Duration> one =
          part.find(at) && part.start() == at
              ? span(part.group(1), part.group(2))
              : Optional.empty();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(one.get());
      at = part.end();
    }
    return Optional.of(sum);
  }

  private static Optional<Duration> span(String number, String unit) {
    boolean plural = unit.length() > 2 && unit.endsWith("s");
    Duration one = UNITS.get(plural ? unit.substring(0, unit.length() - 1) : unit);
    if (one == null) {
      return Optional.empty();
    }
    BigDecimal many =
        number.startsWith("a") ? BigDecimal.ONE : new BigDecimal(number.replace(',', '.'));
    return Optional.of(
        Duration.ofSeconds(
            many.multiply(BigDecimal.valueOf(one.toSeconds()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact()));
  }

  private static Optional<LocalDateTime> moment(String words, ZonedDateTime now) {
    Optional<LocalTime> alone = time(words);
    if (alone.isPresent()) {
      LocalDateTime today = now.toLocalDate().atTime(alone.get());
      boolean over = !today.isAfter(now.toLocalDateTime());
      return Optional.of(over ? today.plusDays(1) : today);
    }
    Optional<LocalDateTime> wholeDay = day(words, END_OF_DAY, now);
    if (wholeDay.isPresent()) {
      return wholeDay;
    }
    for (int gap = words.lastIndexOf(' '); gap > 0; gap = words.lastIndexOf(' ', gap - 1)) {
      String first = words.substring(0, gap);
      String last = words.substring(gap + 1);
      Optional<LocalDateTime> end =
          time(last)
              .flatMap(time -> day(beforeTime(first), time, now))
              .or(() -> time(first).flatMap(time -> day(last, time, now)));
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private static String beforeTime(String words) {
    String day = words.endsWith(" at") ? words.substring(0, words.length() - 3) : words;
    return day.endsWith(",") ? day.substring(0, day.length() - 1) : day;
  }

  private static Optional<LocalTime> time(String words) {
    if (words.equals("noon") || words.equals("midday")) {
      return Optional.of(LocalTime.NOON);
    }
    Matcher told = TIME.matcher(words);
    if (!told.matches() || (told.group(2) == null && told.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(told.group(1));
    int minute = told.group(2) == null ? 0 : Integer.parseInt(told.group(2));
    String half = told.group(3) == null ? "" : told.group(3).substring(0, 1);
    boolean ofTwelve = half.equals("a") || half.equals("p");
    if (minute > 59 || (ofTwelve ? hour < 1 || hour > 12 : hour > 23)) {
      return Optional.empty();
    }
    int ofDay = ofTwelve ? hour % 12 + (half.equals("p") ? 12 : 0) : hour;
    return Optional.of(LocalTime.of(ofDay, minute));
  }

  private static Optional<LocalDateTime> day(String words, LocalTime time, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    if (words.equals("today") || words.equals("tonight")) {
      return Optional.of(today.atTime(time));
    }
    if (words.equals("tomorrow")) {
      return Optional.of(today.plusDays(1).atTime(time));
    }
    return weekday(words)
        .map(wanted -> next(wanted, time, now))
        .or(() -> date(words, today).map(date -> date.atTime(time)));
  }

  private static LocalDateTime next(DayOfWeek wanted, LocalTime time, ZonedDateTime now) {
    LocalDateTime first = now.toLocalDate().with(TemporalAdjusters.nextOrSame(wanted)).atTime(time);
    return first.isAfter(now.toLocalDateTime()) ? first : first.plusWeeks(1);
  }

  private static Optional<DayOfWeek> weekday(String words) {
    String name = words.startsWith("on ") ? words.substring(3) : words;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (isShortFor(name, day.name())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String words, LocalDate today) {
    Matcher iso = ISO.matcher(words);
    Matcher dayFirst = DAY_MONTH.matcher(words);
    Matcher monthFirst = MONTH_DAY.matcher(words);
    if (iso.matches()) {
      return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), today);
    }
    return monthFirst.matches()
        ? date(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), today)
        : Optional.empty();
  }

  /** Without a year it is this one, or the next where that is not too far to be meant. */
  private static Optional<LocalDate> date(
      @Nullable String year, String month, String day, LocalDate today) {
    for (Month each : Month.values()) {
      if (isShortFor(month, each.name())) {
        int ofMonth = number(day);
        if (year != null) {
          return date(number(year), each.getValue(), ofMonth);
        }
        return date(today.getYear() + 1, each.getValue(), ofMonth)
            .filter(next -> !next.isAfter(today.plusDays(Expiry.LONGEST.toDays())))
            .or(() -> date(today.getYear(), each.getValue(), ofMonth));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** "fri", "tues" and "friday" are short for FRIDAY and TUESDAY, "fr" and "frx" are not. */
  private static boolean isShortFor(String name, String whole) {
    return name.length() >= 3 && whole.toLowerCase(Locale.ROOT).startsWith(name);
  }
}
