package dev.linkdesk.app;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.Ledger;
import dev.linkdesk.inquiry.LedgerLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A ledger that says when it can be written no longer, and when it can be again. */
final class WatchedLedger implements Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedLedger.class);

  private final Ledger ledger;
  private final Consumer<Boolean> full;
  private final Consumer<LedgerLine> written;
  private boolean wasFull;

  /**
   * @param full is told of each change, on whichever thread writes
   * @param written is told of each line, on whichever thread writes
   */
  WatchedLedger(Ledger ledger, Consumer<Boolean> full, Consumer<LedgerLine> written) {
    this.ledger = ledger;
    this.full = full;
    this.written = written;
  }

  @Override
  public void add(LedgerLine line) {
    try {
      ledger.add(line);
      becomes(false);
      written.accept(line);
    } catch (Failure.NotKept notWritten) {
      LOG.warn("A line was not written into the ledger", notWritten);
      becomes(true);
      throw notWritten;
    }
  }

  @Override
  public List<LedgerLine> of(InquiryId id) {
    return ledger.of(id);
  }

  @Override
  public Map<InquiryId, Instant> last(LedgerLine.Act act) {
    return ledger.last(act);
  }

  @Override
  public boolean isOfThisRunAlone() {
    return ledger.isOfThisRunAlone();
  }

  private synchronized void becomes(boolean nowFull) {
    if (nowFull != wasFull) {
      wasFull = nowFull;
      full.accept(nowFull);
    }
  }
}
