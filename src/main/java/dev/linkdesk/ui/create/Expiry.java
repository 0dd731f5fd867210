package dev.linkdesk.ui.create;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a link can be started. Persona advises 15 days at most. */
enum Expiry {
  TEMPLATE(null, "create.expiry.template", "create.expiry.template.summary"),
  HOUR(Duration.ofHours(1), "create.expiry.hour", "create.expiry.hour.summary"),
  DAY(Duration.ofDays(1), "create.expiry.day", "create.expiry.day.summary"),
  THREE_DAYS(Duration.ofDays(3), "create.expiry.threeDays", "create.expiry.threeDays.summary"),
  WEEK(Duration.ofDays(7), "create.expiry.week", "create.expiry.week.summary"),
  LONGEST(Duration.ofDays(15), "create.expiry.longest", "create.expiry.longest.summary");

  private final @Nullable Duration span;
  private final String textKey;
  private final String summaryKey;

  Expiry(@Nullable Duration span, String textKey, String summaryKey) {
    this.span = span;
    this.textKey = textKey;
    this.summaryKey = summaryKey;
  }

  @Nullable Duration span() {
    return span;
  }

  String textKey() {
    return textKey;
  }

  String summaryKey() {
    return summaryKey;
  }

  static Optional<Expiry> named(String name) {
    for (Expiry expiry : values()) {
      if (expiry.name().equals(name)) {
        return Optional.of(expiry);
      }
    }
    return Optional.empty();
  }
}
