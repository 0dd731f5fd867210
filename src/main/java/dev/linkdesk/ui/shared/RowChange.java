package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;

/** What a row held before an answer and what it holds since. */
public record RowChange(Inquiry before, Inquiry after) {
  /** Whether the applicant or a colleague got further, or not so far. */
  public boolean isOfStatus() {
    return !before.status().equals(after.status());
  }

  @Override
  public String toString() {
    return "RowChange[" + before + " -> " + after.status() + "]";
  }
}
