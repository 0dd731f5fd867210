package dev.linkdesk.persona;

import dev.linkdesk.inquiry.RequestBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads the answer about the limit of requests. */
final class RateLimitJson {
  private RateLimitJson() {}

  /** Reads the counter with the fewest requests left: exceeding any of them is refused. */
  static RequestBudget read(Node answer, Instant now) {
    return Documents.list(answer).stream()
        .filter(node -> Documents.type(node).equals("rate-limit"))
        .flatMap(node -> budget(node.at("attributes"), now))
        .min(Comparator.comparingInt(RequestBudget::remaining))
        .orElseThrow(() -> new Unreadable("it tells no limit"));
  }

  private static Stream<RequestBudget> budget(Node attributes, Instant now) {
    Integer limit = attributes.at("limit").integer();
    Integer remaining = attributes.at("remaining").integer();
    Integer reset = attributes.at("seconds-to-reset").integer();
    return limit == null
            || limit < 1
            || remaining == null
            || remaining < 0
            || reset == null
            || reset < 0
        ? Stream.empty()
        : Stream.of(new RequestBudget(limit, remaining, now.plus(Duration.ofSeconds(reset))));
  }
}
