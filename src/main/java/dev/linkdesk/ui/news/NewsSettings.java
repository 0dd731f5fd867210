package dev.linkdesk.ui.news;

import dev.linkdesk.ui.shared.Choices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether and where a person wants to be told; the list is kept in any case. */
final class NewsSettings {
  static final Duration QUIET = Duration.ofMinutes(15);

  private static final String IN_WINDOW = "news.inWindow";
  private static final String BY_SYSTEM = "news.bySystem";

  private final Choices choices;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Instant> mutedUntil =
      new ReadOnlyObjectWrapper<>(this, "mutedUntil", Instant.EPOCH);

  NewsSettings(Choices choices, InstantSource clock) {
    this.choices = choices;
    this.clock = clock;
  }

  boolean isInWindow() {
    return choices.isOn(IN_WINDOW, true);
  }

  void inWindow(boolean wanted) {
    choices.put(IN_WINDOW, String.valueOf(wanted));
  }

  boolean isBySystem() {
    return choices.isOn(BY_SYSTEM, true);
  }

  void bySystem(boolean wanted) {
    choices.put(BY_SYSTEM, String.valueOf(wanted));
  }

  /** Tells nothing for {@link #QUIET}. */
  void mute() {
    mutedUntil.set(clock.instant().plus(QUIET));
  }

  void unmute() {
    mutedUntil.set(Instant.EPOCH);
  }

  boolean isMuted() {
    return clock.instant().isBefore(mutedUntil.get());
  }

  /** Until when nothing is told; a moment that has passed while it is not muted. */
  ReadOnlyObjectProperty<Instant> mutedUntilProperty() {
    return mutedUntil.getReadOnlyProperty();
  }
}
