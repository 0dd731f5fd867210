package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found out of the openings of links; forgets what was not looked at for longest. */
final class OpenedMemory {
  private record Known(
      @Nullable Instant updated,
      InquiryStatus status,
      @Nullable Integer sessions,
      Opening opening,
      Instant at) {

    boolean isOf(Inquiry inquiry) {
      Instant newer = inquiry.times().updated();
      Integer count = inquiry.sessions();
      return status.equals(inquiry.status())
          && (newer == null || updated == null || !newer.isAfter(updated))
          && (count == null || sessions == null || count.equals(sessions));
    }
  }

  private final int most;
  private final Map<InquiryId, Known> known = new LinkedHashMap<>(16, 0.75f, true);

  OpenedMemory(int most) {
    this.most = most;
  }

  /** All that is known now, to be read on any thread. */
  Function<Inquiry, Opening> snapshot() {
    Map<InquiryId, Known> now = Map.copyOf(known);
    return inquiry -> of(inquiry, now.get(inquiry.id()));
  }

  void put(Inquiry inquiry, Opening opening, Instant at) {
    known.put(
        inquiry.id(),
        new Known(inquiry.times().updated(), inquiry.status(), inquiry.sessions(), opening, at));
    if (known.size() > most) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /** The best that is known: what was read, unless the inquiry itself tells of more by now. */
  Opening of(Inquiry inquiry) {
    return of(inquiry, known.get(inquiry.id()));
  }

  private static Opening of(Inquiry inquiry, @Nullable Known read) {
    Opening told = Opening.of(inquiry);
    return read == null || (told instanceof Opening.LikelyPerson && !read.isOf(inquiry))
        ? told
        : read.opening();
  }

  /**
   * How long what is known can be relied on: none when nothing is, or when the inquiry changed
   * since; null when nothing new is to be expected.
   */
  @Nullable Duration holdsFor(Inquiry inquiry, Duration whileUnused, Instant now) {
    Integer sessions = inquiry.sessions();
    Known read = known.get(inquiry.id());
    if (read == null) {
      return sessions != null && sessions == 0 ? null : Duration.ZERO;
    }
    if (!read.isOf(inquiry)) {
      return Duration.ZERO;
    }
    if (!inquiry.status().equals(InquiryStatus.CREATED)) {
      return null;
    }
    Duration left = Duration.between(now, read.at().plus(whileUnused));
    return left.isNegative() ? Duration.ZERO : left;
  }

  int size() {
    return known.size();
  }
}
