package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.WorkingLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what Persona says whether a link that is being shown was opened. Opening alone starts
 * a visit and leaves the status as it is, so the visits tell. Where the key may not read those, the
 * status tells once the applicant does something; with a one-time link, whose inquiry is under way
 * already, any change of the inquiry does.
 */
final class StartWatch {
  /** For so long a change may come from making the link, and a visit from before it. */
  static final Duration SETTLES = Duration.ofSeconds(4);

  private final WorkingLink link;
  private final LinkLife life;
  private final Instant since;
  private @Nullable Instant updated;
  private @Nullable Set<String> openedBefore;

  /**
   * @param first the inquiry as it was known when the link came
   */
  StartWatch(WorkingLink link, Inquiry first, Instant now) {
    this.link = link;
    life = new LinkLife(link, first);
    since = now;
    updated = first.times().updated();
  }

  /** Why the link has to go out of sight, as far as the inquiry tells; empty while it waits. */
  Optional<DeskState.Reason> sees(Inquiry told, Instant now) {
    Optional<DeskState.Reason> end = life.end(told, now).map(StartWatch::reason);
    return end.isEmpty() && link.opensOnce() && hasMoved(told, now)
        ? Optional.of(DeskState.Reason.STARTED)
        : end;
  }

  /**
   * Whether there is a visit that was opened since the link was shown. What the first visits that
   * are read tell was before the link, unless they come late: then this computer's clock decides.
   */
  boolean sees(List<InquirySession> visits, Instant now) {
    Set<String> opened =
        visits.stream()
            .filter(visit -> visit.started() != null)
            .map(InquirySession::id)
            .collect(Collectors.toSet());
    if (openedBefore == null) {
      boolean isLate = now.isAfter(since.plus(SETTLES));
      openedBefore = isLate ? openedBefore(visits) : opened;
    }
    return !openedBefore.containsAll(opened);
  }

  private Set<String> openedBefore(List<InquirySession> visits) {
    return visits.stream()
        .filter(visit -> visit.started() != null && visit.started().isBefore(since))
        .map(InquirySession::id)
        .collect(Collectors.toSet());
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

  private static DeskState.Reason reason(LinkEnd end) {
    return switch (end) {
      case STARTED -> DeskState.Reason.STARTED;
      case FINISHED -> DeskState.Reason.FINISHED;
      case EXPIRED -> DeskState.Reason.EXPIRED;
    };
  }
}
