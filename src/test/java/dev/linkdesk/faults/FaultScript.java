package dev.linkdesk.faults;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Which fault meets the nth request: decided by a seed, or written down. */
public final class FaultScript {
  private static final long STRIDE = 0xD1342543DE82EF95L;
  private static final Map<Fault, Integer> SHARES = shares();
  private static final int ALL = SHARES.values().stream().mapToInt(share -> share).sum();

  private final long seed;
  private final List<Fault> written;
  private final boolean thenBySeed;

  private FaultScript(long seed, List<Fault> written, boolean thenBySeed) {
    this.seed = seed;
    this.written = List.copyOf(written);
    this.thenBySeed = thenBySeed;
  }

  /** Each request meets a fault with a chance of three in five; the same seed, the same faults. */
  public static FaultScript seeded(long seed) {
    return new FaultScript(seed, List.of(), true);
  }

  /** The first requests meet these faults, all others pass. */
  public static FaultScript of(Fault... faults) {
    return new FaultScript(0, List.of(faults), false);
  }

  /** Shares of a thousand. A client that obeys a 429 waits a second at least: there are few. */
  private static Map<Fault, Integer> shares() {
    Map<Fault, Integer> shares = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      shares.put(
          fault,
          switch (fault) {
            case PASS -> 385;
            case OVER_LIMIT -> 3;
            case KEPT_ERROR -> 40;
            case LATE_REQUEST,
                LATE_ANSWER,
                CUT_BEFORE,
                CUT_AFTER,
                CUT_MIDWAY,
                BROKEN_BODY,
                BROKEN_HEAD,
                TWICE,
                OVERTAKEN,
                UNAVAILABLE,
                DENIED ->
                50;
            case REDIRECTED -> 22;
          });
    }
    return Collections.unmodifiableMap(shares);
  }

  /**
   * @param index counts requests from 0, in the order in which they came
   */
  Fault at(int index) {
    if (index < written.size()) {
      return written.get(index);
    }
    if (!thenBySeed) {
      return Fault.PASS;
    }
    int drawn = details(index).nextInt(ALL);
    for (Map.Entry<Fault, Integer> share : SHARES.entrySet()) {
      drawn -= share.getValue();
      if (drawn < 0) {
        return share.getKey();
      }
    }
    throw new IllegalStateException("the shares do not add up");
  }

  /** Decides everything else about the nth request. */
  RandomGenerator details(int index) {
    return new SplittableRandom(seed ^ (index * STRIDE));
  }

  @Override
  public String toString() {
    return thenBySeed ? "seed " + seed : written.toString();
  }
}
