package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Stands where a ledger cannot be used: it takes no line, and tells of none. */
record UnusableLedger(Exception why) implements Ledger {
  @Override
  public void add(LedgerLine line) {
    throw new Failure.NotKept(why);
  }

  @Override
  public List<LedgerLine> of(InquiryId id) {
    throw new Failure.NotKept(why);
  }

  @Override
  public Map<InquiryId, Instant> last(LedgerLine.Act act) {
    throw new Failure.NotKept(why);
  }

  @Override
  public boolean isOfThisRunAlone() {
    return false;
  }
}
