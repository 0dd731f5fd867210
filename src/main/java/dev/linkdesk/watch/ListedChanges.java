package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryFilter;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.Page;
import dev.linkdesk.inquiry.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes do without search: lists what was created since the newest one that it has seen, and asks
 * for those that are shown.
 */
final class ListedChanges implements Reading {
  /** The most shown ones that are asked for in a round. */
  static final int MOST_SHOWN = 500;

  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private final InquiryLists lists;
  private final Inquiries inquiries;
  private final Supplier<? extends Collection<InquiryId>> shown;
  private final Deque<List<InquiryId>> batches = new ArrayDeque<>();
  private final Set<String> walked = new HashSet<>();

  private @Nullable Instant newest;
  private @Nullable Instant since;
  private @Nullable String after;
  private boolean listed;

  ListedChanges(
      InquiryLists lists, Inquiries inquiries, Supplier<? extends Collection<InquiryId>> shown) {
    this.lists = lists;
    this.inquiries = inquiries;
    this.shown = shown;
  }

  @Override
  public void begin() {
    listed = false;
    after = null;
    since = newest == null ? null : newest.minus(OVERLAP);
    walked.clear();
    batches.clear();
    List<InquiryId> ids = shown.get().stream().limit(MOST_SHOWN).toList();
    for (int i = 0; i < ids.size(); i += Inquiries.MAX_IDS) {
      batches.add(ids.subList(i, Math.min(ids.size(), i + Inquiries.MAX_IDS)));
    }
  }

  @Override
  public Callable<Page<Inquiry>> next() {
    if (listed) {
      List<InquiryId> batch = batches.getFirst();
      return () -> new Page<>(inquiries.list(batch), null);
    }
    InquiryFilter filter = InquiryFilter.ANY.createdBetween(since, null);
    PageRequest page = after == null ? PageRequest.FIRST : PageRequest.FIRST.after(after);
    return () -> lists.list(filter, page);
  }

  @Override
  public List<Inquiry> take(Page<Inquiry> page) {
    if (listed) {
      batches.removeFirst();
      return page.items();
    }
    page.items().forEach(this::notice);
    String next = page.next();
    // The first time the newest page is enough: older ones are read by whoever scrolls.
    if (next == null || since == null) {
      listed = true;
    } else if (walked.add(next)) {
      after = next;
    } else {
      throw new Failure.NotUnderstood(null, "a page of the list comes again");
    }
    return page.items();
  }

  private void notice(Inquiry inquiry) {
    Instant created = inquiry.times().created();
    if (created != null && (newest == null || created.isAfter(newest))) {
      newest = created;
    }
  }

  @Override
  public boolean isWhole() {
    return listed && batches.isEmpty();
  }

  @Override
  public Duration overlap() {
    return Duration.ZERO;
  }

  @Override
  public Duration lag() {
    return Duration.ZERO;
  }
}
