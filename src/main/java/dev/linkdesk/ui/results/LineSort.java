package dev.linkdesk.ui.results;

import java.util.Arrays;

/**
 * Sorts lines by their numbers first and compares only those whose numbers are the same: bare
 * numbers are sorted many times faster than lines are compared.
 */
final class LineSort {
  private final RowLine[] lines;
  private final RowOrder order;
  private final long least;
  private final long greatest;

  private LineSort(RowLine[] lines, RowOrder order) {
    this.lines = lines;
    this.order = order;
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (RowLine line : lines) {
      if (line.number() != RowLine.MISSING) {
        low = Math.min(low, line.number());
        high = Math.max(high, line.number());
      }
    }
    least = low;
    greatest = Math.max(low, high);
  }

  /** The same lines in order. */
  static RowLine[] of(RowLine[] lines, RowOrder order) {
    return new LineSort(lines, order).sorted();
  }

  private RowLine[] sorted() {
    // Packed into one number: how far from the first, as exactly as there is room for, and where.
    long last = greatest - least + 1;
    int placeBits = Long.SIZE - Long.numberOfLeadingZeros(lines.length);
    int farBits = Long.SIZE - Long.numberOfLeadingZeros(last);
    int tooExact = Math.max(0, farBits + placeBits - (Long.SIZE - 1));
    long[] packed = new long[lines.length];
    for (int place = 0; place < packed.length; place++) {
      long number = lines[place].number();
      long far = number == RowLine.MISSING ? last : far(number);
      packed[place] = far >>> tooExact << placeBits | place;
    }
    Arrays.sort(packed);
    RowLine[] sorted = new RowLine[lines.length];
    int from = 0;
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = lines[(int) (packed[i] & ((1L << placeBits) - 1))];
      if (packed[i] >>> placeBits != packed[from] >>> placeBits) {
        Arrays.sort(sorted, from, i, order);
        from = i;
      }
    }
    Arrays.sort(sorted, from, sorted.length, order);
    return sorted;
  }

  /** How far a number stands from the first; unsigned. */
  private long far(long number) {
    return order.descending() ? greatest - number : number - least;
  }
}
