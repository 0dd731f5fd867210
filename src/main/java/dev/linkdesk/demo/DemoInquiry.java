package dev.linkdesk.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry at one moment. Immutable: a change makes a new one through {@link #change()}.
 *
 * @param fields only the fields that have a value, by template key: String, Boolean, Long, Double
 *     or a List of Strings
 * @param sessions the ids of all sessions, oldest first
 * @param verifications all verifications, oldest first
 * @param failedTries how many times the picture step failed in a row
 */
record DemoInquiry(
    String id,
    long sequence,
    DemoStatus status,
    String templateId,
    String templateVersionId,
    @Nullable String referenceId,
    @Nullable String accountId,
    String creator,
    @Nullable String note,
    @Nullable String redirectUri,
    List<String> tags,
    Map<String, Object> fields,
    InquiryTimes times,
    ExpiryIntervals intervals,
    @Nullable Ref reviewer,
    @Nullable String reviewerComment,
    @Nullable String previousStep,
    @Nullable String nextStep,
    List<String> sessions,
    List<Ref> verifications,
    int failedTries)
    implements Snapshot {

  DemoInquiry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
    Objects.requireNonNull(templateId);
    Objects.requireNonNull(times);
    Objects.requireNonNull(intervals);
    tags = List.copyOf(tags);
    fields = Map.copyOf(fields);
    sessions = List.copyOf(sessions);
    verifications = List.copyOf(verifications);
  }

  Position position() {
    return new Position(times.createdAt().getEpochSecond(), sequence);
  }

  boolean isRedacted() {
    return times.redactedAt() != null;
  }

  InquiryDraft change() {
    return new InquiryDraft(this);
  }
}
