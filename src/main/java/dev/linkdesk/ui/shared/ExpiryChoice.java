package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Expiry;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a link can be started. Persona advises 15 days at most. */
public enum ExpiryChoice {
  TEMPLATE(null, "shared.expiry.template", "shared.expiry.template.summary"),
  HOUR(Duration.ofHours(1), "shared.expiry.hour", "shared.expiry.hour.summary"),
  DAY(Duration.ofDays(1), "shared.expiry.day", "shared.expiry.day.summary"),
  THREE_DAYS(Duration.ofDays(3), "shared.expiry.threeDays", "shared.expiry.threeDays.summary"),
  WEEK(Duration.ofDays(7), "shared.expiry.week", "shared.expiry.week.summary"),
  LONGEST(Duration.ofDays(15), "shared.expiry.longest", "shared.expiry.longest.summary");

  private final @Nullable Duration span;
  private final String textKey;
  private final String summaryKey;

  ExpiryChoice(@Nullable Duration span, String textKey, String summaryKey) {
    this.span = span;
    this.textKey = textKey;
    this.summaryKey = summaryKey;
  }

  public @Nullable Duration span() {
    return span;
  }

  /** Null leaves it to the template. */
  public @Nullable Expiry expiry() {
    return span == null ? null : new Expiry.After(span);
  }

  public String textKey() {
    return textKey;
  }

  public String summaryKey() {
    return summaryKey;
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
