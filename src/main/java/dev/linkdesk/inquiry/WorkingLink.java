package dev.linkdesk.inquiry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that works now.
 *
 * @param address secret: it opens for whoever has it
 * @param until when it stops working at the latest; null when Persona did not tell
 */
public record WorkingLink(Kind kind, String address, @Nullable Instant until) {
  /** For how long Persona lets a one-time link be opened again after it was opened first. */
  public static final Duration GRACE = Duration.ofMinutes(5);

  /** What sort of link it is. */
  public enum Kind {
    /** Opens for whoever has it, until the applicant starts. */
    PLAIN,
    /** Opens once, with {@link WorkingLink#GRACE}. */
    ONE_TIME,
    /** Opens once; the inquiry had expired and was brought back for it. */
    RESUMED_ONE_TIME
  }

  public boolean opensOnce() {
    return kind != Kind.PLAIN;
  }

  /** Links are secrets: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "WorkingLink[" + kind + "]";
  }
}
