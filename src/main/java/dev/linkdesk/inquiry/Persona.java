package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.Optional;

/**
 * All that Linkdesk asks of Persona, in one workspace. Every call waits for the network, so none is
 * made on the FX thread; an interrupt ends it with {@link Failure.Cancelled}. Whatever goes wrong
 * comes as a {@link Failure}. What changes something is not sent while the environment is in doubt:
 * {@link Failure.WritingStopped}.
 */
public interface Persona
    extends Inquiries,
        InquiryLists,
        InquiryActions,
        InquirySessions,
        RawInquiries,
        TemplateVersions,
        Accounts,
        Events,
        ApiLogs,
        Webhooks,
        RateLimits,
        KeyCheck {

  /** The same Persona, asked with another urgency; both share one limit and one environment. */
  Persona at(Urgency urgency);

  /**
   * Until when requests of this urgency are held back: because Persona refused one, the window is
   * used up, or, for what is not a person's, nearly so. What only creates wait for is told while
   * one waits. Empty while requests go.
   */
  @Override
  Optional<Instant> heldUntil();
}
