package dev.linkdesk.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes verifications with their checks, passed or failed by one of them, and starts the inquiry with the first.
 */
final class Verifications {
  private Verifications() {}

  /**
   * Submits one verification. Only inside {@link DemoStore#change}; the first one moves the inquiry
   * from created to pending.
   *
   * @throws Refusal 409 when the inquiry is over
   */
  static DemoInquiry submit(
      DemoStore store, DemoInquiry inquiry, VerificationTemplate template, boolean passed) {
    return submit(store, inquiry, template, passed ? null : template.checks().getLast());
  }

  /**
   * The same, failed by a certain check.
   *
   * @param failing null for none: then it passes
   */
  static DemoInquiry submit(
      DemoStore store,
      DemoInquiry inquiry,
      VerificationTemplate template,
      VerificationTemplate.@Nullable CheckName failing) {
    boolean passed = failing == null;
    DemoInquiry started =
        inquiry.status() == DemoStatus.CREATED
            ? LifeCycle.move(store, inquiry, Transition.START)
            : inquiry;
    LifeCycle.requireNotRedacted(started);
    if (started.status() != DemoStatus.PENDING) {
      throw Refusal.conflict(
          "Inquiry is " + started.status().wire() + " and takes no more verifications");
    }
    Instant now = store.now();
    DemoVerification verification =
        new DemoVerification(
            store.ids().next("ver_"),
            inquiry.id(),
            template.id(),
            passed ? DemoVerification.Status.PASSED : DemoVerification.Status.FAILED,
            now,
            now,
            now,
            null,
            checks(template, failing));
    store.put(verification);
    InquiryDraft draft = started.change();
    draft.updatedAt = now;
    draft.verifications.add(new Ref(template.type(), verification.id()));
    DemoInquiry after = draft.done();
    store.put(after);
    store.record("verification.created", verification);
    store.record("verification.submitted", verification);
    store.record(passed ? "verification.passed" : "verification.failed", verification);
    return after;
  }

  /** A real verification seldom fails all its checks at once. */
  private static List<DemoVerification.Check> checks(
      VerificationTemplate template, VerificationTemplate.@Nullable CheckName failing) {
    return template.checks().stream()
        .map(check ->
            check.equals(failing)
                ? new DemoVerification.Check(check.name(), false, check.reasonWhenFailed())
                : new DemoVerification.Check(check.name(), true, null))
        .toList();
  }
}
