package dev.linkdesk.persona;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests go one after the other as far as Persona takes them: a person's first, then bulk,
 * then polling, each in the order they came. After a refusal nothing goes until the window begins
 * anew; when only the quota of creates was used up, creates alone wait.
 */
final class RateBudget implements AutoCloseable {
  /** What is not a person's leaves connections free for what is. */
  static final int MOST_IN_BACKGROUND = 32;

  private static final long JITTER_MILLIS = 2_000;

  private final InstantSource clock;
  private final Waiting waiting;
  private final DoubleSupplier random;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeSet<Turn> queue =
      new TreeSet<>(
          Comparator.comparing((Turn turn) -> turn.urgency).thenComparingLong(turn -> turn.number));
  private final LimitWindow requests = new LimitWindow();
  private final LimitWindow creates = new LimitWindow();
  private Instant allHeldUntil = Instant.MIN;
  private Instant createsHeldUntil = Instant.MIN;
  private long turns;
  private int underWay;
  private boolean closed;

  /**
   * @param random from 0 to 1, exclusive; lengthens each wait after a refusal by up to two seconds,
   *     so that not all callers return at once
   */
  RateBudget(InstantSource clock, Waiting waiting, DoubleSupplier random) {
    this.clock = clock;
    this.waiting = waiting;
    this.random = random;
  }

  /** Waits for a signal. */
  @FunctionalInterface
  interface Waiting {
    /** The usual way; whoever calls it does so in a loop. */
    @SuppressWarnings("WaitNotInLoop")
    Waiting TIMED =
        (signal, atMost) -> {
          // A millisecond more: the clock must have come to the moment that is waited for.
          long _ = signal.awaitNanos(atMost.plusMillis(1).toNanos());
        };

    /** Returns when signalled, or when the time is over. */
    void await(Condition signal, Duration atMost) throws InterruptedException;
  }

  /** Takes a place in the queue for a request, which it keeps when it must be sent again. */
  Turn turn(Urgency urgency, boolean create) {
    lock.lock();
    try {
      return new Turn(urgency, create, turns++);
    } finally {
      lock.unlock();
    }
  }

  /** The requests left as last told; empty before the first answer that told. */
  Optional<RequestBudget> known() {
    lock.lock();
    try {
      return requests.known();
    } finally {
      lock.unlock();
    }
  }

  /** Takes what Persona was asked for and told in words. */
  void told(RequestBudget budget) {
    lock.lock();
    try {
      Instant now = clock.instant();
      requests.told(budget, now, now);
      admit();
    } finally {
      lock.unlock();
    }
  }

  /** Until when requests of this urgency are held; what only creates wait for, while one waits. */
  Optional<Instant> heldUntil(Urgency urgency) {
    lock.lock();
    try {
      Instant now = clock.instant();
      boolean createWaits = queue.stream().anyMatch(turn -> turn.create && turn.urgency == urgency);
      return Stream.concat(
              heldUntil(urgency, false, now).stream(),
              createWaits ? heldUntil(urgency, true, now).stream() : Stream.empty())
          .max(Comparator.naturalOrder());
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waiting with {@link Failure.Cancelled}; nobody is let go afterwards. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      queue.forEach(turn -> turn.signal.signal());
    } finally {
      lock.unlock();
    }
  }

  private void admit() {
    Instant now = clock.instant();
    Iterator<Turn> inOrder = queue.iterator();
    while (inOrder.hasNext()) {
      Turn turn = inOrder.next();
      if (allows(turn, now)) {
        inOrder.remove();
        turn.leave(now);
      }
    }
  }

  private boolean allows(Turn turn, Instant now) {
    boolean roomAtOnce =
        underWay
            < switch (turn.urgency) {
              case PERSON -> Transport.MOST_AT_ONCE;
              case BULK, POLLING -> MOST_IN_BACKGROUND;
            };
    return !closed
        && roomAtOnce
        && !now.isBefore(allHeldUntil)
        && requests.allows(turn.urgency, now)
        && (!turn.create || (!now.isBefore(createsHeldUntil) && creates.allows(turn.urgency, now)));
  }

  private Optional<Instant> heldUntil(Urgency urgency, boolean create, Instant now) {
    return Stream.of(
            Optional.of(allHeldUntil),
            requests.usedUpUntil(urgency, now),
            Optional.of(create ? createsHeldUntil : Instant.MIN),
            create ? creates.usedUpUntil(urgency, now) : Optional.<Instant>empty())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .filter(now::isBefore);
  }

  /** The next moment at which time alone may let a turn go; empty when only an answer can. */
  private Optional<Instant> nextMoment(Turn turn, Instant now) {
    return heldUntil(turn.urgency, turn.create, now)
        .or(() ->
            Stream.of(requests.resetsAt(now), creates.resetsAt(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** One request's way through the queue; sent again, it stands where it stood. */
  final class Turn implements Retry.Gate {
    private final Urgency urgency;
    private final boolean create;
    private final long number;
    private final Condition signal = lock.newCondition();
    private @Nullable Instant left;

    private Turn(Urgency urgency, boolean create, long number) {
      this.urgency = urgency;
      this.create = create;
      this.number = number;
    }

    /**
     * Waits until the request may leave; it must be {@link #end}ed then.
     *
     * @throws Failure.Cancelled when interrupted, or closed
     */
    @Override
    public void await() {
      lock.lock();
      try {
        queue.add(this);
        admit();
        while (left == null) {
          if (closed) {
            throw new Failure.Cancelled();
          }
          Instant now = clock.instant();
          Optional<Instant> moment = nextMoment(this, now);
          if (moment.isPresent()) {
            waiting.await(signal, Duration.between(now, moment.get()));
          } else {
            signal.await();
          }
          admit();
        }
      } catch (InterruptedException interrupted) {
        if (left != null) {
          giveBack();
        }
        Thread.currentThread().interrupt();
        throw new Failure.Cancelled();
      } finally {
        queue.remove(this);
        lock.unlock();
      }
    }

    /** Takes what the answer says of the requests left. */
    void answered(Answer answer) {
      lock.lock();
      try {
        Instant now = clock.instant();
        Instant sent = left;
        if (sent == null) {
          throw new IllegalStateException("answered, but not sent");
        }
        Limits limits = new Limits(answer.headers());
        limits
            .budget(now)
            .ifPresentOrElse(
                told -> requests.told(told, sent, now), () -> requests.toldNothing(now));
        limits
            .quota(now)
            .ifPresentOrElse(
                told -> creates.told(told, sent, now),
                () -> {
                  if (create) {
                    creates.toldNothing(now);
                  }
                });
        if (answer.status() == 429) {
          hold(limits, now);
        }
        giveBack();
      } finally {
        lock.unlock();
      }
    }

    /** Makes room; a request that got no answer may have counted. */
    void end() {
      lock.lock();
      try {
        if (left != null) {
          Instant now = clock.instant();
          requests.toldNothing(now);
          if (create) {
            creates.toldNothing(now);
          }
          giveBack();
        }
      } finally {
        lock.unlock();
      }
    }

    private void leave(Instant now) {
      left = now;
      underWay++;
      requests.sent();
      if (create) {
        creates.sent();
      }
      signal.signal();
    }

    private void giveBack() {
      left = null;
      underWay--;
      requests.ended();
      if (create) {
        creates.ended();
      }
      admit();
    }

    private void hold(Limits limits, Instant now) {
      long jitter = (long) (random.getAsDouble() * JITTER_MILLIS);
      Instant until = now.plus(limits.resetIn()).plusMillis(jitter);
      if (create && limits.isQuotaAlone()) {
        createsHeldUntil = later(createsHeldUntil, until);
      } else {
        allHeldUntil = later(allHeldUntil, until);
      }
    }
  }
}
