package dev.linkdesk.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * A link that works now, or why there is none.
 *
 * @param address the link; null when {@code kind} is {@link Kind#NONE}
 */
public record WorkingLink(Kind kind, @Nullable String address, InquiryStatus status) {

  /** What sort of link it is. */
  public enum Kind {
    /** Opens for whoever has it, until the applicant starts. */
    PLAIN,
    /** Opens once, with five minutes' grace. */
    ONE_TIME,
    /** Opens once; the inquiry had expired and was brought back for it. */
    RESUMED_ONE_TIME,
    /** The inquiry is finished: no link leads anywhere. */
    NONE
  }

  /** Links are secrets: none may reach a log by way of a record's text. */
  @Override
  public String toString() {
    return "WorkingLink[" + kind + "]";
  }
}
