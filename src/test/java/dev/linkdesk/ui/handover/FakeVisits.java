package dev.linkdesk.ui.handover;

import dev.linkdesk.inquiry.Failure;
import dev.linkdesk.inquiry.InquiryId;
import dev.linkdesk.inquiry.InquirySession;
import dev.linkdesk.inquiry.InquirySessions;
import dev.linkdesk.inquiry.SubmissionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits of one inquiry, as told to it. */
final class FakeVisits implements InquirySessions {
  final List<InquirySession> held = new ArrayList<>();
  final List<InquiryId> ended = new ArrayList<>();
  @Nullable Failure next;
  @Nullable Failure always;
  int asked;

  /** A visit that was opened when told, or is still to be. */
  static InquirySession visit(String id, @Nullable Instant started) {
    return new InquirySession(
        id,
        null,
        started == null ? "new" : "active",
        Table.START,
        started,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Override
  public List<InquirySession> sessions(InquiryId id) {
    asked++;
    failIfTold();
    return List.copyOf(held);
  }

  @Override
  public List<InquirySession> expireSessions(Collection<InquiryId> ids, SubmissionKey key) {
    failIfTold();
    ended.addAll(ids);
    return List.copyOf(held);
  }

  private void failIfTold() {
    Failure once = next;
    next = null;
    if (once != null) {
      throw once;
    }
    if (always != null) {
      throw always;
    }
  }
}
