package dev.linkdesk.inquiry;

/** Persona's own answers, for whoever wants to see how things are written there. */
public interface RawInquiries {
  /**
   * Reads an inquiry with what belongs to it, as indented JSON. What is not known to be harmless is
   * masked: field values, names, addresses, birthdates, network addresses, links and whatever
   * Persona adds.
   */
  String raw(InquiryId id);
}
