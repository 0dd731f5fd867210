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
  /** Persona's windows last a minute. */
  private static final Duration WINDOW = Duration.ofSeconds(60);

  private static final int LONGEST_SECONDS = 300;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final List<String> COUNTERS = List.of("RateLimit", "Quota", "QuotaLimit");

  /** The requests left to the key; empty when the answer does not tell. */
  Optional<RequestBudget> budget(Instant now) {
    OptionalInt limit = number("RateLimit", "Limit");
    OptionalInt remaining = number("RateLimit", "Remaining");
    OptionalInt reset = number("RateLimit", "Reset");
    return limit.isPresent() && remaining.isPresent() && reset.isPresent()
        ? Optional.of(
            new RequestBudget(
                limit.getAsInt(), remaining.getAsInt(), now.plusSeconds(reset.getAsInt())))
        : Optional.empty();
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

  private OptionalInt number(String counter, String what) {
    String text = headers.get(counter + "-" + what);
    return text != null && NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
