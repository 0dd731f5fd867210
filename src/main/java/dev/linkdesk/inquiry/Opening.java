package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the link of an inquiry was opened, and by whom as far as one can tell. Mail programs and
 * chat services open links to look for malware, so an opening by itself is no sign of a person: all
 * of this is likely, none of it certain.
 */
public sealed interface Opening {
  /** So soon after it was handed over, a link is opened by a program rather than by a person. */
  Duration SOON = Duration.ofSeconds(75);

  /** No visit has started. */
  record Never() implements Opening {}

  /**
   * A browser on a device of a person, or somebody got further than opening it.
   *
   * @param device Persona's word: desktop, smartphone …; null when not told
   * @param browser with its version; null when not told
   * @param system with its version; null when not told
   * @param country two letters; null when not told
   * @param at when it was first opened; null when not told
   */
  record LikelyPerson(
      @Nullable String device,
      @Nullable String browser,
      @Nullable String system,
      @Nullable String country,
      @Nullable Instant at)
      implements Opening {}

  /**
   * A program that looks through messages.
   *
   * @param network who runs the network it came from; null when not told
   * @param after how long after the link was handed over; null when nothing is known to have been
   */
  record ProbablyScanner(@Nullable String network, Instant at, @Nullable Duration after)
      implements Opening {}

  /**
   * Nothing was told of visits, or too little to say whose they were.
   *
   * @param at when it was first opened; null when not even that is known
   */
  record Unknown(@Nullable Instant at) implements Opening {}

  /** Whether anything is known: not before visits were read, nor when none of them tell. */
  default boolean isKnown() {
    return !(this instanceof Unknown unknown) || unknown.at() != null;
  }

  /** What the inquiry alone tells, before its visits are read. */
  static Opening of(Inquiry inquiry) {
    if (isStarted(inquiry)) {
      return person(null, inquiry);
    }
    Integer sessions = inquiry.sessions();
    return sessions != null && sessions == 0 ? new Never() : new Unknown(null);
  }

  /**
   * What the visits tell.
   *
   * @param handedOver when the link was given away; its creation counts by itself
   */
  static Opening of(
      Inquiry inquiry, List<InquirySession> sessions, Collection<Instant> handedOver) {
    List<Visit> visits =
        sessions.stream()
            .flatMap(session -> Visit.of(session, inquiry, handedOver).stream())
            .sorted(Comparator.comparing(Visit::started))
            .toList();
    Optional<Visit> byPerson = first(visits, Visit.By.PERSON);
    if (byPerson.isPresent() || isStarted(inquiry)) {
      return person(byPerson.or(() -> last(visits)).orElse(null), inquiry);
    }
    if (visits.isEmpty()) {
      return new Never();
    }
    return first(visits, Visit.By.NOBODY_KNOWS)
        .<Opening>map(visit -> new Unknown(visit.started()))
        .orElseGet(() -> visits.getFirst().asScanner());
  }

  /**
   * Whether one visit was by a person, whatever the others were; empty when it never started.
   *
   * @param handedOver when the link was given away; its creation counts by itself
   */
  static Optional<Opening> of(
      InquirySession session, Inquiry inquiry, Collection<Instant> handedOver) {
    return Visit.of(session, inquiry, handedOver)
        .map(visit ->
            switch (visit.by()) {
              case PERSON -> person(visit, inquiry);
              case SCANNER -> visit.asScanner();
              case NOBODY_KNOWS -> new Unknown(visit.started());
            });
  }

  /**
   * Whether the applicant got past the link. A decision alone may have come without them, and an
   * inquiry that was resumed is pending before anybody opens it.
   */
  static boolean isStarted(Inquiry inquiry) {
    Timestamps times = inquiry.times();
    Integer verifications = inquiry.verifications();
    return times.started() != null
        || times.completed() != null
        || times.failed() != null
        || (verifications != null && verifications > 0)
        || List.of(InquiryStatus.COMPLETED, InquiryStatus.FAILED).contains(inquiry.status());
  }

  private static Opening person(@Nullable Visit visit, Inquiry inquiry) {
    if (visit == null) {
      return new LikelyPerson(null, null, null, null, inquiry.times().started());
    }
    InquirySession session = visit.session();
    return new LikelyPerson(
        session.device(),
        session.browser(),
        session.system(),
        session.countryCode(),
        visit.started());
  }

  private static Optional<Visit> first(List<Visit> visits, Visit.By by) {
    return visits.stream().filter(visit -> visit.by() == by).findFirst();
  }

  private static Optional<Visit> last(List<Visit> visits) {
    return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
  }
}
