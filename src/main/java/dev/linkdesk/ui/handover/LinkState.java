package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.Said;

/** Whether the link that a message was written with can be handed over. */
sealed interface LinkState {
  /** Nothing is known that would keep it from working. */
  record Works(WorkingLink link) implements LinkState {}

  /** It worked when the message was written. */
  record Over(LinkEnd why) implements LinkState {}

  /** Another is being fetched. */
  record Fetching() implements LinkState {}

  /** No other could be had, and why. */
  record Without(Said why) implements LinkState {}
}
