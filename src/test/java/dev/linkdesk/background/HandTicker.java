package dev.linkdesk.background;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A clock wound by hand: nothing happens until {@link #advance}. */
public final class HandTicker implements Ticker, InstantSource {
  /** Numbered, since the same action may be planned twice for the same moment. */
  private record Planned(Instant at, long number, Runnable action) {}

  private final TreeSet<Planned> planned =
      new TreeSet<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::number));
  private long count;
  private volatile Instant now;

  public HandTicker(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public Tick after(Duration delay, Runnable action) {
    Planned entry = new Planned(now.plus(delay), count++, action);
    planned.add(entry);
    return () -> planned.remove(entry);
  }

  /** How long until the next thing happens; empty when nothing is planned. */
  public Optional<Duration> next() {
    return planned.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.between(now, planned.first().at()));
  }

  /** Somebody sets the clock back; what is planned still comes as far off as it was. */
  public void setBack(Duration by) {
    now = now.minus(by);
    List<Planned> before = List.copyOf(planned);
    planned.clear();
    before.forEach(
        each -> planned.add(new Planned(each.at().minus(by), each.number(), each.action())));
  }

  /** Lets time pass, running what falls due in its order. */
  public void advance(Duration by) {
    Instant end = now.plus(by);
    while (!planned.isEmpty() && !planned.first().at().isAfter(end)) {
      Planned due = planned.removeFirst();
      now = due.at();
      due.action().run();
    }
    now = end;
  }
}
