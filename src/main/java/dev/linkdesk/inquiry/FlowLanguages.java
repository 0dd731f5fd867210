package dev.linkdesk.inquiry;

import java.util.Optional;

/**
 * The language that was chosen for an inquiry's pages, which Persona does not keep: it is said on
 * the link. Waits for the disk, so it is not used on the FX thread.
 */
public interface FlowLanguages {
  /**
   * Keeps a choice.
   *
   * @param language one of Persona's locale codes
   * @throws Failure.NotKept when it cannot be written
   */
  void keep(InquiryId id, String language);

  /** What was chosen; empty when nothing was, or it cannot be read. */
  Optional<String> of(InquiryId id);
}
