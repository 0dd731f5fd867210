package dev.linkdesk.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time stamps of an inquiry, whole seconds as Persona sends them. */
record InquiryTimes(
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant startedAt,
    @Nullable Instant expiresAt,
    @Nullable Instant completedAt,
    @Nullable Instant failedAt,
    @Nullable Instant markedForReviewAt,
    @Nullable Instant decisionedAt,
    @Nullable Instant expiredAt,
    @Nullable Instant redactedAt) {}
