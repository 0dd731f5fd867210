package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.InquiryStatus;
import java.util.List;

/**
 * What an inquiry's state means.
 *
 * @param status gives it its colour
 * @param applicant what to tell the applicant, addressed to them, ready to be sent; empty when
 *     there is nothing that can be told honestly
 * @param staff what only the desk should know, a sentence each
 */
public record Explanation(InquiryStatus status, String applicant, List<String> staff) {
  public Explanation {
    staff = List.copyOf(staff);
  }

  /** It may name what a person failed at. */
  @Override
  public String toString() {
    return "Explanation[" + status + "]";
  }
}
