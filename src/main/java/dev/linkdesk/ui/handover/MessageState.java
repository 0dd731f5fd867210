package dev.linkdesk.ui.handover;

import dev.linkdesk.ui.shared.Said;

/** Whether there is something to write a message with. */
sealed interface MessageState {
  /** Words and link are being fetched. */
  record Fetching() implements MessageState {}

  /** There never was a link, and why. */
  record Without(Said why) implements MessageState {}

  /** The message can be written. */
  record Ready() implements MessageState {}
}
