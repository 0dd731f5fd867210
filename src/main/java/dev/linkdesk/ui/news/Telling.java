package dev.linkdesk.ui.news;

import dev.linkdesk.inquiry.InquiryId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one notification tells of, however much happened.
 *
 * @param only the one thing that it tells of; null when it folds several
 * @param counts how many inquiries each thing happened to
 * @param away whether all of it was learned by the first look of this run
 */
record Telling(@Nullable NewsItem only, Map<What, Integer> counts, boolean away) {
  Telling {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** Folds them; of several things that happened to one inquiry the last counts. */
  static Telling of(Collection<NewsItem> items) {
    Map<InquiryId, NewsItem> last = new LinkedHashMap<>();
    items.forEach(item -> last.put(item.id(), item));
    Map<What, Integer> counts = new EnumMap<>(What.class);
    last.values().forEach(item -> counts.merge(item.what(), 1, Integer::sum));
    return new Telling(
        last.size() == 1 ? last.values().iterator().next() : null,
        counts,
        items.stream().allMatch(NewsItem::away));
  }

  /** Both in one. */
  Telling and(Telling later) {
    Map<What, Integer> both = new EnumMap<>(What.class);
    both.putAll(counts);
    later.counts.forEach((what, count) -> both.merge(what, count, Integer::sum));
    NewsItem one = only;
    NewsItem other = later.only;
    if (one != null && other != null && one.id().equals(other.id())) {
      return later;
    }
    return new Telling(null, both, away && later.away);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
