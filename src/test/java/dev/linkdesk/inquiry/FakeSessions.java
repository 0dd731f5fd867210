package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits of one inquiry, as told to it. */
public final class FakeSessions implements InquirySessions {
  public final List<InquirySession> held = new ArrayList<>();
  public final List<InquiryId> ended = new ArrayList<>();
  public @Nullable Failure next;
  public @Nullable Failure always;
  public int asked;

  /** A visit that leads nowhere any more. */
  public static InquirySession ended(String id) {
    return new InquirySession(
        id, null, "expired", null, null, null, null, null, null, null, null, null);
  }

  /** A visit that was opened when told, or is still to be. */
  public static InquirySession visit(String id, @Nullable Instant started) {
    return new InquirySession(
        id,
        null,
        started == null ? "new" : "active",
        null,
        started,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** A visit of a person with a phone. */
  public static InquirySession phone(String id, Instant started) {
    return told(id, started, "Chrome 126.0.0.0", "Android 14", false, "Example Mobile");
  }

  /** A visit of a mail scanner. */
  public static InquirySession scanner(String id, Instant started) {
    return told(id, started, null, null, true, "Example Cloud");
  }

  private static InquirySession told(
      String id,
      Instant started,
      @Nullable String browser,
      @Nullable String system,
      boolean datacenter,
      String network) {
    return new InquirySession(
        id,
        null,
        "active",
        started,
        started,
        null,
        browser,
        system,
        "smartphone",
        "US",
        null,
        false,
        "United States of America",
        datacenter,
        network);
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
