package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.Pulse;
import dev.linkdesk.inquiry.Urgency;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Request;

/**
 * One request and its answer: waits for its turn, sends it, sends it again where that is right, and
 * tells the budget and the environment's guard what the answer's headers say.
 */
final class Exchange {
  private final Sender sender;
  private final Requests requests;
  private final Retry retry;
  private final RateBudget budget;
  private final EnvironmentGuard guard;
  private final Runnable consent;
  private final InstantSource clock;
  private final AtomicReference<Pulse> pulse = new AtomicReference<>(Pulse.NONE);

  /**
   * @param consent returns when what changes something may be sent, or throws a {@link Failure}
   */
  Exchange(
      Sender sender,
      Requests requests,
      Retry retry,
      RateBudget budget,
      EnvironmentGuard guard,
      Runnable consent,
      InstantSource clock) {
    this.sender = sender;
    this.requests = requests;
    this.retry = retry;
    this.budget = budget;
    this.guard = guard;
    this.consent = consent;
    this.clock = clock;
  }

  /**
   * @throws Failure when there is no answer, it is a refusal, or it does not make sense
   */
  <T> T ask(
      Urgency urgency, Purpose purpose, Supplier<Request> request, Function<Answer, T> reading) {
    Request written = written(request);
    if (purpose.changes()) {
      guard.requireProof(this::askWhere);
      consent.run();
    }
    try {
      T read = read(carry(urgency, purpose, written), reading);
      pulse.updateAndGet(before -> before.well(clock.instant()));
      return read;
    } catch (Failure failure) {
      boolean ofOurOwn =
          failure instanceof Failure.Cancelled || failure instanceof Failure.WritingStopped;
      if (!ofOurOwn) {
        pulse.updateAndGet(before -> before.failed(clock.instant(), failure));
      }
      throw failure;
    }
  }

  /** How asking went lately, whoever asked. */
  Pulse pulse() {
    return Objects.requireNonNull(pulse.get());
  }

  private static <T> T read(Answer answer, Function<Answer, T> reading) {
    try {
      return reading.apply(answer);
    } catch (Unreadable unreadable) {
      throw new Failure.NotUnderstood(answer.requestId(), unreadable.what());
    }
  }

  private Answer carry(Urgency urgency, Purpose purpose, Request request) {
    RateBudget.Turn turn = budget.turn(urgency, purpose == Purpose.CREATE);
    return retry.run(
        failure -> purpose.repeat().after(failure) && !isStopped(purpose),
        turn,
        limit -> {
          try {
            if (isStopped(purpose)) {
              throw new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT);
            }
            Answer answer = sender.send(request, limit);
            turn.answered(answer);
            guard.saw(answer.headers());
            return Refusals.check(answer);
          } finally {
            turn.end();
          }
        });
  }

  private boolean isStopped(Purpose purpose) {
    return purpose.changes() && guard.stopsWriting();
  }

  private void askWhere() {
    try {
      carry(Urgency.PERSON, Purpose.READ, requests.get(requests.url("rate-limits")));
    } catch (Failure.NotAllowed | Failure.NotFound said) {
      // A refusal comes with the same headers, which were seen.
      return;
    }
  }

  private static Request written(Supplier<Request> request) {
    try {
      return request.get();
    } catch (IllegalArgumentException unfit) {
      throw new Failure.Bug(unfit);
    }
  }
}
