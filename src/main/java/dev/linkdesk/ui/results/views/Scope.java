package dev.linkdesk.ui.results.views;

import java.util.Locale;
import java.util.Optional;

/** Where a view's rows come from. */
public enum Scope {
  /** What this workspace follows. */
  FOLLOWED,
  /** Everything that Persona holds in this environment, read page by page. */
  ENVIRONMENT;

  /** The word by which choices know it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Scope> of(String word) {
    for (Scope each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
