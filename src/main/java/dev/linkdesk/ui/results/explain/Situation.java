package dev.linkdesk.ui.results.explain;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryDetail;
import dev.linkdesk.inquiry.LedgerLine;
import dev.linkdesk.inquiry.Opening;
import dev.linkdesk.inquiry.Verification;
import java.util.List;

/**
 * All that an explanation is made from.
 *
 * @param isRead whether verifications were read; without, only the row is known
 * @param takenBack whether the link was taken back on purpose and not brought back since
 */
public record Situation(
    Inquiry inquiry,
    Opening opening,
    List<Verification> verifications,
    boolean isRead,
    boolean takenBack) {
  public Situation {
    verifications = List.copyOf(verifications);
  }

  /** As far as the row tells it. */
  public static Situation of(Inquiry inquiry, Opening opening) {
    return new Situation(inquiry, opening, List.of(), false, false);
  }

  /** As far as everything that was read tells it. */
  public static Situation of(InquiryDetail detail, List<LedgerLine> ledger) {
    Inquiry inquiry = detail.inquiry();
    return new Situation(
        inquiry, opening(detail, ledger), detail.verifications(), true, isTakenBack(ledger));
  }

  /** Sessions that are hidden from the key are not told at all: that is not none. */
  private static Opening opening(InquiryDetail detail, List<LedgerLine> ledger) {
    Inquiry inquiry = detail.inquiry();
    return detail.sessions().isEmpty()
        ? Opening.of(inquiry)
        : Opening.of(inquiry, detail.sessions(), Handovers.times(ledger));
  }

  private static boolean isTakenBack(List<LedgerLine> ledger) {
    return ledger.reversed().stream()
        .map(LedgerLine::act)
        .filter(act -> act == LedgerLine.Act.REVOKED || act == LedgerLine.Act.RESUMED)
        .findFirst()
        .filter(act -> act == LedgerLine.Act.REVOKED)
        .isPresent();
  }

  @Override
  public String toString() {
    return "Situation[" + inquiry + "]";
  }
}
