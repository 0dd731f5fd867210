package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.inquiry.WorkingLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what Persona says whether a link that is being shown was opened. An inquiry that has
 * not started changes its status then. One that goes on with a one-time link keeps it, so there the
 * visits tell, or, where the key may not read those, that the inquiry was changed.
 */
final class StartWatch {
  /** For so long a change may come from making the link. */
  static final Duration SETTLES = Duration.ofSeconds(4);

  private final WorkingLink link;
  private final Instant since;
  private final Inquiry first;
  private final InquiryStatus waiting;
  private @Nullable Instant updated;
  private @Nullable Set<String> openedBefore;

  /**
   * @param first the inquiry as it was known when the link came
   */
  StartWatch(WorkingLink link, Inquiry first, Instant now) {
    this.link = link;
    this.first = first;
    since = now;
    updated = first.times().updated();
    waiting = first.status().isKnown() ? waiting(link.kind()) : first.status();
  }

  private static InquiryStatus waiting(WorkingLink.Kind kind) {
    return switch (kind) {
      case PLAIN -> InquiryStatus.CREATED;
      case ONE_TIME, RESUMED_ONE_TIME -> InquiryStatus.PENDING;
    };
  }

  boolean needsVisits() {
    return link.opensOnce();
  }

  /** Why the link has to go out of sight, as far as the inquiry tells; empty while it waits. */
  Optional<DeskState.Reason> sees(Inquiry told, Instant now) {
    Instant until = link.until();
    if (until != null && !now.isBefore(until)) {
      return Optional.of(DeskState.Reason.EXPIRED);
    }
    if (told.equals(first)) {
      return Optional.empty();
    }
    if (!told.status().equals(waiting)) {
      return Optional.of(reason(told.status()));
    }
    return link.opensOnce() && hasMoved(told, now)
        ? Optional.of(DeskState.Reason.STARTED)
        : Optional.empty();
  }

  /** Whether there is a visit that was not opened yet when the visits were read first. */
  boolean sees(List<InquirySession> visits) {
    Set<String> opened =
        visits.stream()
            .filter(visit -> visit.started() != null)
            .map(InquirySession::id)
            .collect(Collectors.toSet());
    if (openedBefore == null) {
      openedBefore = opened;
    }
    return !openedBefore.containsAll(opened);
  }

  private boolean hasMoved(Inquiry told, Instant now) {
    Instant then = told.times().updated();
    if (then == null || then.equals(updated)) {
      return false;
    }
    boolean settled = updated != null && now.isAfter(since.plus(SETTLES));
    updated = then;
    return settled;
  }

  private static DeskState.Reason reason(InquiryStatus status) {
    if (status.equals(InquiryStatus.EXPIRED)) {
      return DeskState.Reason.EXPIRED;
    }
    boolean goesOn = status.isOpen() || !status.isKnown();
    return goesOn ? DeskState.Reason.STARTED : DeskState.Reason.FINISHED;
  }
}
