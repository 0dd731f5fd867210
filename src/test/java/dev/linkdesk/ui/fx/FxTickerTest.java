package dev.linkdesk.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

final class FxTickerTest extends ApplicationTest {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void runsOnTheFxThreadInTheOrderOfTheirTimes() throws Exception {
    CountDownLatch last = new CountDownLatch(1);
    try (FxTicker ticker = new FxTicker()) {
      interact(() -> {
        ticker.after(
            Duration.ofMillis(40),
            () -> {
              heard.add("later " + Platform.isFxApplicationThread());
              last.countDown();
            });
        ticker.after(
            Duration.ofMillis(5), () -> heard.add("soon " + Platform.isFxApplicationThread()));
      });
      assertTrue(last.await(10, TimeUnit.SECONDS));
    }
    assertEquals(List.of("soon true", "later true"), heard);
  }

  @Test
  void whatIsCancelledIsNotRunEvenWhenItsTimeHasCome() throws Exception {
    CountDownLatch last = new CountDownLatch(1);
    try (FxTicker ticker = new FxTicker()) {
      interact(() -> {
        var tick = ticker.after(Duration.ZERO, () -> heard.add("cancelled"));
        ticker.after(Duration.ofMillis(20), last::countDown);
        // Its time comes while this thread is busy: it waits in the queue when it is cancelled.
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(10);
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
        tick.cancel();
      });
      assertTrue(last.await(10, TimeUnit.SECONDS));
    }
    assertEquals(List.of(), heard);
  }

  @Test
  void afterItsEndNothingIsRun() {
    FxTicker ticker = new FxTicker();
    ticker.close();
    ticker.after(Duration.ZERO, () -> heard.add("run")).cancel();
    interact(() -> {});
    assertEquals(List.of(), heard);
  }
}
