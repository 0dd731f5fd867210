package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Events;
import dev.linkdesk.inquiry.Inquiries;
import dev.linkdesk.inquiry.InquiryActions;
import dev.linkdesk.inquiry.InquiryLists;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.PersonInquiries;
import dev.linkdesk.inquiry.Persona;
import dev.linkdesk.inquiry.RawInquiries;

/** The parts of Persona that the results ask, a port each. None is used on the FX thread. */
public record PersonaPorts(
    Inquiries inquiries,
    InquiryLists lists,
    InquiryActions actions,
    InquirySessions sessions,
    Events events,
    PersonInquiries people,
    RawInquiries raw) {

  public static PersonaPorts of(Persona persona) {
    return new PersonaPorts(
        persona,
        persona,
        persona,
        persona,
        persona,
        PersonInquiries.of(persona),
        persona);
  }
}
