package dev.linkdesk.faults;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Carries out exchanges, each with its fault. */
final class Exchanges implements AutoCloseable {
  private static final int LONGEST_WAIT_MILLIS = 400;

  private final Upstream upstream;
  private final URI elsewhere;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Overtaking overtaking = new Overtaking();
  private final Set<String> keysOfKeptErrors = ConcurrentHashMap.newKeySet();

  /**
   * @param elsewhere where redirects lead
   */
  Exchanges(Upstream upstream, URI elsewhere) {
    this.upstream = upstream;
    this.elsewhere = elsewhere;
  }

  Delivery carryOut(int index, Fault fault, RandomGenerator random, HttpMessage request)
      throws IOException, InterruptedException {
    Optional<String> key = request.header("Idempotency-Key");
    if (key.isPresent() && keysOfKeptErrors.contains(key.get())) {
      return Delivery.of(Fault.KEPT_ERROR, Damage.gateway(500));
    }
    Damage damage = new Damage(random);
    return switch (fault) {
      case PASS -> Delivery.of(fault, forward(index, request));
      case LATE_REQUEST -> {
        pause(random);
        yield Delivery.of(fault, forward(index, request));
      }
      case LATE_ANSWER -> {
        HttpMessage answer = forward(index, request);
        pause(random);
        yield Delivery.of(fault, answer);
      }
      case CUT_BEFORE -> Delivery.ending(fault);
      case CUT_AFTER -> {
        forward(index, request);
        yield Delivery.ending(fault);
      }
      case CUT_MIDWAY -> {
        byte[] whole = forward(index, request).bytes();
        byte[] part = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        yield Delivery.ending(fault, part);
      }
      case BROKEN_BODY -> Delivery.of(fault, damage.body(forward(index, request)));
      case BROKEN_HEAD -> Delivery.ending(fault, damage.head(forward(index, request)).bytes());
      case TWICE -> Delivery.of(fault, twice(index, random, request));
      case OVERTAKEN -> {
        boolean overtaken = overtaking.await(index, LONGEST_WAIT_MILLIS);
        yield Delivery.of(overtaken ? fault : Fault.LATE_REQUEST, forward(index, request));
      }
      case UNAVAILABLE -> unavailable(damage);
      case OVER_LIMIT ->
          Delivery.of(
              fault,
              Damage.gateway(
                  429, "RateLimit-Limit: 300", "RateLimit-Remaining: 0", "RateLimit-Reset: 1"));
      case DENIED -> {
        forward(index, request);
        yield Delivery.of(fault, Damage.gateway(damage.oneOf(500, 503, 504)));
      }
      case KEPT_ERROR -> {
        if (key.isEmpty()) {
          yield unavailable(damage);
        }
        keysOfKeptErrors.add(key.get());
        if (random.nextBoolean()) {
          forward(index, request);
        }
        yield Delivery.of(fault, Damage.gateway(500));
      }
      case REDIRECTED -> Delivery.of(fault, Damage.gateway(302, "Location: " + elsewhere));
    };
  }

  private static Delivery unavailable(Damage damage) {
    return Delivery.of(Fault.UNAVAILABLE, Damage.gateway(damage.oneOf(408, 500, 502, 503, 504)));
  }

  private HttpMessage forward(int index, HttpMessage request) throws IOException {
    HttpMessage answer = upstream.answer(request);
    overtaking.passed(index);
    return answer;
  }

  private HttpMessage twice(int index, RandomGenerator random, HttpMessage request)
      throws IOException, InterruptedException {
    Future<HttpMessage> one = threads.submit(() -> forward(index, request));
    Future<HttpMessage> other = threads.submit(() -> forward(index, request));
    try {
      HttpMessage first = one.get();
      HttpMessage second = other.get();
      return random.nextBoolean() ? first : second;
    } catch (ExecutionException failed) {
      throw new IOException("upstream did not answer twice", failed.getCause());
    }
  }

  private void pause(RandomGenerator random) throws IOException, InterruptedException {
    int millis = random.nextInt(LONGEST_WAIT_MILLIS);
    if (closed.await(millis, TimeUnit.MILLISECONDS)) {
      throw new IOException("closed");
    }
  }

  @Override
  public void close() {
    closed.countDown();
    threads.shutdownNow();
  }
}
