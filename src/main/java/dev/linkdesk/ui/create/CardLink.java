package dev.linkdesk.ui.create;

import dev.linkdesk.inquiry.InquiryStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What link, if any, the card has for its inquiry. Links are secrets: no text of them is made. */
sealed interface CardLink {
  /** Opens for whoever has it, until the applicant starts. */
  record Plain(String address) implements CardLink {
    @Override
    public String toString() {
      return "Plain";
    }
  }

  /**
   * Opens once.
   *
   * @param until when it stops working at the latest; null when that was not told
   * @param resumed whether the inquiry had expired and was brought back for it
   */
  record OneTime(String address, @Nullable Instant until, boolean resumed) implements CardLink {
    @Override
    public String toString() {
      return "OneTime";
    }
  }

  /** The plain link no longer opens; copying makes one that does. */
  record ToBeMade(InquiryStatus status) implements CardLink {}

  /** No link leads anywhere. */
  record Finished(InquiryStatus status) implements CardLink {}
}
