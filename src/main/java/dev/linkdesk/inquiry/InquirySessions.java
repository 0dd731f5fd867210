package dev.linkdesk.inquiry;

import java.util.Collection;
import java.util.List;

/** The visits of applicants. */
public interface InquirySessions {

  /** Reads who opened the link of an inquiry, and with what. */
  List<InquirySession> sessions(InquiryId id);

  /**
   * Ends all sessions of these inquiries, so that links that went astray lead nowhere.
   *
   * @param ids 1 to {@value Inquiries#MAX_IDS}
   * @return the sessions as they are afterwards
   */
  List<InquirySession> expireSessions(Collection<InquiryId> ids, SubmissionKey key);
}
