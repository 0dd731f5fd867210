package dev.linkdesk.ui.agenda;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.ui.shared.InquiryRow;

/** A line of the agenda. */
public sealed interface AgendaItem {

  /** Stands above the links of a group, also when there are none. */
  record Heading(AgendaGroup group, int count) implements AgendaItem {}

  /** A link; equal by group and inquiry, while the inquiry changes in place. */
  record Link(AgendaGroup group, InquiryRow row) implements AgendaItem {
    public InquiryId id() {
      return row.id();
    }

    public Inquiry inquiry() {
      return row.inquiry();
    }
  }
}
