package dev.linkdesk.ui.results.numbers;

import javafx.scene.chart.NumberAxis;

/** An axis of whole numbers with a few round marks. */
final class CountAxis {
  private static final int MARKS = 3;

  private CountAxis() {}

  static NumberAxis make() {
    NumberAxis axis = new NumberAxis();
    axis.setAutoRanging(false);
    axis.setAnimated(false);
    axis.setMinorTickVisible(false);
    axis.setLowerBound(0);
    return axis;
  }

  static void fit(NumberAxis axis, int most) {
    int step = step(most);
    axis.setTickUnit(step);
    axis.setUpperBound((double) step * Math.max(1, Math.ceilDiv(most, step)));
  }

  /** 1, 2 or 5 times a power of ten. */
  static int step(int most) {
    int least = Math.max(1, Math.ceilDiv(most, MARKS));
    int power = 1;
    while (power * 10 <= least) {
      power *= 10;
    }
    for (int times : new int[] {1, 2, 5}) {
      if (times * power >= least) {
        return times * power;
      }
    }
    return 10 * power;
  }
}
