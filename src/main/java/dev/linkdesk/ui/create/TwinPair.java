package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two open inquiries of one person, of which one should go.
 *
 * @param reference of the person, by which both are found
 * @param atOnce whether they were made at the same moment
 */
public record TwinPair(Inquiry mine, Inquiry theirs, String reference, boolean atOnce) {
  private static final Comparator<Inquiry> FIRST_MADE =
      Comparator.<Inquiry, Instant>comparing(
              inquiry -> inquiry.times().created(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(inquiry -> inquiry.id().value());

  /** Whether to keep this one is proposed; to whoever made the other, the same is proposed. */
  boolean proposesMine() {
    return FIRST_MADE.compare(mine, theirs) < 0;
  }

  /** The one that is proposed, as it is now where that is told. */
  Inquiry proposed(List<Inquiry> now) {
    Inquiry proposed = proposesMine() ? mine : theirs;
    return in(now, proposed.id()).orElse(proposed);
  }

  static Optional<Inquiry> in(List<Inquiry> all, InquiryId id) {
    return all.stream().filter(inquiry -> inquiry.id().equals(id)).findFirst();
  }

  /** A reference ID may be personal. */
  @Override
  public String toString() {
    return "TwinPair[" + mine.id() + " " + theirs.id() + "]";
  }
}
