package dev.linkdesk.ui.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as people say them, with the exact one and its zone beside. */
public final class RelativeTimes {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final Texts texts;
  private final ZoneId zone;
  private final DateTimeFormatter sameDay;
  private final DateTimeFormatter sameWeek;
  private final DateTimeFormatter sameYear;
  private final DateTimeFormatter otherYear;

  public RelativeTimes(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
    sameDay = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
    sameWeek = DateTimeFormatter.ofPattern("EEE HH:mm", texts.locale());
    sameYear = DateTimeFormatter.ofPattern("d MMM", texts.locale());
    otherYear = DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale());
  }

  /** "just now", "8 min ago", "3 h ago", "2 d ago"; a time to come counts as now. */
  public String ago(Instant then, Instant now) {
    return Duration.between(then, now).compareTo(MINUTE) < 0
        ? age(then, now)
        : texts.get("shared.time.ago", age(then, now));
  }

  /** How long since, where there is little room: "just now", "8 min", "3 h", "2 d". */
  public String age(Instant then, Instant now) {
    Duration since = Duration.between(then, now);
    return since.compareTo(MINUTE) < 0 ? texts.get("shared.time.now") : coarse(since);
  }

  /** "in 23 h"; "expired" once it has passed. */
  public String until(Instant then, Instant now) {
    return then.isAfter(now)
        ? texts.get("shared.time.in", coarse(Duration.between(now, then)))
        : texts.get("shared.time.passed");
  }

  /** "23 h 59 min", "59 min", "under a minute": fine enough to watch it count down. */
  public String countdown(Duration left) {
    if (left.compareTo(MINUTE) < 0) {
      return texts.get("shared.time.moment");
    }
    if (left.compareTo(HOUR) < 0) {
      return texts.get("shared.time.minutes", left.toMinutes());
    }
    if (left.compareTo(DAY) < 0) {
      return texts.get("shared.time.hoursMinutes", left.toHours(), left.toMinutesPart());
    }
    return texts.get("shared.time.daysHours", left.toDays(), left.toHoursPart());
  }

  /**
   * Today's times as "10:42", others as "Fri 10:42" within a week, else the date, with the year
   * where it is another one: "15 Nov", "15 Nov 2025".
   */
  public String clock(Instant then, Instant now) {
    var at = then.atZone(zone);
    var today = now.atZone(zone).toLocalDate();
    var day = at.toLocalDate();
    if (day.equals(today)) {
      return sameDay.format(at);
    }
    boolean isWithinWeek = day.isAfter(today.minusDays(6)) && !day.isAfter(today);
    if (isWithinWeek) {
      return sameWeek.format(at);
    }
    return (day.getYear() == today.getYear() ? sameYear : otherYear).format(at);
  }

  /** For a sentence: "Tue 24 Nov, 18:00 CET". */
  public String day(Instant then) {
    return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm z", texts.locale())
        .withZone(zone)
        .format(then);
  }

  /** The whole date and time with its zone. */
  public String exact(Instant then) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.LONG)
        .withLocale(texts.locale())
        .withZone(zone)
        .format(then);
  }

  /** The day and time with their zone, as people write them: "Fri 27 Nov 2026, 18:00 CET". */
  public String whole(Instant then) {
    return DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm z", texts.locale())
        .withZone(zone)
        .format(then);
  }

  private String coarse(Duration span) {
    if (span.compareTo(HOUR) < 0) {
      return texts.get("shared.time.minutes", Math.max(1, span.toMinutes()));
    }
    if (span.compareTo(DAY) < 0) {
      return texts.get("shared.time.hours", span.toHours());
    }
    return texts.get("shared.time.days", span.toDays());
  }
}
