package dev.linkdesk.history;

import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger of a workspace that keeps nothing, in memory. */
public final class ThisRunLedger implements Ledger {
  private final Map<InquiryId, List<LedgerLine>> lines = new HashMap<>();

  @Override
  public synchronized void add(LedgerLine line) {
    lines.computeIfAbsent(line.inquiry(), id -> new ArrayList<>()).add(line);
  }

  @Override
  public synchronized List<LedgerLine> of(InquiryId id) {
    return List.copyOf(lines.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized Map<InquiryId, Instant> last(LedgerLine.Act act) {
    Map<InquiryId, Instant> last = new HashMap<>();
    for (List<LedgerLine> ofOne : lines.values()) {
      for (LedgerLine line : ofOne) {
        if (line.act() == act) {
          last.merge(line.inquiry(), line.at(), (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
    return last;
  }

  @Override
  public boolean isOfThisRunAlone() {
    return true;
  }
}
