package dev.linkdesk.ui.results.act;

import dev.linkdesk.ui.shared.Said;

/** How far something is that a window does. */
sealed interface Progress {
  /** A person is asked. */
  record Asking() implements Progress {}

  /**
   * It is under way.
   *
   * @param words what is done just now
   */
  record Busy(String words) implements Progress {}

  /** It is done, or it is not and can be tried again. */
  record Ended(Said said) implements Progress {}
}
