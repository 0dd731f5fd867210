package dev.linkdesk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A changeable copy of an inquiry; {@link #done()} gives the new snapshot. Used by one thread. */
final class InquiryDraft {
  private final DemoInquiry before;
  final List<String> tags;
  final Map<String, Object> fields;
  final List<String> sessions;
  final List<Ref> verifications;
  DemoStatus status;
  @Nullable String note;
  @Nullable String redirectUri;
  @Nullable Ref reviewer;
  @Nullable String reviewerComment;
  @Nullable String previousStep;
  @Nullable String nextStep;
  int failedTries;
  Instant updatedAt;
  @Nullable Instant startedAt;
  @Nullable Instant expiresAt;
  @Nullable Instant completedAt;
  @Nullable Instant failedAt;
  @Nullable Instant markedForReviewAt;
  @Nullable Instant decisionedAt;
  @Nullable Instant expiredAt;
  @Nullable Instant redactedAt;

  InquiryDraft(DemoInquiry inquiry) {
    before = inquiry;
    tags = new ArrayList<>(inquiry.tags());
    fields = new HashMap<>(inquiry.fields());
    sessions = new ArrayList<>(inquiry.sessions());
    verifications = new ArrayList<>(inquiry.verifications());
    status = inquiry.status();
    note = inquiry.note();
    redirectUri = inquiry.redirectUri();
    reviewer = inquiry.reviewer();
    reviewerComment = inquiry.reviewerComment();
    previousStep = inquiry.previousStep();
    nextStep = inquiry.nextStep();
    failedTries = inquiry.failedTries();
    InquiryTimes times = inquiry.times();
    updatedAt = times.updatedAt();
    startedAt = times.startedAt();
    expiresAt = times.expiresAt();
    completedAt = times.completedAt();
    failedAt = times.failedAt();
    markedForReviewAt = times.markedForReviewAt();
    decisionedAt = times.decisionedAt();
    expiredAt = times.expiredAt();
    redactedAt = times.redactedAt();
  }

  void step(String next) {
    previousStep = nextStep;
    nextStep = next;
  }

  DemoInquiry done() {
    InquiryTimes times =
        new InquiryTimes(
            before.times().createdAt(),
            updatedAt,
            startedAt,
            expiresAt,
            completedAt,
            failedAt,
            markedForReviewAt,
            decisionedAt,
            expiredAt,
            redactedAt);
    return new DemoInquiry(
        before.id(),
        before.sequence(),
        status,
        before.templateId(),
        before.templateVersionId(),
        before.referenceId(),
        before.accountId(),
        before.creator(),
        note,
        redirectUri,
        tags,
        fields,
        times,
        before.intervals(),
        reviewer,
        reviewerComment,
        previousStep,
        nextStep,
        sessions,
        verifications,
        failedTries);
  }
}
