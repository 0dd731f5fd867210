package dev.linkdesk.ui.results;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.Theme;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The Results screen with 100,000 rows beside a table over JavaFX's own lists, in one run: first
 * paint, what a key stroke costs, what a poll of 1,000 changes costs, and the heap in use. "On FX" is
 * the processor time that the FX thread was taken for: the call, what comes back to it, and style
 * and layout up to the picture; the rest is time on the clock. The pause that waits for typing to
 * end is left out. Key strokes are measured after one round of them that is not, and what a table
 * left behind is collected before the next one is made.
 */
public final class ResultsBenchmark {
  private static final int ROWS = 100_000;
  private static final int CHANGES = 1_000;
  private static final int ROUNDS = 12;
  private static final int PAINTS = 9;
  private static final int TYPINGS = 3;
  private static final List<String> TYPED =
      List.of("petrov", "usr_4711", "tomas ruiz", "inq_000000000000", "branch", "okafor9", "zzz");

  private final List<Inquiry> all = ManyInquiries.of(ROWS);
  private final Supplier<? extends Contender> making;
  private Contender contender;
  private Scene scene;
  private Stage stage;
  private long laidOutSince;
  private long layoutNanos;
  private long pulses;
  private long lastPulse;
  private long longestGap;

  private ResultsBenchmark(Supplier<? extends Contender> making) {
    this.making = making;
  }

  /** Measures both and prints a table. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    System.out.printf(
        "%,d rows, %s, Java %s, %d processors, heap limit %d MB%n",
        ROWS,
        System.getProperty("os.name"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    double[] peer = new ResultsBenchmark(PlainTable::new).measure();
    double[] ours = new ResultsBenchmark(LinkdeskTable::new).measure();
    System.out.printf("%-44s %12s %12s %10s%n", "", "Linkdesk", "peer", "ratio");
    String[] names = {
      "first paint, program just started, ms",
      "first paint, p50, ms",
      "key stroke on FX, p50, ms",
      "key stroke on FX, p95, ms",
      "key stroke on FX, max, ms",
      "key stroke until painted, p50, ms",
      "key stroke until painted, p95, ms",
      "poll of 1,000 changes on FX, p50, ms",
      "poll of 1,000 changes on FX, max, ms",
      "poll of 1,000 changes, longest frame gap, ms",
      "heap after collection, MB"
    };
    for (int i = 0; i < names.length; i++) {
      System.out.printf(
          "%-44s %12.1f %12.1f %10.2f%n", names[i], ours[i], peer[i], ours[i] / peer[i]);
    }
    Platform.exit();
  }

  /** Processor time of this thread, in nanoseconds. */
  static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private double[] measure() throws InterruptedException, ExecutionException {
    double cold = firstPaint();
    double[] paints = new double[PAINTS];
    for (int i = 0; i < PAINTS; i++) {
      close();
      paints[i] = firstPaint();
    }
    keyStrokes(1);
    double[][] keys = keyStrokes(TYPINGS);
    double[][] polls = polls();
    double heap = heap();
    close();
    return new double[] {
      cold,
      at(paints, 0.5),
      at(keys[0], 0.50),
      at(keys[0], 0.95),
      at(keys[0], 1),
      at(keys[1], 0.50),
      at(keys[1], 0.95),
      at(polls[0], 0.50),
      at(polls[0], 1),
      at(polls[1], 1),
      heap
    };
  }

  @SuppressWarnings("NullAway")
  private void close() throws InterruptedException, ExecutionException {
    onFx(() -> {
      stage.close();
      contender = null;
      scene = null;
      stage = null;
      return null;
    });
    System.gc();
  }

  private double firstPaint() throws InterruptedException, ExecutionException {
    onFx(() -> {
      Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
      contender = making.get();
      scene = new Scene(contender.node(), 1280, 724);
      Theme.LIGHT.dress(scene);
      scene.addPreLayoutPulseListener(() -> laidOutSince = cpu());
      scene.addPostLayoutPulseListener(() -> {
        layoutNanos += cpu() - laidOutSince;
        long now = System.nanoTime();
        longestGap = Math.max(longestGap, now - lastPulse);
        lastPulse = now;
        pulses++;
      });
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return null;
    });
    awaitPulses(5);
    long from = System.nanoTime();
    onFx(() -> {
      contender.take(all);
      return null;
    });
    settle();
    double taken = (System.nanoTime() - from) / 1e6;
    if (onFx(contender::size) != ROWS) {
      throw new IllegalStateException(contender.name() + " does not show all rows");
    }
    return taken;
  }

  private double[][] keyStrokes(int times) throws InterruptedException, ExecutionException {
    int strokes = times * (TYPED.stream().mapToInt(String::length).sum() + TYPED.size());
    double[] fx = new double[strokes];
    double[] painted = new double[strokes];
    int stroke = 0;
    for (int time = 0; time < times; time++) {
      for (String words : TYPED) {
        for (int length = 1; length <= words.length() + 1; length++) {
          String text = length > words.length() ? "" : words.substring(0, length);
          long from = System.nanoTime();
          fx[stroke] = fxMillis(() -> contender.type(text));
          painted[stroke++] = (System.nanoTime() - from) / 1e6;
        }
      }
    }
    return new double[][] {fx, painted};
  }

  private double[][] polls() throws InterruptedException, ExecutionException {
    double[] fx = new double[ROUNDS];
    double[] gap = new double[ROUNDS];
    AnimationTimer running =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            Platform.requestNextPulse();
          }
        };
    for (int round = 0; round < ROUNDS; round++) {
      List<Inquiry> told = ManyInquiries.moved(all, CHANGES, round);
      onFx(() -> {
        running.start();
        return null;
      });
      awaitPulses(5);
      onFx(() -> longestGap = 0);
      fx[round] = fxMillis(() -> contender.take(told));
      gap[round] = onFx(() -> longestGap) / 1e6;
      onFx(() -> {
        running.stop();
        if (contender instanceof LinkdeskTable ours) {
          ours.letPass();
        }
        return null;
      });
    }
    return new double[][] {fx, gap};
  }

  /** What the FX thread was taken for until the outcome is laid out, in milliseconds. */
  private double fxMillis(Runnable action) throws InterruptedException, ExecutionException {
    long called =
        onFx(() -> {
          layoutNanos = -contender.lateNanos();
          long from = cpu();
          action.run();
          return cpu() - from;
        });
    settle();
    return (called + onFx(() -> layoutNanos + contender.lateNanos())) / 1e6;
  }

  private void settle() throws InterruptedException, ExecutionException {
    while (!onFx(contender::isDone)) {
      Thread.sleep(1);
    }
    awaitPulses(1);
  }

  private void awaitPulses(int more) throws InterruptedException, ExecutionException {
    long wanted = onFx(() -> {
      Platform.requestNextPulse();
      return pulses + more;
    });
    while (onFx(() -> {
      Platform.requestNextPulse();
      return pulses < wanted;
    })) {
      Thread.sleep(1);
    }
  }

  private double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception mistake) {
        done.completeExceptionally(mistake);
      }
    });
    return done.get();
  }
}
