package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;

/**
 * Intentions to create that have no definite end yet. What is written here survives a crash and is
 * erased when it is settled. Waits for the disk, so it is not used on the FX thread.
 */
public interface Journal {

  /**
   * Keeps an intention before its first byte leaves; keeping the same key again changes nothing.
   *
   * @throws Failure.NotKept when it cannot be written; then nothing may be sent
   */
  void open(Entry entry);

  /** Erases an intention whose end is known. */
  void settle(SubmissionKey key);

  /** What is open still, the oldest first. */
  List<Entry> open();

  /**
   * One intention.
   *
   * @param since when it was first sent
   */
  record Entry(SubmissionKey key, NewInquiry content, Instant since) {}
}
