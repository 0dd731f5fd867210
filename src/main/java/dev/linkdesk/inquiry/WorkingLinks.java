package dev.linkdesk.inquiry;

import java.time.Instant;
import java.time.InstantSource;

/** Gives the kind of link that works for the status of an inquiry; staff never choose. */
public final class WorkingLinks {
  private final Inquiries inquiries;
  private final HostedFlow hostedFlow;
  private final InstantSource clock;

  public WorkingLinks(Inquiries inquiries, HostedFlow hostedFlow, InstantSource clock) {
    this.inquiries = inquiries;
    this.hostedFlow = hostedFlow;
    this.clock = clock;
  }

  /**
   * Asks Persona nothing for a created inquiry, once for a pending one and twice for an expired
   * one; when the expiry has passed since the status was told, it is read anew first. A status that
   * is not known gets a one-time link, which Persona refuses when there can be none.
   *
   * @throws Failure when Persona could not be asked or refused
   */
  public WorkingLink of(Inquiry told) {
    Inquiry inquiry = isOutdated(told) ? inquiries.retrieve(told.id()).inquiry() : told;
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

  private boolean isOutdated(Inquiry told) {
    Instant expires = told.times().expires();
    return told.status().isOpen() && expires != null && !clock.instant().isBefore(expires);
  }

  private String oneTime(InquiryId id) {
    return inquiries.oneTimeLink(id, SubmissionKey.fresh()).toString();
  }

  private static boolean isFinished(InquiryStatus status) {
    return !status.isOpen() && !status.equals(InquiryStatus.EXPIRED);
  }
}
