package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Who handed over what, and when. Lines are only ever added. Waits for the disk, so it is not used
 * on the FX thread; may be used from any number of threads.
 */
public interface Ledger {
  /**
   * Writes a line behind all others.
   *
   * @throws Failure.NotKept when it cannot be written
   */
  void add(LedgerLine line);

  /** The lines about one inquiry, the oldest first. */
  List<LedgerLine> of(InquiryId id);

  /** When a thing was last done, for each inquiry to which it was done. */
  Map<InquiryId, Instant> last(LedgerLine.Act act);
}
