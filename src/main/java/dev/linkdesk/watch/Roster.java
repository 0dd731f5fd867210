package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask for next: those that somebody wants, and the others by the {@link Rhythm}, the most
 * overdue first. A question costs as much as it asks for, however many are followed.
 */
final class Roster {
  /** After so many answers in a row without it an inquiry counts as gone. */
  static final int MISSES = 3;

  /** How soon one is asked for again that was missing from an answer. */
  static final Duration MISSED = Duration.ofMinutes(1);

  private static final Comparator<Entry> SOONEST =
      Comparator.comparing((Entry entry) -> entry.due).thenComparingLong(entry -> entry.number);

  private final Map<InquiryId, Entry> entries = new LinkedHashMap<>();
  private final TreeSet<Entry> planned = new TreeSet<>(SOONEST);

  /** Those that somebody wants, the live ones first. */
  private final List<Deque<Entry>> wanted = List.of(new ArrayDeque<>(), new ArrayDeque<>());

  private final List<Entry> underWay = new ArrayList<>();
  private Duration behind = Duration.ZERO;
  private long joined;
  private long round;

  /** Takes one in; of which nothing was told in this run, it is wanted at once. */
  void join(Inquiry inquiry, Instant now) {
    Entry entry = new Entry(inquiry, joined++);
    if (entries.putIfAbsent(inquiry.id(), entry) != null) {
      return;
    }
    notice(inquiry, now);
    if (inquiry.times().updated() == null) {
      want(entry);
    } else {
      plan(entry, now);
    }
  }

  void leave(InquiryId id) {
    Entry entry = entries.remove(id);
    if (entry != null) {
      entry.left = true;
      entry.wanted = false;
      unplan(entry);
    }
  }

  /** Something was told of one, asked for here or not. */
  void changed(Followed.Change change, Instant now) {
    Inquiry before = change.before();
    Inquiry after = change.after();
    Entry entry = entries.get(after.id());
    if (entry == null) {
      return;
    }
    notice(after, now);
    entry.held = after;
    entry.misses = 0;
    boolean moved =
        !before.status().equals(after.status())
            || !Optional.ofNullable(before.times().updated())
                .equals(Optional.ofNullable(after.times().updated()));
    if (moved && before.times().updated() != null) {
      entry.moved = now;
    }
    if (!entry.asking && !entry.wanted) {
      plan(entry, now);
    }
  }

  /** Counts one as changed just now, whatever the clocks say. */
  void touch(InquiryId id, Instant now) {
    Entry entry = entries.get(id);
    if (entry != null) {
      entry.moved = now;
    }
  }

  /** Somebody asks for these. */
  void want(Collection<InquiryId> ids) {
    for (InquiryId id : ids) {
      Entry entry = entries.get(id);
      if (entry != null) {
        want(entry);
      }
    }
  }

  /** Somebody asks for all of them. */
  void wantAll() {
    entries.values().forEach(this::want);
  }

  /** Somebody asks for all of them while a round lasts: those that it has not asked for yet. */
  void wantRest() {
    entries.values().stream().filter(entry -> entry.round < round).forEach(this::want);
  }

  void begin() {
    round++;
  }

  boolean hasWanted() {
    return wanted.stream().anyMatch(Roster::hasWanted);
  }

  private static boolean hasWanted(Deque<Entry> queue) {
    while (!queue.isEmpty() && !queue.getFirst().wanted) {
      queue.removeFirst();
    }
    return !queue.isEmpty();
  }

  /** Whether any was due by then by its rhythm. */
  boolean isDue(Instant by) {
    return !planned.isEmpty() && !planned.first().dueOr(by).isAfter(by);
  }

  /** When the next falls due; empty when none ever does. */
  Optional<Instant> nextDue(Instant now) {
    if (hasWanted()) {
      return Optional.of(now);
    }
    return planned.isEmpty() ? Optional.empty() : Optional.ofNullable(planned.first().due);
  }

  /**
   * Takes out whom to ask for with one request: all that were due by then, whom somebody wants, and
   * if that is anybody, those that fall due soonest and were not asked for in this round: they cost
   * nothing more.
   */
  List<InquiryId> next(Instant by, int most) {
    while (underWay.size() < most && isDue(by)) {
      ask(planned.first());
    }
    for (Deque<Entry> queue : wanted) {
      while (underWay.size() < most && hasWanted(queue)) {
        ask(queue.removeFirst());
      }
    }
    if (!underWay.isEmpty()) {
      planned.stream()
          .limit(2L * most)
          .filter(entry -> entry.round < round)
          .limit(most - underWay.size())
          .toList()
          .forEach(this::ask);
    }
    return underWay.stream().map(entry -> entry.held.id()).toList();
  }

  /** Plans those that were asked for anew; gives those that Persona no longer knows. */
  List<InquiryId> answered(Collection<Inquiry> told, Instant now) {
    Set<InquiryId> known = new HashSet<>();
    told.forEach(inquiry -> known.add(inquiry.id()));
    List<InquiryId> gone = new ArrayList<>();
    for (Entry entry : underWay) {
      entry.asking = false;
      entry.misses = known.contains(entry.held.id()) ? 0 : entry.misses + 1;
      if (entry.misses == MISSES && !entry.left) {
        gone.add(entry.held.id());
      }
      plan(entry, now);
    }
    underWay.clear();
    return gone;
  }

  /** Those that were asked for are wanted still. */
  void notAnswered() {
    for (Entry entry : underWay.reversed()) {
      entry.asking = false;
      entry.wanted = !entry.left;
      queue(entry).addFirst(entry);
    }
    underWay.clear();
  }

  private void want(Entry entry) {
    if (!entry.wanted && !entry.asking) {
      unplan(entry);
      entry.misses = Math.min(entry.misses, MISSES - 1);
      entry.wanted = true;
      queue(entry).add(entry);
    }
  }

  private Deque<Entry> queue(Entry entry) {
    return Rhythm.isLive(entry.held) ? wanted.getFirst() : wanted.getLast();
  }

  private void ask(Entry entry) {
    unplan(entry);
    entry.wanted = false;
    entry.asking = true;
    entry.round = round;
    underWay.add(entry);
  }

  private void plan(Entry entry, Instant now) {
    unplan(entry);
    if (entry.left || entry.misses >= MISSES) {
      return;
    }
    Optional<Duration> wait =
        entry.misses > 0 ? Optional.of(MISSED) : Rhythm.wait(entry.held, age(entry, now));
    wait.ifPresent(until -> {
      entry.due = now.plus(until);
      planned.add(entry);
    });
  }

  private void unplan(Entry entry) {
    if (entry.due != null) {
      planned.remove(entry);
      entry.due = null;
    }
  }

  /**
   * How long ago it last changed. A change seen in this run counts from when it was seen, so that a
   * wrong clock makes no difference; else Persona's time is believed to be this computer's, but for
   * what the times that Persona told prove it to be behind.
   */
  private Duration age(Entry entry, Instant now) {
    Instant updated = entry.held.times().updated();
    Instant told = updated == null ? entry.held.times().created() : updated;
    Duration byTimes = told == null ? Duration.ZERO : Duration.between(told, now.plus(behind));
    Instant moved = entry.moved;
    Duration seen = moved == null ? byTimes : Duration.between(moved, now);
    return seen.compareTo(byTimes) < 0 ? seen : byTimes;
  }

  private void notice(Inquiry inquiry, Instant now) {
    Instant updated = inquiry.times().updated();
    if (updated != null && updated.isAfter(now.plus(behind))) {
      behind = Duration.between(now, updated);
    }
  }

  /** One followed inquiry. */
  private static final class Entry {
    private final long number;
    private Inquiry held;
    private @Nullable Instant due;
    private @Nullable Instant moved;
    private long round;
    private int misses;
    private boolean wanted;
    private boolean asking;
    private boolean left;

    Entry(Inquiry held, long number) {
      this.held = held;
      this.number = number;
    }

    Instant dueOr(Instant otherwise) {
      return due == null ? otherwise : due;
    }
  }
}
