package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Event;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an inquiry, oldest first, and what is still to come: as Persona's times tell
 * it, its events, the visits and our own ledger. What two of them tell is one entry.
 */
public final class Timeline {
  /**
   * One thing that happened.
   *
   * @param about one more line; null without one
   * @param styleClass carries the colour of the dot
   * @param isToCome whether it has yet to happen
   */
  public record Entry(
      String what, @Nullable String about, Instant at, String styleClass, boolean isToCome) {}

  /**
   * An entry, and what it is about.
   *
   * @param topic the same for all that tell of the same thing; empty when nothing else does
   * @param within how far the times may lie apart at which the same thing is told
   */
  record Telling(String topic, Duration within, Entry entry) {
    boolean repeats(Telling other) {
      Duration apart = Duration.between(entry.at(), other.entry.at()).abs();
      Duration allowed = within.compareTo(other.within) > 0 ? within : other.within;
      return !topic.isEmpty() && topic.equals(other.topic) && apart.compareTo(allowed) <= 0;
    }

    /** The same with the other's second line behind its own. */
    Telling with(@Nullable String more, String between) {
      String about =
          Stream.of(entry.about(), more)
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.joining(between));
      Entry both =
          new Entry(
              entry.what(),
              about.isEmpty() ? null : about,
              entry.at(),
              entry.styleClass(),
              entry.isToCome());
      return new Telling(topic, within, both);
    }
  }

  static final String GREY = "status-unknown";

  private final Texts texts;
  private final TimestampEntries timestamps;
  private final VisitEntries visits;
  private final EventEntries happened;
  private final LedgerEntries done;

  public Timeline(Texts texts) {
    this.texts = texts;
    timestamps = new TimestampEntries(texts);
    visits = new VisitEntries(texts);
    happened = new EventEntries(texts);
    done = new LedgerEntries(texts);
  }

  /**
   * All that is known to have happened, and the expiry that is to come.
   *
   * @param events of the inquiry and its visits; empty when they cannot be read
   * @param ledger what was done from this computer
   */
  public List<Entry> of(InquiryDetail detail, List<Event> events, List<LedgerLine> ledger) {
    List<Telling> all = new ArrayList<>(timestamps.of(detail));
    visits.of(detail, ledger).forEach(each -> add(all, each));
    ledger.stream().flatMap(line -> done.of(line).stream()).forEach(each -> add(all, each));
    events.stream().flatMap(event -> happened.of(event).stream()).forEach(each -> add(all, each));
    // Persona's times are whole seconds: what happened in the same one keeps its usual order.
    all.sort(Comparator.comparing(each -> each.entry().at()));
    return folded(all);
  }

  private void add(List<Telling> all, Telling one) {
    for (int i = 0; i < all.size(); i++) {
      if (one.repeats(all.get(i))) {
        all.set(i, all.get(i).with(one.entry().about(), texts.get("explain.join.between")));
        return;
      }
    }
    all.add(one);
  }

  /** The same again and again is one entry that says how often. */
  private List<Entry> folded(List<Telling> all) {
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      int to = from + 1;
      Entry first = all.get(from).entry();
      while (to < all.size() && isSame(first, all.get(to).entry())) {
        to++;
      }
      entries.add(to - from == 1 ? first : times(first, to - from));
      from = to;
    }
    return List.copyOf(entries);
  }

  private static boolean isSame(Entry first, Entry next) {
    return first.about() == null
        && next.about() == null
        && first.what().equals(next.what())
        && first.isToCome() == next.isToCome();
  }

  private Entry times(Entry first, int count) {
    return new Entry(
        first.what(),
        texts.get("explain.time.count", count),
        first.at(),
        first.styleClass(),
        first.isToCome());
  }
}
