package dev.linkdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.background.HandTicker;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StatusUpkeepTest {
  private boolean countsDown;
  private int timesShown;
  private final HandTicker ticker = new HandTicker(Instant.EPOCH);
  private final StatusUpkeep upkeep =
      new StatusUpkeep(ticker, () -> countsDown, () -> timesShown++);

  @BeforeEach
  void start() {
    upkeep.showNow();
  }

  @Test
  void showsSeldomAtRest() {
    pass(30);

    assertEquals(1 + 10, timesShown);
  }

  @Test
  void showsEverySecondWhileItCountsDown() {
    countsDown = true;
    upkeep.showNow();

    pass(30);

    assertEquals(2 + 30, timesShown);
  }

  @Test
  void restsAgainAfterCountingDown() {
    countsDown = true;
    upkeep.showNow();
    pass(2);
    countsDown = false;

    pass(30);

    assertEquals(2 + 2 + 1 + 9, timesShown);
  }

  @Test
  void showsNothingOnceStopped() {
    upkeep.stop();

    pass(30);

    assertEquals(1, timesShown);
  }

  private void pass(int seconds) {
    ticker.advance(Duration.ofSeconds(seconds));
  }
}
