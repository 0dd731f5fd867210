package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * The lines about one inquiry, the oldest first.
   *
   * @throws Failure.NotKept when they cannot be read
   */
  List<LedgerLine> of(InquiryId id);

  /**
   * When a thing was last done, for each inquiry to which it was done.
   *
   * @throws Failure.NotKept when that cannot be read
   */
  Map<InquiryId, Instant> last(LedgerLine.Act act);

  /**
   * Whether it knows of nothing that was done in earlier runs of the program, so that a line it has
   * not got may have been written all the same.
   */
  boolean isOfThisRunAlone();

  /**
   * The line by which the link of an inquiry was taken back; empty when it never was, or when the
   * inquiry was resumed since.
   *
   * @throws Failure.NotKept when that cannot be read
   */
  default Optional<LedgerLine> takenBack(InquiryId id) {
    return of(id).reversed().stream()
        .filter(
            line -> line.act() == LedgerLine.Act.REVOKED || line.act() == LedgerLine.Act.RESUMED)
        .findFirst()
        .filter(line -> line.act() == LedgerLine.Act.REVOKED);
  }

  /**
   * All inquiries whose link was taken back and that were not resumed since.
   *
   * @throws Failure.NotKept when that cannot be read
   */
  default Set<InquiryId> takenBack() {
    Map<InquiryId, Instant> resumed = last(LedgerLine.Act.RESUMED);
    Set<InquiryId> back = new HashSet<>();
    last(LedgerLine.Act.REVOKED)
        .forEach((id, at) -> {
          Instant since = resumed.get(id);
          if (since == null || since.isBefore(at)) {
            back.add(id);
          }
        });
    return back;
  }
}
