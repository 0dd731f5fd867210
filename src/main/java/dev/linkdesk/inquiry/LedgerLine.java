package dev.linkdesk.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a link. Holds no link, no name and no field value.
 *
 * @param by who did it: the name that the operating system knows the person by
 * @param referenceId of the person whose inquiry it is; null when it has none
 * @param note for people, for example the reason that was given; null when there is none
 */
public record LedgerLine(
    Instant at,
    String by,
    Act act,
    InquiryId inquiry,
    @Nullable String referenceId,
    @Nullable String note) {

  /** What was done. */
  public enum Act {
    CREATED,
    /** Made although the person had an inquiry; the note is the reason. */
    CREATED_ALL_THE_SAME,
    /** Copied, kept as a picture or opened in the browser; not when it was fetched alone. */
    PLAIN_LINK,
    ONE_TIME_LINK,
    /** Brought back from expiry; the one-time link has a line of its own. */
    RESUMED,
    /** The words that invite were handed over; the note is the channel. */
    MESSAGE,
    REMINDER,
    APOLOGY,
    SHOWN_AT_DESK,
    /** The inquiry was ended, and its sessions were to be; it is not resumed unawares. */
    REVOKED,
    /** Made in place of a revoked one; the note is the id of that one. */
    REPLACEMENT,
    /** Ended on purpose; unlike a revoked one it may be resumed by anyone who asks for a link. */
    EXPIRED,
    APPROVED,
    DECLINED,
    MARKED_FOR_REVIEW,
    TAGS_CHANGED,
    NOTE_CHANGED,
    /** Saved or printed as a PDF with all that is personal. */
    PRINTED,
    /** What is personal was removed for good. */
    REDACTED;

    /** That a link was given. */
    public static Act given(WorkingLink link) {
      return link.opensOnce() ? ONE_TIME_LINK : PLAIN_LINK;
    }
  }

  @Override
  public String toString() {
    return "LedgerLine[" + act + " " + inquiry + "]";
  }
}
