package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A ledger in memory that can be told to fail. */
final class FakeLedger implements Ledger {
  final List<LedgerLine> lines = new ArrayList<>();
  @Nullable Failure failing;

  @Override
  public void add(LedgerLine line) {
    if (failing != null) {
      throw failing;
    }
    lines.add(line);
  }

  @Override
  public List<LedgerLine> of(InquiryId id) {
    return lines.stream().filter(line -> line.inquiry().equals(id)).toList();
  }

  @Override
  public Map<InquiryId, Instant> last(LedgerLine.Act act) {
    return lines.stream()
        .filter(line -> line.act() == act)
        .collect(Collectors.toMap(LedgerLine::inquiry, LedgerLine::at, (one, later) -> later));
  }

  List<LedgerLine.Act> acts() {
    return lines.stream().map(LedgerLine::act).toList();
  }
}
