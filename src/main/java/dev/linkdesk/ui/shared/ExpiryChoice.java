package dev.linkdesk.ui.shared;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a link can be started. Persona advises 15 days at most. */
public enum ExpiryChoice {
  TEMPLATE(null, "", "shared.expiry.template"),
  HOUR(Duration.ofHours(1), "1 hour", "shared.expiry.hour"),
  DAY(Duration.ofDays(1), "24 hours", "shared.expiry.day"),
  THREE_DAYS(Duration.ofDays(3), "3 days", "shared.expiry.threeDays"),
  WEEK(Duration.ofDays(7), "7 days", "shared.expiry.week"),
  LONGEST(Duration.ofDays(15), "15 days", "shared.expiry.longest");

  private final @Nullable Duration span;
  private final String words;
  private final String textKey;

  ExpiryChoice(@Nullable Duration span, String words, String textKey) {
    this.span = span;
    this.words = words;
    this.textKey = textKey;
  }

  public @Nullable Duration span() {
    return span;
  }

  /** As {@link ExpiryWords} reads it; empty leaves it to the template. */
  public String words() {
    return words;
  }

  public String textKey() {
    return textKey;
  }

  /** The longest choice that is not longer than a span; {@link #TEMPLATE} when there is no span. */
  public static ExpiryChoice within(@Nullable Duration span) {
    if (span == null) {
      return TEMPLATE;
    }
    ExpiryChoice longest = HOUR;
    for (ExpiryChoice expiry : values()) {
      Duration chosen = expiry.span();
      if (chosen != null && chosen.compareTo(span) <= 0) {
        longest = expiry;
      }
    }
    return longest;
  }

  public static Optional<ExpiryChoice> named(String name) {
    for (ExpiryChoice expiry : values()) {
      if (expiry.name().equals(name)) {
        return Optional.of(expiry);
      }
    }
    return Optional.empty();
  }
}
