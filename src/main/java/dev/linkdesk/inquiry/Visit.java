package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session that was opened, and who seems to have done it.
 *
 * @param after how long after the link was last handed over; null when that is not known
 */
record Visit(InquirySession session, Instant started, @Nullable Duration after) {
  /** Persona's times may be off against ours by as much. */
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

  enum By {
    PERSON,
    SCANNER,
    NOBODY_KNOWS
  }

  /** Empty when the session was never opened. */
  static Optional<Visit> of(
      InquirySession session, Inquiry inquiry, Collection<Instant> handedOver) {
    Instant started = session.started();
    if (started == null) {
      return Optional.empty();
    }
    Duration after =
        Stream.concat(handedOver.stream(), Stream.ofNullable(inquiry.times().created()))
            .filter(given -> !given.isAfter(started.plus(CLOCKS_DIFFER)))
            .max(Comparator.naturalOrder())
            .map(given -> Duration.between(given, started))
            .map(waited -> waited.isNegative() ? Duration.ZERO : waited)
            .orElse(null);
    return Optional.of(new Visit(session, started, after));
  }

  By by() {
    boolean soon = after != null && after.compareTo(Opening.SOON) <= 0;
    boolean browser = session.browser() != null;
    if (Boolean.TRUE.equals(session.datacenter())) {
      // A person's VPN ends in a data centre too, but a person takes a while to open a link.
      boolean vpn = browser && !soon && Boolean.TRUE.equals(session.hidden());
      return vpn ? By.NOBODY_KNOWS : By.SCANNER;
    }
    if (browser) {
      return By.PERSON;
    }
    return soon ? By.SCANNER : By.NOBODY_KNOWS;
  }

  Opening asScanner() {
    return new Opening.ProbablyScanner(session.network(), started, after);
  }
}
