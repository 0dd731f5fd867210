package dev.linkdesk.inquiry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Persona, as far as Linkdesk needs it. Every call waits for the network, so none is made on the FX
 * thread; an interrupt ends it with {@link Failure.Cancelled}. Whatever goes wrong comes as a
 * {@link Failure}.
 */
public interface Inquiries {
  /** The most ids that {@link #list} takes, which is the most that Persona takes in one request. */
  int MAX_IDS = 100;

  /** Creates an inquiry. The same key and the same content make one inquiry, however often sent. */
  Inquiry create(NewInquiry inquiry, SubmissionKey key);

  /** Reads one inquiry with its verifications, sessions, account and template. */
  InquiryDetail retrieve(InquiryId id);

  /**
   * Reads what the results table shows of up to {@value #MAX_IDS} inquiries: status, times,
   * reference, names, creator, tags. Ids that Persona does not know are missing from the answer.
   */
  List<Inquiry> list(Collection<InquiryId> ids);

  /**
   * Reads a person's latest inquiries, at most {@value #MAX_IDS}, newest first, with their template
   * and fields. Asks the list, which knows at once what was created, not the search.
   *
   * @throws Failure.NotUnderstood also when the answer holds an inquiry of somebody else, or hides
   *     whose it is: what is missing in it may be there all the same
   */
  List<Inquiry> ofReference(String referenceId);

  /** Reads all templates, without their fields. Persona refuses this to sandbox keys. */
  List<InquiryTemplate> templates();

  /** Reads one template with its fields. Persona refuses this to sandbox keys. */
  InquiryTemplate template(String id);

  /**
   * Makes a link that opens once. Not for expired inquiries: resume first. The link is a secret and
   * goes to no log.
   *
   * @param life how long it can be opened, in whole seconds; at least one
   */
  URI oneTimeLink(InquiryId id, Duration life, SubmissionKey key);

  /** Brings an expired or pending inquiry back to pending. */
  Inquiry resume(InquiryId id, SubmissionKey key);

  /** Makes things happen to an inquiry in a sandbox or the demo, in this order. */
  Inquiry simulate(InquiryId id, List<SimulateAction> actions, SubmissionKey key);

  /** What the last answer said of the requests left; empty before the first answer. */
  Optional<RequestBudget> budget();

  /** Until when requests are held back because the limit is used up; empty while none are. */
  Optional<Instant> heldUntil();
}
