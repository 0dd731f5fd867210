package dev.linkdesk.persona;

import static dev.linkdesk.persona.MockPersona.ID;
import static dev.linkdesk.persona.MockPersona.INQUIRY;
import static dev.linkdesk.persona.MockPersona.answer;
import static dev.linkdesk.persona.MockPersona.failure;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.Failure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonaClientCancelTest {
  @AutoClose private final MockPersona persona = new MockPersona();

  private final AtomicReference<@Nullable Throwable> outcome = new AtomicReference<>();
  private final AtomicBoolean stillInterrupted = new AtomicBoolean();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterruptEndsTheCall(boolean virtual) throws InterruptedException {
    Thread caller = callThatHangs(virtual);

    caller.interrupt();

    assertTrue(caller.join(Duration.ofSeconds(5)), "the call goes on");
    assertInstanceOf(Failure.Cancelled.class, outcome.get());
    assertTrue(stillInterrupted.get(), "the interrupt got lost");
    assertEquals(1, persona.requests());
  }

  @Test
  void closingEndsTheCall() throws InterruptedException {
    Thread caller = callThatHangs(true);

    persona.client.close();

    assertTrue(caller.join(Duration.ofSeconds(5)), "the call goes on");
    assertInstanceOf(Failure.Cancelled.class, outcome.get());
    assertEquals(1, persona.requests());
  }

  @Test
  void closingEndsThePauseBetweenTwoTries() throws InterruptedException {
    Transport transport = new Transport(false, TimeLimits.USUAL, InstantSource.system());
    CountDownLatch asleep = new CountDownLatch(1);
    Thread sleeper =
        Thread.startVirtualThread(() -> {
          asleep.countDown();
          try {
            transport.sleep(Duration.ofDays(1));
          } catch (Failure | InterruptedException failure) {
            outcome.set(failure);
          }
        });
    asleep.await();

    transport.close();

    assertTrue(sleeper.join(Duration.ofSeconds(5)), "it sleeps on");
    assertInstanceOf(Failure.Cancelled.class, outcome.get());
  }

  @Test
  void anInterruptedThreadSendsNothing() {
    Thread.currentThread().interrupt();

    failure(Failure.Cancelled.class, () -> persona.client.retrieve(ID));

    assertTrue(Thread.interrupted(), "the interrupt got lost");
    assertEquals(0, persona.requests());
  }

  @Test
  void nothingIsSentAfterClosing() {
    persona.client.close();

    failure(Failure.Cancelled.class, () -> persona.client.retrieve(ID));

    assertEquals(0, persona.requests());
  }

  @Test
  void closingTwiceIsClosingOnce() {
    persona.client.close();
    persona.client.close();

    failure(Failure.Cancelled.class, () -> persona.client.retrieve(ID));
  }

  @Test
  void noThreadThatKeepsTheProgramAliveStays() {
    persona.answers(200, INQUIRY);
    persona.client.retrieve(ID);

    persona.client.close();

    assertEquals(
        0,
        Thread.getAllStackTraces().keySet().stream()
            .filter(
                thread -> thread.getName().contains("OkHttp ") || thread.getName().contains("Okio"))
            .filter(thread -> !thread.isDaemon())
            .count());
  }

  @Test
  void theCallsOfManyThreadsDoNotDisturbEachOther() throws InterruptedException {
    int calls = 40;
    for (int i = 0; i < calls; i++) {
      persona.answers(200, INQUIRY);
    }
    CountDownLatch done = new CountDownLatch(calls);

    for (int i = 0; i < calls; i++) {
      Thread.startVirtualThread(() -> {
        if (persona.client.retrieve(ID).inquiry().id().equals(ID)) {
          done.countDown();
        }
      });
    }

    assertTrue(done.await(20, TimeUnit.SECONDS), done.toString());
    assertEquals(calls, persona.requests());
  }

  /** A call that got as far as the server, and now waits for an answer that never comes. */
  private Thread callThatHangs(boolean virtual) {
    persona.answers(answer(200, INQUIRY).onResponseStart(SocketEffect.Stall.INSTANCE));
    Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
    Thread caller =
        builder.start(() -> {
          try {
            outcome.set(new AssertionError(persona.client.retrieve(ID)));
          } catch (Failure failure) {
            outcome.set(failure);
            stillInterrupted.set(Thread.currentThread().isInterrupted());
          }
        });
    await().until(() -> persona.requests() == 1);
    return caller;
  }
}
