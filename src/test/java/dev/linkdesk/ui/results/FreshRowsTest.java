package dev.linkdesk.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.background.HandTicker;
import dev.linkdesk.inquiry.InquiryStatus;
import dev.linkdesk.ui.shared.InquiryRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FreshRowsTest {
  private final HandTicker ticker = new HandTicker(Sample.NOW);
  private final FreshRows fresh = new FreshRows(ticker);
  private final InquiryRow row = new InquiryRow(Sample.inquiry("inq_1", InquiryStatus.CREATED));

  @Test
  void aRowGlowsThenFadesThenIsAsBefore() {
    fresh.add(List.of(row));
    assertEquals(Optional.of(FreshRows.Phase.GLOWING), fresh.phaseOf(row));
    ticker.advance(FreshRows.GLOWING);
    assertEquals(Optional.of(FreshRows.Phase.FADING), fresh.phaseOf(row));
    ticker.advance(FreshRows.FADING);
    assertEquals(Optional.empty(), fresh.phaseOf(row));
    assertEquals(Optional.empty(), ticker.next());
  }

  @Test
  void aChangeWhileFadingBeginsAnew() {
    fresh.add(List.of(row));
    ticker.advance(FreshRows.GLOWING.plusMillis(100));
    fresh.add(List.of(row));
    ticker.advance(FreshRows.FADING.minusMillis(600));
    assertEquals(Optional.of(FreshRows.Phase.GLOWING), fresh.phaseOf(row));
    ticker.advance(Duration.ofMillis(200));
    assertEquals(Optional.of(FreshRows.Phase.FADING), fresh.phaseOf(row));
  }

  @Test
  void whoShowsRowsIsToldOfEachPhase() {
    fresh.add(List.of(row));
    ticker.advance(Duration.ofSeconds(5));
    assertEquals(3, fresh.revisionProperty().get());
  }

  @Test
  void nothingChangedTellsNobody() {
    fresh.add(List.of());
    assertEquals(0, fresh.revisionProperty().get());
    assertEquals(Optional.empty(), ticker.next());
  }
}
