package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.InquiryStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of the rows that match the search have each status.
 *
 * @param all rows of any status
 */
public record StatusCounts(int all, Map<InquiryStatus, Integer> byStatus) {
  static final StatusCounts NONE = new StatusCounts(0, Map.of());

  public StatusCounts {
    byStatus = Map.copyOf(byStatus);
  }

  public int of(InquiryStatus status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** The statuses that occur: known ones in the order of the life cycle, then words new to us. */
  public List<InquiryStatus> present() {
    Stream<InquiryStatus> known = InquiryStatus.KNOWN.stream().filter(byStatus::containsKey);
    Stream<InquiryStatus> others =
        byStatus.keySet().stream()
            .filter(status -> !status.isKnown())
            .sorted(Comparator.comparing(InquiryStatus::value));
    return Stream.concat(known, others).toList();
  }

  /** Counts while rows are gone through. */
  static final class Tally {
    /** By Persona's word, whose hash is reckoned once: a hundred thousand rows are counted. */
    private final Map<String, int[]> counted = new HashMap<>();

    private int all;

    void add(InquiryStatus status) {
      all++;
      int[] count = counted.get(status.value());
      if (count == null) {
        count = new int[1];
        counted.put(status.value(), count);
      }
      count[0]++;
    }

    StatusCounts done() {
      Map<InquiryStatus, Integer> byStatus = new HashMap<>();
      counted.forEach((word, count) -> byStatus.put(new InquiryStatus(word), count[0]));
      return new StatusCounts(all, byStatus);
    }
  }
}
