package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import okhttp3.Request;

/** Carries requests to Persona, and answers back. */
interface Sender extends AutoCloseable {
  /**
   * Sends one request and waits for its answer.
   *
   * @param limit the longest time until the last byte
   * @throws Failure.Cancelled when the calling thread was interrupted, or this was closed
   * @throws Failure.Unreachable when no answer came, or it broke off
   * @throws Failure.NotUnderstood when the answer is too large
   */
  Answer send(Request request, Duration limit);

  /**
   * Waits.
   *
   * @throws Failure.Cancelled at once when this is closed
   */
  void sleep(Duration pause) throws InterruptedException;

  /** Ends the calls under way with {@link Failure.Cancelled}; nothing can be sent afterwards. */
  @Override
  void close();
}
