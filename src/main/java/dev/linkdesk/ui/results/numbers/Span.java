package dev.linkdesk.ui.results.numbers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How long a time one bar stands for. */
enum Span {
  DAY(ChronoUnit.DAYS),
  /** From Monday. */
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS);

  /** As many bars as can be told apart. */
  static final int MOST_BARS = 31;

  private final ChronoUnit unit;

  Span(ChronoUnit unit) {
    this.unit = unit;
  }

  /** The shortest by which all days fit, or the longest. */
  static Span fitting(LocalDate first, LocalDate last) {
    for (Span span : values()) {
      if (span.bars(first, last) <= MOST_BARS) {
        return span;
      }
    }
    return MONTH;
  }

  /** The first day of the time that a day belongs to. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  LocalDate plus(LocalDate start, long bars) {
    return start.plus(bars, unit);
  }

  private long bars(LocalDate first, LocalDate last) {
    return unit.between(start(first), start(last)) + 1;
  }
}
