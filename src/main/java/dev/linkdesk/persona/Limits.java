package dev.linkdesk.persona;

import dev.linkdesk.inquiry.RequestBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.Headers;

/**
 * What the headers of an answer say of the requests left. The quota of a product is named in two
 * ways in Persona's documentation; both are read.
 */
record Limits(Headers headers) {
  /** Persona's windows last a minute; nothing that claims to last longer than this is believed. */
  static final int LONGEST_SECONDS = 300;

  private static final Duration WINDOW = Duration.ofSeconds(60);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final String RATE = "RateLimit";
  private static final List<String> QUOTAS = List.of("Quota", "QuotaLimit");
  private static final List<String> COUNTERS = List.of(RATE, "Quota", "QuotaLimit");

  /** The requests left to the key; empty when the answer does not tell. */
  Optional<RequestBudget> budget(Instant now) {
    return counter(RATE, now);
  }

  /** The creates left; empty when the answer does not tell. */
  Optional<RequestBudget> quota(Instant now) {
    return QUOTAS.stream().flatMap(name -> counter(name, now).stream()).findFirst();
  }

  /** Whether a refusal is about the quota alone, so that other requests may go on. */
  boolean isQuotaAlone() {
    return number(RATE, "Remaining").orElse(0) > 0
        && QUOTAS.stream().anyMatch(name -> number(name, "Remaining").orElse(1) == 0);
  }

  /**
   * How long until a refused request may be sent again: until the exhausted counter starts anew. A
   * whole window when no counter owns up, as when all keys of the environment together were too
   * many. Between one second and five minutes, whatever the headers claim.
   */
  Duration resetIn() {
    return COUNTERS.stream()
        .filter(counter -> number(counter, "Remaining").orElse(0) == 0)
        .flatMapToInt(counter -> number(counter, "Reset").stream())
        .max()
        .stream()
        .mapToObj(seconds -> Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_SECONDS)))
        .findFirst()
        .orElse(WINDOW);
  }

  private Optional<RequestBudget> counter(String name, Instant now) {
    OptionalInt limit = number(name, "Limit");
    OptionalInt remaining = number(name, "Remaining");
    OptionalInt reset = number(name, "Reset");
    return limit.isPresent() && remaining.isPresent() && reset.isPresent()
        ? Optional.of(
            new RequestBudget(
                limit.getAsInt(), remaining.getAsInt(), now.plusSeconds(reset.getAsInt())))
        : Optional.empty();
  }

  private OptionalInt number(String counter, String what) {
    String text = headers.get(counter + "-" + what);
    return text != null && NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
