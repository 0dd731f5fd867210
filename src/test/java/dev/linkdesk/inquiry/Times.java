package dev.linkdesk.inquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times of {@link AnInquiry} while it is being told. */
final class Times {
  @Nullable Instant created;
  @Nullable Instant updated;
  @Nullable Instant started;
  @Nullable Instant expires;
  @Nullable Instant completed;
  @Nullable Instant failed;
  @Nullable Instant expired;
  @Nullable Instant markedForReview;
  @Nullable Instant decisioned;
  @Nullable Instant redacted;

  Times(Timestamps told) {
    created = told.created();
    updated = told.updated();
    started = told.started();
    expires = told.expires();
    completed = told.completed();
    failed = told.failed();
    expired = told.expired();
    markedForReview = told.markedForReview();
    decisioned = told.decisioned();
    redacted = told.redacted();
  }

  Timestamps build() {
    return new Timestamps(
        created,
        updated,
        started,
        expires,
        completed,
        failed,
        expired,
        markedForReview,
        decisioned,
        redacted);
  }

  void ended(InquiryStatus status, Instant at) {
    completed = at(status, at, InquiryStatus.COMPLETED, InquiryStatus.APPROVED);
    failed = at(status, at, InquiryStatus.FAILED);
    expired = at(status, at, InquiryStatus.EXPIRED);
    markedForReview = at(status, at, InquiryStatus.NEEDS_REVIEW);
    decisioned = at(status, at, InquiryStatus.APPROVED, InquiryStatus.DECLINED);
  }

  private static @Nullable Instant at(InquiryStatus status, Instant end, InquiryStatus... ends) {
    return List.of(ends).contains(status) ? end : null;
  }
}
