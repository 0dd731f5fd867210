package dev.linkdesk.watch;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.Page;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** One way to read what changed, a request at a time. Lives on the FX thread. */
interface Reading {
  /** Begins a round, whatever became of the one before. */
  void begin();

  /** The next request, to be run off the FX thread. */
  Callable<Page<Inquiry>> next();

  /**
   * Takes the answer to the last request; gives what is new in it.
   *
   * @throws dev.linkdesk.inquiry.Failure.NotUnderstood when there is no getting on with it
   */
  List<Inquiry> take(Page<Inquiry> page);

  /** Whether the round is read to its end. */
  boolean isWhole();

  /** Up to how long before a round something changed may come to be known in a later one only. */
  Duration overlap();

  /** How far behind others a change was seen to come lately. */
  Duration lag();
}
