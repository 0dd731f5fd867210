package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.InquirySearch;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Reads by search what changed since a mark, which is the newest time of change that Persona told:
 * this computer's clock plays no part. Each round begins some minutes before the mark, since the
 * index brings changes late and not in their order; what comes again unchanged is left out.
 *
 * <p>Pages are asked for by the time at which the last one ended, not by its last inquiry: that one
 * may change meanwhile and move to the end, and all between would be passed over.
 */
final class SearchedChanges implements Reading {
  /** Persona's index is about a minute behind. */
  static final Duration LEAST_OVERLAP = Duration.ofMinutes(3);

  static final Duration MOST_OVERLAP = Duration.ofHours(1);

  /** So many rounds a lag is remembered, about an hour. */
  private static final int LAG_LASTS = 240;

  private static final InquirySearch LATEST =
      new InquirySearch(
          null,
          new InquirySearch.Sort(InquirySearch.Attribute.UPDATED_AT, InquirySearch.Direction.DESC));

  private final InquiryLists lists;
  private final Inquiries inquiries;
  private final Map<InquiryId, Inquiry> told = new HashMap<>();
  private final Set<InquiryId> doubtful = new LinkedHashSet<>();
  private final Set<String> walked = new HashSet<>();

  private @Nullable Instant mark;
  private @Nullable Instant markAtBegin;

  /** The newest time in pages that were out of order: no mark before the round is whole. */
  private Instant reached = Instant.EPOCH;

  private Instant from = Instant.EPOCH;
  private @Nullable String after;
  private Step step = Step.LATEST;
  private boolean first = true;
  private Duration lag = Duration.ZERO;
  private int roundsSinceLag;

  SearchedChanges(InquiryLists lists, Inquiries inquiries) {
    this.lists = lists;
    this.inquiries = inquiries;
  }

  private enum Step {
    /** Asks for the newest change there is: the first mark. */
    LATEST,
    PAGES,
    /** Asks the list for what changed twice in a second, which the index cannot tell apart. */
    DOUBTFUL,
    /** A page came again: the round cannot be read to its end. */
    ASTRAY,
    WHOLE
  }

  @Override
  public void begin() {
    walked.clear();
    after = null;
    markAtBegin = mark;
    if (mark == null) {
      step = Step.LATEST;
      return;
    }
    step = Step.PAGES;
    reached = Instant.EPOCH;
    from = mark.minus(overlap());
    told.values().removeIf(inquiry -> updated(inquiry).isBefore(from));
    roundsSinceLag++;
    if (roundsSinceLag > LAG_LASTS) {
      lag = Duration.ZERO;
    }
  }

  @Override
  public Callable<Page<Inquiry>> next() {
    return switch (step) {
      case LATEST -> () -> lists.search(LATEST, new PageRequest(1, null, null));
      case DOUBTFUL -> {
        List<InquiryId> ids = doubtful.stream().limit(Inquiries.MAX_IDS).toList();
        yield () -> new Page<>(inquiries.list(ids), null);
      }
      case ASTRAY ->
          () -> {
            throw new Failure.NotUnderstood(null, "a page of the search comes again");
          };
      case PAGES, WHOLE -> {
        InquirySearch search = InquirySearch.changedSince(from);
        PageRequest page = after == null ? PageRequest.FIRST : PageRequest.FIRST.after(after);
        yield () -> lists.search(search, page);
      }
    };
  }

  @Override
  public List<Inquiry> take(Page<Inquiry> page) {
    return switch (step) {
      case LATEST -> {
        mark =
            page.items().stream()
                .map(SearchedChanges::updated)
                .findFirst()
                .orElse(Instant.EPOCH.plus(MOST_OVERLAP));
        begin();
        yield List.of();
      }
      case DOUBTFUL -> {
        doubtful.stream().limit(Inquiries.MAX_IDS).toList().forEach(doubtful::remove);
        step = doubtful.isEmpty() ? Step.WHOLE : Step.DOUBTFUL;
        yield page.items();
      }
      case ASTRAY -> List.of();
      case PAGES, WHOLE -> {
        // Nothing of a page without times counts as told.
        List<Instant> times = page.items().stream().map(SearchedChanges::updated).toList();
        List<Inquiry> fresh = page.items().stream().filter(this::isFresh).toList();
        advance(times, page.next());
        yield fresh;
      }
    };
  }

  private boolean isFresh(Inquiry inquiry) {
    Instant updated = updated(inquiry);
    Inquiry before = told.put(inquiry.id(), inquiry);
    if (inquiry.equals(before)) {
      return false;
    }
    if (before != null && updated(before).equals(updated)) {
      doubtful.add(inquiry.id());
      return true;
    }
    Instant known = markAtBegin;
    if (!first && known != null && updated.isBefore(known)) {
      noticeLag(Duration.between(updated, known));
    }
    return true;
  }

  private void noticeLag(Duration late) {
    roundsSinceLag = 0;
    if (late.compareTo(lag) > 0) {
      lag = late;
    }
  }

  private void advance(List<Instant> times, @Nullable String next) {
    boolean ascending = times.equals(times.stream().sorted().toList());
    times.forEach(time -> reached = time.isAfter(reached) ? time : reached);
    if (ascending || next == null) {
      mark(reached);
    }
    if (next == null) {
      first = false;
      step = doubtful.isEmpty() ? Step.WHOLE : Step.DOUBTFUL;
    } else if (ascending && !times.isEmpty() && times.getLast().isAfter(from)) {
      from = times.getLast();
      after = null;
    } else if (walked.add(next)) {
      after = next;
    } else {
      step = Step.ASTRAY;
    }
  }

  private void mark(Instant updated) {
    if (mark == null || updated.isAfter(mark)) {
      mark = updated;
    }
  }

  /**
   * @throws Failure.NotFound when the key hides the times of change, so that no search is of use
   */
  private static Instant updated(Inquiry inquiry) {
    Instant updated = inquiry.times().updated();
    if (updated == null) {
      throw new Failure.NotFound(null, List.of());
    }
    return updated;
  }

  @Override
  public boolean isWhole() {
    return step == Step.WHOLE;
  }

  @Override
  public Duration overlap() {
    Duration twice = lag.multipliedBy(2);
    Duration wanted = twice.compareTo(LEAST_OVERLAP) > 0 ? twice : LEAST_OVERLAP;
    return wanted.compareTo(MOST_OVERLAP) > 0 ? MOST_OVERLAP : wanted;
  }

  @Override
  public Duration lag() {
    return lag;
  }
}
