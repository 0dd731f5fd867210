package dev.linkdesk.ui.results.numbers;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted of inquiries at a glance.
 *
 * @param toStart the median from made to started; empty when of none both moments are known
 * @param toFinish the median from started to completed or failed
 * @param span of a bar in {@code periods}
 * @param periods without gaps, in order, the last {@value Span#MOST_BARS} at most
 * @param before made before the first period
 * @param templates the most used first
 * @param others all templates that are not among those, together
 * @param otherTemplates how many those are
 */
record Numbers(
    Reached all,
    Optional<Duration> toStart,
    Optional<Duration> toFinish,
    Span span,
    List<Period> periods,
    int before,
    List<Share> templates,
    Reached others,
    int otherTemplates) {

  /** As many templates as can be told apart. */
  static final int MOST_TEMPLATES = 5;

  /** How far clocks may differ before a moment to come is taken for a mistake. */
  private static final Duration AHEAD = Duration.ofDays(1);

  /** What was made in a time of one {@link Span}. */
  record Period(LocalDate start, Reached reached) {}

  /**
   * What was made with one template.
   *
   * @param template its id; empty for what named none
   */
  record Share(String template, Reached reached) {}

  Numbers {
    periods = List.copyOf(periods);
    templates = List.copyOf(templates);
  }

  /** Counts; takes a while for very many, so it is called off the FX thread. */
  static Numbers of(Collection<Inquiry> inquiries, ZoneId zone, Instant now) {
    Reached all = Reached.NONE;
    List<Duration> starts = new ArrayList<>();
    List<Duration> finishes = new ArrayList<>();
    NavigableMap<LocalDate, Reached> days = new TreeMap<>();
    Map<String, Reached> templates = new HashMap<>();
    Instant latest = now.plus(AHEAD);
    for (Inquiry inquiry : inquiries) {
      Timestamps at = inquiry.times();
      Reached one = Reached.of(inquiry);
      all = all.plus(one);
      add(starts, at.created(), at.started());
      add(finishes, at.started(), at.completed() == null ? at.failed() : at.completed());
      Instant created = at.created();
      if (created != null && !created.isAfter(latest)) {
        days.merge(LocalDate.ofInstant(created, zone), one, Reached::plus);
      }
      templates.merge(
          Objects.requireNonNullElse(inquiry.templateId(), ""), one, Reached::plus);
    }
    Span span = days.isEmpty() ? Span.DAY : Span.fitting(days.firstKey(), days.lastKey());
    List<Period> periods = periods(days, span);
    int before = made(days.values()) - made(periods.stream().map(Period::reached).toList());
    List<Share> shares = shares(templates);
    List<Share> rest = shares.stream().skip(kept(shares)).toList();
    return new Numbers(
        all,
        median(starts),
        median(finishes),
        span,
        periods,
        before,
        shares.subList(0, kept(shares)),
        rest.stream().map(Share::reached).reduce(Reached.NONE, Reached::plus),
        rest.size());
  }

  /** Moments in the wrong order come from clocks that differ, so they tell no span. */
  private static void add(List<Duration> spans, @Nullable Instant from, @Nullable Instant to) {
    if (from != null && to != null && !to.isBefore(from)) {
      spans.add(Duration.between(from, to));
    }
  }

  private static Optional<Duration> median(List<Duration> spans) {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    spans.sort(Comparator.naturalOrder());
    int middle = spans.size() / 2;
    Duration upper = spans.get(middle);
    return Optional.of(
        spans.size() % 2 == 1 ? upper : spans.get(middle - 1).plus(upper).dividedBy(2));
  }

  private static List<Period> periods(NavigableMap<LocalDate, Reached> days, Span span) {
    if (days.isEmpty()) {
      return List.of();
    }
    Map<LocalDate, Reached> grouped = new HashMap<>();
    days.forEach((day, reached) -> grouped.merge(span.start(day), reached, Reached::plus));
    LocalDate end = span.start(days.lastKey());
    LocalDate earliest = span.plus(end, 1 - Span.MOST_BARS);
    LocalDate first = span.start(days.firstKey());
    List<Period> periods = new ArrayList<>();
    LocalDate start = first.isBefore(earliest) ? earliest : first;
    while (!start.isAfter(end)) {
      periods.add(new Period(start, grouped.getOrDefault(start, Reached.NONE)));
      start = span.plus(start, 1);
    }
    return periods;
  }

  private static int made(Collection<Reached> counted) {
    return counted.stream().mapToInt(Reached::made).sum();
  }

  private static List<Share> shares(Map<String, Reached> templates) {
    return templates.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Share share) -> -share.reached().made())
                .thenComparing(Share::template))
        .toList();
  }

  /** One more than the most is shown as itself rather than as "1 other". */
  private static int kept(List<Share> shares) {
    return shares.size() <= MOST_TEMPLATES + 1 ? shares.size() : MOST_TEMPLATES;
  }
}
