package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.ui.shared.LinkGiver;

/** Where the windows get the link that works for an inquiry now. */
@FunctionalInterface
public interface LinkSource {
  /**
   * Gets it without copying it; the answer comes on the FX thread. After there was none, a way out
   * that a person takes may still lead to one.
   */
  void get(Inquiry inquiry, LinkGiver.Taker taker);
}
