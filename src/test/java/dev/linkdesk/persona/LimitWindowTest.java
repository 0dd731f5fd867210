package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkdesk.inquiry.RequestBudget;
import dev.linkdesk.inquiry.Urgency;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LimitWindowTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

  private final LimitWindow window = new LimitWindow();

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void anythingGoesWhileNothingIsKnown(Urgency urgency) {
    window.sent();

    assertTrue(window.allows(urgency, NOW));
    assertEquals(Optional.empty(), window.usedUpUntil(urgency, NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "300, 46, PERSON, true",
    "300, 46, BULK, true",
    "300, 46, POLLING, true",
    "300, 45, PERSON, true",
    "300, 45, BULK, false",
    "300, 45, POLLING, false",
    "300, 1, PERSON, true",
    "300, 0, PERSON, false",
    "7, 3, BULK, true",
    "7, 2, BULK, false",
    "1, 1, BULK, true",
    "1, 0, BULK, false"
  })
  void onlyAPersonUsesUpTheLast(int limit, int remaining, Urgency urgency, boolean allowed) {
    window.told(budget(limit, remaining, 30), NOW, NOW);

    assertEquals(allowed, window.allows(urgency, NOW));
    assertEquals(
        allowed ? Optional.empty() : Optional.of(NOW.plusSeconds(30)),
        window.usedUpUntil(urgency, NOW));
  }

  @Test
  void whatIsUnderWayCountsAsUsed() {
    window.told(budget(300, 2, 30), NOW, NOW);
    window.sent();
    assertTrue(window.allows(Urgency.PERSON, NOW));
    window.sent();
    assertFalse(window.allows(Urgency.PERSON, NOW));
    window.ended();

    assertTrue(window.allows(Urgency.PERSON, NOW));
    assertEquals(Optional.empty(), window.usedUpUntil(Urgency.PERSON, NOW));
  }

  @Test
  void anAnswerThatToldNothingMayHaveCounted() {
    window.told(budget(300, 1, 30), NOW, NOW);

    window.toldNothing(NOW);

    assertFalse(window.allows(Urgency.PERSON, NOW));
    assertEquals(Optional.of(budget(300, 1, 30)), window.known());
  }

  @Test
  void anOvertakenAnswerDoesNotRaiseWhatIsLeft() {
    window.told(budget(300, 10, 30), NOW.minusSeconds(1), NOW);

    window.told(budget(300, 200, 30), NOW.minusSeconds(2), NOW);

    assertEquals(10, remaining());
  }

  @Test
  void anAnswerThatTravelledLongIsOfTheSameWindow() {
    window.told(budget(300, 10, 30), NOW.minusSeconds(1), NOW);
    Instant late = NOW.plusSeconds(20);

    // Sent a second before the first answer came, when 31 seconds were left.
    window.told(new RequestBudget(300, 200, late.plusSeconds(31)), NOW.minusSeconds(1), late);

    assertEquals(10, remaining());
    assertEquals(Optional.of(NOW.plusSeconds(30)), window.resetsAt(late));
  }

  @Test
  void anAnswerOfTheWindowBeforeIsNotHeard() {
    window.told(budget(300, 0, 1), NOW.minusSeconds(5), NOW);
    Instant next = NOW.plusSeconds(2);
    window.told(new RequestBudget(300, 290, next.plusSeconds(58)), next, next);

    window.told(new RequestBudget(300, 1, next.plusSeconds(1)), NOW.minusSeconds(5), next);

    assertEquals(290, remaining());
  }

  @Test
  void aLaterResetIsANewWindow() {
    window.told(budget(300, 0, 10), NOW, NOW);

    window.told(budget(300, 299, 60), NOW, NOW);

    assertEquals(299, remaining());
  }

  @Test
  void aWindowThatHasPassedIsFullAgain() {
    window.told(budget(300, 0, 30), NOW, NOW);

    assertFalse(window.allows(Urgency.BULK, NOW.plusSeconds(30).minusMillis(1)));
    assertTrue(window.allows(Urgency.BULK, NOW.plusSeconds(30)));
    assertEquals(Optional.empty(), window.usedUpUntil(Urgency.BULK, NOW.plusSeconds(30)));
  }

  @Test
  void noResetIsBelievedThatIsHoursAway() {
    window.told(budget(300, 0, 999_999_999), NOW, NOW);

    assertTrue(window.allows(Urgency.PERSON, NOW.plusSeconds(300)));
  }

  @Test
  void aLimitOfNothingIsNotBelieved() {
    window.told(budget(0, 0, 30), NOW, NOW);

    assertTrue(window.allows(Urgency.POLLING, NOW));
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void aFullWindowHasOneForEachHoweverSmallItIs(Urgency urgency) {
    for (int limit = 1; limit < 20; limit++) {
      LimitWindow small = new LimitWindow();
      small.told(budget(limit, limit, 30), NOW, NOW);

      assertTrue(small.allows(urgency, NOW), () -> "a window of " + small.known());
    }
  }

  private int remaining() {
    return window.known().orElseThrow().remaining();
  }

  private static RequestBudget budget(int limit, int remaining, int seconds) {
    return new RequestBudget(limit, remaining, NOW.plusSeconds(seconds));
  }
}
