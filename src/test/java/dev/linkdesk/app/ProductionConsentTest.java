package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkdesk.inquiry.Environment;
import dev.linkdesk.inquiry.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ProductionConsentTest {
  private final ProductionConsent consent = new ProductionConsent(Environment.PRODUCTION);
  private final List<Consumer<Boolean>> asked = new ArrayList<>();

  @Test
  void outsideProductionNobodyIsAsked() {
    ProductionConsent sandbox = new ProductionConsent(Environment.SANDBOX);
    sandbox.askBy(asked::add);
    sandbox.obtain();
    assertEquals(0, asked.size());
  }

  @Test
  void aYesHoldsForTheRun() {
    consent.askBy(answer -> {
      asked.add(answer);
      answer.accept(true);
    });
    consent.obtain();
    consent.obtain();
    assertEquals(1, asked.size());
  }

  @Test
  void aNoStopsThisWriteAndTheNextIsAskedAgain() {
    consent.askBy(answer -> {
      asked.add(answer);
      answer.accept(false);
    });
    Failure.WritingStopped stopped = assertThrows(Failure.WritingStopped.class, consent::obtain);
    assertEquals(Failure.WritingStopped.Reason.NOT_CONFIRMED, stopped.reason());
    assertThrows(Failure.WritingStopped.class, consent::obtain);
    assertEquals(2, asked.size());
  }

  @Test
  void oneQuestionServesAllThatWait() {
    consent.askBy(asked::add);
    List<CompletableFuture<Void>> writers =
        List.of(
            CompletableFuture.runAsync(consent::obtain),
            CompletableFuture.runAsync(consent::obtain));
    Awaitility.await().until(() -> asked.size() == 1);

    asked.getFirst().accept(true);

    CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
    assertEquals(1, asked.size());
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    consent.askBy(asked::add);
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Thread writer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                consent.obtain();
              } catch (Failure failure) {
                ended.complete(failure);
              }
            });
    Awaitility.await().until(() -> asked.size() == 1);

    writer.interrupt();

    assertEquals(Failure.Cancelled.class, ended.get().getClass());
  }
}
