package dev.linkdesk.inquiry;

/** Finds inquiries without knowing their ids. What is read is what the results table shows. */
public interface InquiryLists {

  /** Reads one page of the inquiries that a filter lets through; knows at once what changed. */
  Page<Inquiry> list(InquiryFilter filter, PageRequest page);

  /**
   * Reads one page of what a search finds. Its index lags by about a minute, more in bad times:
   * what was just created or changed may be missing. {@link Pages} reads all of it.
   *
   * @throws Failure.NotAllowed or {@link Failure.NotFound} where Persona does not offer it: then
   *     ask the list
   */
  Page<Inquiry> search(InquirySearch search, PageRequest page);
}
