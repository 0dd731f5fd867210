package dev.linkdesk.inquiry;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ledger in memory, which can be full, not readable, or young. */
public final class MemoryLedger implements Ledger {
  public final List<LedgerLine> lines = new ArrayList<>();
  public boolean full;
  public boolean unreadable;
  public boolean ofThisRunAlone;

  @Override
  public void add(LedgerLine line) {
    if (full) {
      throw new Failure.NotKept(new IOException("full"));
    }
    lines.add(line);
  }

  @Override
  public List<LedgerLine> of(InquiryId id) {
    if (unreadable) {
      throw new Failure.NotKept(new IOException());
    }
    return lines.stream().filter(line -> line.inquiry().equals(id)).toList();
  }

  @Override
  public Map<InquiryId, Instant> last(LedgerLine.Act act) {
    if (unreadable) {
      throw new Failure.NotKept(new IOException());
    }
    Map<InquiryId, Instant> last = new HashMap<>();
    lines.stream()
        .filter(line -> line.act() == act)
        .forEach(line -> last.put(line.inquiry(), line.at()));
    return last;
  }

  @Override
  public boolean isOfThisRunAlone() {
    return ofThisRunAlone;
  }

  public List<LedgerLine.Act> acts() {
    return lines.stream().map(LedgerLine::act).toList();
  }
}
