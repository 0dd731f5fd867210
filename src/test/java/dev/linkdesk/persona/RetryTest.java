package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RetryTest {
  private static final TimeLimits LIMITS =
      new TimeLimits(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  private final List<Duration> pauses = new ArrayList<>();
  private final List<Duration> granted = new ArrayList<>();
  private Instant now = Instant.EPOCH;

  @Test
  void aSuccessIsAskedForOnce() {
    assertEquals(
        "yes",
        retry(0.5).run(Repeat.READ::after, () -> {}, failing(0, unreachable(), Duration.ZERO)));
    assertEquals(List.of(), pauses);
  }

  @Test
  void pausesGrow() {
    assertEquals(
        "yes",
        retry(0.5).run(Repeat.READ::after, () -> {}, failing(2, unreachable(), Duration.ZERO)));
    assertEquals(List.of(Duration.ofMillis(500), Duration.ofMillis(1000)), pauses);
  }

  @ParameterizedTest
  @CsvSource({"0.0, 375, 750", "0.999999, 625, 1250"})
  void pausesAreScatteredByAQuarter(double random, long first, long second) {
    String answer =
        retry(random).run(Repeat.READ::after, () -> {}, failing(2, unreachable(), Duration.ZERO));

    assertEquals("yes", answer);
    assertEquals(List.of(Duration.ofMillis(first), Duration.ofMillis(second)), pauses);
  }

  @Test
  void theThirdFailureIsTheLast() {
    Failure failure = unreachable();

    assertSame(
        failure,
        assertThrows(
            Failure.Unreachable.class,
            () ->
                retry(0.5).run(Repeat.READ::after, () -> {}, failing(3, failure, Duration.ZERO))));
    assertEquals(3, granted.size());
  }

  @Test
  void eachTryGetsWhatIsLeftOfTheTotalTime() {
    assertThrows(
        Failure.Unreachable.class,
        () ->
            retry(0.5)
                .run(
                    Repeat.READ::after,
                    () -> {},
                    failing(3, unreachable(), Duration.ofSeconds(25))));

    assertEquals(
        List.of(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMillis(8_500)), granted);
  }

  @Test
  void noTryFollowsWhenTheTotalTimeIsOver() {
    assertThrows(
        Failure.Unreachable.class,
        () ->
            retry(0.5)
                .run(
                    Repeat.READ::after,
                    () -> {},
                    failing(3, unreachable(), Duration.ofSeconds(60))));

    assertEquals(1, granted.size());
    assertEquals(List.of(), pauses);
  }

  @Test
  void anInterruptedPauseCancelsAndKeepsTheInterrupt() {
    Retry retry =
        new Retry(
            LIMITS,
            () -> now,
            pause -> {
              throw new InterruptedException();
            },
            () -> 0.5);

    assertThrows(
        Failure.Cancelled.class,
        () -> retry.run(Repeat.READ::after, () -> {}, failing(1, unreachable(), Duration.ZERO)));
    assertTrue(Thread.interrupted());
  }

  @Test
  void waitingForALimitIsNotCountedIntoTheTotalTime() {
    Retry.Gate gate = () -> now = now.plusSeconds(600);

    assertEquals(
        "yes",
        retry(0.5)
            .run(Repeat.READ::after, gate, failing(2, unreachable(), Duration.ofSeconds(25))));

    assertEquals(
        List.of(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMillis(8_500)), granted);
  }

  @Test
  void aRefusalIsNoTryAndNeedsNoPause() {
    Failure refusal = new Failure.OverLimit(null, List.of(), Duration.ofSeconds(5));

    assertEquals(
        "yes", retry(0.5).run(Repeat.WRITE::after, () -> {}, failing(2, refusal, Duration.ZERO)));

    assertEquals(List.of(), pauses);
  }

  @Test
  void theThirdRefusalIsTheLast() {
    Failure refusal = new Failure.OverLimit(null, List.of(), Duration.ofSeconds(5));

    assertSame(
        refusal,
        assertThrows(
            Failure.OverLimit.class,
            () ->
                retry(0.5).run(Repeat.READ::after, () -> {}, failing(3, refusal, Duration.ZERO))));
    assertEquals(3, granted.size());
  }

  @Test
  void writingThatStoppedBetweenTwoTriesTellsOfTheFirst() {
    Failure first = unreachable();
    Retry.Attempt<String> attempt =
        limit -> {
          granted.add(limit);
          throw granted.size() == 1
              ? first
              : new Failure.WritingStopped(Failure.WritingStopped.Reason.OTHER_ENVIRONMENT);
        };

    assertSame(
        first,
        assertThrows(
            Failure.Unreachable.class,
            () -> retry(0.5).run(Repeat.WRITE::after, () -> {}, attempt)));
  }

  static Stream<Arguments> failures() {
    SSLHandshakeException distrust = new SSLHandshakeException("");
    distrust.initCause(new CertificateException());
    return Stream.of(
        Arguments.of(new Failure.Unreachable(new ConnectException()), true, true),
        Arguments.of(new Failure.Unreachable(new IOException()), true, true),
        Arguments.of(new Failure.Unreachable(new SSLHandshakeException("")), true, true),
        Arguments.of(new Failure.Unreachable(distrust), false, false),
        Arguments.of(new Failure.Unreachable(new SSLPeerUnverifiedException("")), false, false),
        Arguments.of(new Failure.Unavailable(null, List.of(), 408), true, true),
        Arguments.of(new Failure.Unavailable(null, List.of(), 500), true, false),
        Arguments.of(new Failure.Unavailable(null, List.of(), 503), true, false),
        Arguments.of(new Failure.OverLimit(null, List.of(), Duration.ZERO), false, false),
        Arguments.of(new Failure.NotAuthenticated(List.of()), false, false),
        Arguments.of(new Failure.NotAllowed(null, List.of()), false, false),
        Arguments.of(new Failure.NotFound(null, List.of()), false, false),
        Arguments.of(new Failure.Conflict(null, List.of()), false, false),
        Arguments.of(new Failure.Refused(null, List.of()), false, false),
        Arguments.of(new Failure.NotUnderstood(null, ""), false, false),
        Arguments.of(new Failure.Cancelled(), false, false),
        Arguments.of(new Failure.Bug(new IllegalStateException()), false, false));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void repeatsOnlyWhatMayPass(Failure failure, boolean read, boolean write) {
    assertEquals(read, Repeat.READ.after(failure), "read");
    assertEquals(write, Repeat.WRITE.after(failure), "write");
  }

  private Retry retry(double random) {
    return new Retry(
        LIMITS,
        () -> now,
        pause -> {
          pauses.add(pause);
          now = now.plus(pause);
        },
        () -> random);
  }

  /** Fails so many times, each after so long, and then succeeds. */
  private Retry.Attempt<String> failing(int times, Failure failure, Duration each) {
    return limit -> {
      granted.add(limit);
      if (granted.size() <= times) {
        now = now.plus(each);
        throw failure;
      }
      return "yes";
    };
  }

  private static Failure unreachable() {
    return new Failure.Unreachable(new ConnectException());
  }
}
