package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.ui.shared.Figure;
import dev.linkdesk.ui.shared.RelativeTimes;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Says numbers in words. On any thread. */
final class NumbersWords {
  private final Texts texts;
  private final RelativeTimes times;

  NumbersWords(Texts texts, ZoneId zone) {
    this.texts = texts;
    times = new RelativeTimes(texts, zone);
  }

  List<Figure> figures(Numbers numbers) {
    Reached all = numbers.all();
    return List.of(
        new Figure(texts.get("numbers.figure.made"), count(all.made()), ""),
        new Figure(
            texts.get("numbers.figure.started"), count(all.started()), share(all.started(), all)),
        new Figure(
            texts.get("numbers.figure.completed"),
            count(all.completed()),
            share(all.completed(), all)),
        new Figure(
            texts.get("numbers.figure.approved"),
            count(all.approved()),
            share(all.approved(), all)),
        new Figure(texts.get("numbers.figure.toStart"), span(numbers.toStart()), ""),
        new Figure(texts.get("numbers.figure.toFinish"), span(numbers.toFinish()), ""));
  }

  /** A figure as it is spoken: "Started: 9, 75 %". */
  String spoken(Figure figure) {
    return figure.detail().isEmpty()
        ? texts.get("numbers.figure.spoken", figure.label(), figure.value())
        : texts.get(
            "numbers.figure.spokenShare", figure.label(), figure.value(), figure.detail());
  }

  /** As short as it goes under a bar: "Fri 20", "16 Nov", "Nov 2026". */
  String under(LocalDate start, Span span) {
    return format(
        start,
        switch (span) {
          case DAY -> "EEE d";
          case WEEK -> "d MMM";
          case MONTH -> "MMM uuuu";
        });
  }

  /** The two ends below many bars: "20 Oct". */
  String end(LocalDate start, Span span) {
    return format(start, span == Span.MONTH ? "MMM uuuu" : "d MMM");
  }

  String periodTitle(Numbers numbers) {
    String title =
        switch (numbers.span()) {
          case DAY -> texts.get("numbers.chart.day");
          case WEEK -> texts.get("numbers.chart.week");
          case MONTH -> texts.get("numbers.chart.month");
        };
    return numbers.before() == 0
        ? title
        : texts.get("numbers.chart.before", title, numbers.before());
  }

  /** What a bar stands for, with all its figures. */
  String period(Numbers.Period period, Span span) {
    LocalDate start = period.start();
    String when =
        switch (span) {
          case DAY -> format(start, "EEE d MMM uuuu");
          case WEEK -> texts.get("numbers.period.week", format(start, "d MMM uuuu"));
          case MONTH -> format(start, "MMMM uuuu");
        };
    return bar(when, period.reached());
  }

  String bar(String what, Reached reached) {
    return texts.get(
        "numbers.bar",
        what,
        reached.made(),
        reached.started(),
        reached.completed(),
        reached.approved());
  }

  String others(Numbers numbers) {
    return texts.get("numbers.template.others", numbers.otherTemplates());
  }

  String noTemplate() {
    return texts.get("numbers.template.none");
  }

  private String count(int number) {
    return texts.get("numbers.count", number);
  }

  private String share(int part, Reached all) {
    return all.made() == 0 ? "" : texts.get("numbers.share", (double) part / all.made());
  }

  private String span(Optional<Duration> span) {
    return span.map(time ->
            time.compareTo(Duration.ofMinutes(1)) < 0
                ? texts.get("numbers.seconds", time.toSeconds())
                : times.countdown(time))
        .orElseGet(() -> texts.get("numbers.nothing"));
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }
}
