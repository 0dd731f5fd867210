package dev.linkdesk.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A moment in the words of a language: day of the week, date, time and zone. */
final class MomentWords {
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");

  private MomentWords() {}

  /** For example "Friday, 27 November 2026, 18:00 CET"; shorter in SMS. */
  static String of(Instant moment, ZoneId zone, MessageLanguage language, Channel channel) {
    ZonedDateTime time = moment.atZone(zone);
    return formatter(language, channel).format(time) + " " + zone(time, language.locale());
  }

  private static DateTimeFormatter formatter(MessageLanguage language, Channel channel) {
    ShippedWords words = ShippedWords.of(language);
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    if (channel == Channel.SMS) {
      builder.appendText(ChronoField.DAY_OF_WEEK, days(words));
    }
    return builder.appendPattern(words.momentPattern(channel)).toFormatter(language.locale());
  }

  private static Map<Long, String> days(ShippedWords words) {
    String[] names = words.daysInSms();
    Map<Long, String> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put((long) day.getValue(), names[day.getValue() - 1]);
    }
    return days;
  }

  /** The zone's usual letters; where a language has none for it, how far it is from UTC. */
  private static String zone(ZonedDateTime time, Locale locale) {
    boolean isNamed = !(time.getZone() instanceof ZoneOffset);
    String letters = DateTimeFormatter.ofPattern("z", locale).format(time);
    return isNamed && ABBREVIATION.matcher(letters).matches() ? letters : fromUtc(time.getOffset());
  }

  private static String fromUtc(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
    return "UTC" + sign + minutes / 60 + rest;
  }
}
