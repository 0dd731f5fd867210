package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.ui.shared.FollowedInquiries;
import dev.linkdesk.ui.shared.RowChange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * What happened to followed inquiries in this run, newest first, but for what was done from here.
 * Kept in memory alone. On the FX thread.
 */
final class NewsModel {
  /** How many are kept; older ones go. */
  static final int ROOM = 300;

  private static final Comparator<NewsItem> NEWEST_FIRST =
      Comparator.comparing(NewsItem::at).thenComparingLong(NewsItem::number).reversed();

  private final InstantSource clock;
  private final OwnActs own;
  private final List<Consumer<List<NewsItem>>> listeners = new ArrayList<>();
  private final Set<NewsItem> unseen = new HashSet<>();
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision", 0);
  private List<NewsItem> items = List.of();
  private long number;

  NewsModel(FollowedInquiries followed, InstantSource clock) {
    this.clock = clock;
    own = new OwnActs(clock);
    followed.subscribe(this::changed);
  }

  /** Newest first, at most {@link #ROOM}. */
  List<NewsItem> items() {
    return items;
  }

  /** Goes up once for each change of the list or of what was seen of it. */
  ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  int unseen() {
    return unseen.size();
  }

  boolean isUnseen(NewsItem item) {
    return unseen.contains(item);
  }

  void see(NewsItem item) {
    if (unseen.remove(item)) {
      moved();
    }
  }

  void seeAll() {
    if (!unseen.isEmpty()) {
      unseen.clear();
      moved();
    }
  }

  /** Tells of all news of one batch together. */
  void subscribe(Consumer<List<NewsItem>> listener) {
    listeners.add(listener);
  }

  /** What a line of the ledger says was done from here is no news. */
  void acted(LedgerLine line) {
    InquiryId id = line.inquiry();
    switch (line.act()) {
      case RESUMED -> {
        own.expect(id, InquiryStatus.PENDING);
        own.expect(id, InquiryStatus.CREATED);
      }
      case REVOKED, EXPIRED -> own.expect(id, InquiryStatus.EXPIRED);
      case APPROVED -> own.expect(id, InquiryStatus.APPROVED);
      case DECLINED -> own.expect(id, InquiryStatus.DECLINED);
      case MARKED_FOR_REVIEW -> own.expect(id, InquiryStatus.NEEDS_REVIEW);
      case REDACTED -> own.expectRedaction(id);
      case CREATED,
          CREATED_ALL_THE_SAME,
          PLAIN_LINK,
          ONE_TIME_LINK,
          MESSAGE,
          REMINDER,
          APOLOGY,
          SHOWN_AT_DESK,
          REPLACEMENT,
          TAGS_CHANGED,
          NOTE_CHANGED,
          PRINTED -> {
        return;
      }
    }
    withdrawOwn();
  }

  boolean isOwn(NewsItem item) {
    return own.explain(item);
  }

  private void changed(List<RowChange> changes) {
    Instant now = clock.instant();
    List<NewsItem> fresh = new ArrayList<>();
    for (RowChange change : changes) {
      What.of(change)
          .map(what -> NewsItem.of(number++, what, change, now))
          .filter(item -> !own.explain(item))
          .ifPresent(fresh::add);
    }
    if (fresh.isEmpty()) {
      return;
    }
    // News that was learned late still stands where it happened.
    items = Stream.concat(items.stream(), fresh.stream()).sorted(NEWEST_FIRST).limit(ROOM).toList();
    unseen.addAll(fresh);
    unseen.retainAll(new HashSet<>(items));
    moved();
    List.copyOf(listeners).forEach(listener -> listener.accept(List.copyOf(fresh)));
  }

  private void withdrawOwn() {
    Instant lately = clock.instant().minus(OwnActs.PATIENCE);
    List<NewsItem> others =
        items.stream().filter(item -> item.told().isBefore(lately) || !own.explain(item)).toList();
    if (others.size() < items.size()) {
      items = others;
      unseen.retainAll(new HashSet<>(items));
      moved();
    }
  }

  private void moved() {
    revision.set(revision.get() + 1);
  }
}
