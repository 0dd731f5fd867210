package dev.linkdesk.demo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A verification of an inquiry with its named checks. */
record DemoVerification(
    String id,
    String inquiryId,
    String verificationTemplateId,
    Status status,
    Instant createdAt,
    @Nullable Instant submittedAt,
    @Nullable Instant completedAt,
    @Nullable Instant redactedAt,
    List<Check> checks)
    implements Snapshot {

  enum Status {
    PASSED,
    FAILED
  }

  /** One check of a verification; {@code reason} is null unless it failed. */
  record Check(String name, boolean passed, @Nullable String reason) {}

  DemoVerification {
    Objects.requireNonNull(id);
    Objects.requireNonNull(inquiryId);
    Objects.requireNonNull(verificationTemplateId);
    Objects.requireNonNull(status);
    Objects.requireNonNull(createdAt);
    checks = List.copyOf(checks);
  }

  DemoVerification redacted(Instant at) {
    return new DemoVerification(
        id,
        inquiryId,
        verificationTemplateId,
        status,
        createdAt,
        submittedAt,
        completedAt,
        at,
        checks);
  }
}
