package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/**
 * What was done from here a moment ago: nobody has to be told of it. An act and the change that it
 * brings come in either order.
 */
final class OwnActs {
  /** How long an act explains the change that it brings. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final Deque<Act> acts = new ArrayDeque<>();

  OwnActs(InstantSource clock) {
    this.clock = clock;
  }

  void expect(InquiryId id, InquiryStatus status) {
    add(id, item -> item.after().equals(status));
  }

  void expectRedaction(InquiryId id) {
    add(id, item -> item.what() == What.REDACTED);
  }

  boolean explain(NewsItem item) {
    forget();
    return acts.stream().anyMatch(act -> act.id().equals(item.id()) && act.brings().test(item));
  }

  private void add(InquiryId id, Predicate<NewsItem> brings) {
    forget();
    acts.addLast(new Act(clock.instant(), id, brings));
  }

  private void forget() {
    Instant oldest = clock.instant().minus(PATIENCE);
    while (!acts.isEmpty() && acts.getFirst().at().isBefore(oldest)) {
      acts.removeFirst();
    }
  }

  private record Act(Instant at, InquiryId id, Predicate<NewsItem> brings) {}
}
