package dev.linkdesk.ui.create;

import dev.linkdesk.ui.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What may not be in a line: control characters, which come in unseen with what is pasted. */
final class OneLine {
  private OneLine() {}

  /** Null when nothing is wrong. Emoji and the marks of right-to-left texts are right. */
  static @Nullable Problem flaw(String text) {
    return text.codePoints().anyMatch(Character::isISOControl)
        ? Problem.of("create.problem.control")
        : null;
  }
}
