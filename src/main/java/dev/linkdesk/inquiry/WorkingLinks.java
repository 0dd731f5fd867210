package dev.linkdesk.inquiry;

/** Gives the kind of link that works for the status of an inquiry; staff never choose. */
public final class WorkingLinks {
  private final Inquiries inquiries;
  private final HostedFlow hostedFlow;

  public WorkingLinks(Inquiries inquiries, HostedFlow hostedFlow) {
    this.inquiries = inquiries;
    this.hostedFlow = hostedFlow;
  }

  /**
   * Asks Persona nothing for a created inquiry, once for a pending one and twice for an expired
   * one. A status that is not known gets a one-time link, which Persona refuses when there can be
   * none.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public WorkingLink of(Inquiry inquiry) {
    InquiryStatus status = inquiry.status();
    InquiryId id = inquiry.id();
    if (inquiry.isRedacted() || (status.isKnown() && isFinished(status))) {
      return new WorkingLink(WorkingLink.Kind.NONE, null, status);
    }
    if (status.equals(InquiryStatus.CREATED)) {
      return new WorkingLink(WorkingLink.Kind.PLAIN, hostedFlow.link(id, null), status);
    }
    if (status.equals(InquiryStatus.EXPIRED)) {
      Inquiry resumed = inquiries.resume(id, SubmissionKey.fresh());
      return new WorkingLink(WorkingLink.Kind.RESUMED_ONE_TIME, oneTime(id), resumed.status());
    }
    return new WorkingLink(WorkingLink.Kind.ONE_TIME, oneTime(id), status);
  }

  private String oneTime(InquiryId id) {
    return inquiries.oneTimeLink(id, SubmissionKey.fresh()).toString();
  }

  private static boolean isFinished(InquiryStatus status) {
    return !status.isOpen() && !status.equals(InquiryStatus.EXPIRED);
  }
}
