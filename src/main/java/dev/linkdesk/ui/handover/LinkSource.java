package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.WorkingLink;
import dev.linkdesk.ui.shared.Said;
import java.util.function.Consumer;

/** Where the windows get the link that works for an inquiry now. */
@FunctionalInterface
public interface LinkSource {
  /**
   * Gets it without copying it. One of the two follows on the FX thread; after {@code not} a way
   * out that a person takes may still lead to {@code got}.
   *
   * @param not why there is no link, in words
   */
  void get(Inquiry inquiry, Consumer<WorkingLink> got, Consumer<Said> not);
}
