package dev.linkdesk.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkdesk.inquiry.RequestBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitsTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

  @Test
  void readsTheRequestsLeft() {
    assertEquals(
        Optional.of(new RequestBudget(300, 299, NOW.plusSeconds(42))),
        limits("RateLimit-Limit: 300|ratelimit-remaining: 299|RateLimit-Reset: 42").budget(NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "RateLimit-Limit: 300|RateLimit-Remaining: 299",
    "RateLimit-Limit: many|RateLimit-Remaining: 299|RateLimit-Reset: 42",
    "RateLimit-Limit: 300|RateLimit-Remaining: -1|RateLimit-Reset: 42",
    "RateLimit-Limit: 300|RateLimit-Remaining: 1|RateLimit-Reset: 99999999999",
    "X: y"
  })
  void whatDoesNotTellTheRequestsLeftIsNoBudget(String headers) {
    assertEquals(Optional.empty(), limits(headers).budget(NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "RateLimit-Remaining: 0|RateLimit-Reset: 42, 42",
    "RateLimit-Remaining: 0|RateLimit-Reset: 42|Quota-Remaining: 7|Quota-Reset: 59, 42",
    "RateLimit-Remaining: 12|RateLimit-Reset: 42|Quota-Remaining: 0|Quota-Reset: 17, 17",
    "RateLimit-Remaining: 12|RateLimit-Reset: 42|QuotaLimit-Remaining: 0|QuotaLimit-Reset: 9, 9",
    "RateLimit-Remaining: 0|RateLimit-Reset: 5|Quota-Remaining: 0|Quota-Reset: 17, 17",
    "RateLimit-Remaining: 12|RateLimit-Reset: 42, 60",
    "RateLimit-Reset: 33, 33",
    "RateLimit-Remaining: 0|RateLimit-Reset: 0, 1",
    "RateLimit-Remaining: 0|RateLimit-Reset: 999999, 300",
    "RateLimit-Remaining: 0|RateLimit-Reset: soon, 60",
    "X: y, 60"
  })
  void waitsForTheExhaustedCounter(String headers, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), limits(headers).resetIn());
  }

  private static Limits limits(String headers) {
    Headers.Builder builder = new Headers.Builder();
    for (String header : headers.split("\\|", -1)) {
      builder.add(header);
    }
    return new Limits(builder.build());
  }
}
