package dev.linkdesk.ui.handover;

import dev.linkdesk.message.Channel;

/** What became of handing a message over. */
sealed interface HandedOver {
  /** It is on the clipboard. */
  record Copied(Channel channel) implements HandedOver {}

  /** Another program holds the clipboard. */
  record ClipboardHeld() implements HandedOver {}

  /** The program that sends it was asked to open the whole message. */
  record Opened(Channel channel, boolean isOnClipboard) implements HandedOver {}

  /** The program was opened, but the text was too long to be given to it. */
  record OpenedWithoutText(Channel channel, boolean isOnClipboard) implements HandedOver {}

  /** There is no such program, or it could not be opened. */
  record NoProgram(Channel channel, boolean isOnClipboard) implements HandedOver {}

  /** It was handed over, but the ledger could not be written. */
  record NotInLedger() implements HandedOver {}
}
